/** What is called while a document is read. Names come without their namespace prefix. */
export interface XmlHandler {
  readonly open?: ((name: string, attributes: string) => void) | undefined
  readonly close?: ((name: string) => void) | undefined
  readonly text?: ((text: string) => void) | undefined
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)|</g

/**
 * Walks the tags and texts of a document, in order. Enough of XML for what spreadsheets write: document types are not
 * read and entities of one's own making stay as they are, so that nothing can be expanded without end.
 */
export function scanXml(document: string, handler: XmlHandler): void {
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(document); match !== null; match = TOKEN.exec(document)) {
    const [, literal, closing, name, attributes, empty, text] = match
    if (text !== undefined) handler.text?.(decoded(text))
    else if (literal !== undefined) handler.text?.(literal)
    else if (name !== undefined && closing === '/') handler.close?.(name)
    else if (name !== undefined) {
      handler.open?.(name, attributes ?? '')
      if (empty === '/') handler.close?.(name)
    }
  }
}

/** Value of an attribute by its name without prefix; undefined where it is absent. */
export function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  const value = match?.[1] ?? match?.[2]
  return value === undefined ? undefined : decoded(value)
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));/g,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
