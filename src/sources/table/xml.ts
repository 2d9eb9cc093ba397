import { ownValue } from '../../domain/ownValue.ts'
/** What is called while a document is read. Names come without their namespace prefix. */
export interface XmlHandler {
  readonly open?: ((name: string, attributes: string) => void) | undefined
  readonly close?: ((name: string) => void) | undefined
  readonly text?: ((text: string) => void) | undefined
}

const TAG = /^(\/?)(?:[\w.-]+:)?([\w.-]+)([\s\S]*?)(\/?)$/

/**
 * Walks the tags and texts of a document, in order and once: what is opened and never closed is text to its end. Enough of
 * XML for what spreadsheets write: document types are not read and entities of one's own making stay as they are, so that
 * nothing can be expanded without end.
 */
export function scanXml(document: string, handler: XmlHandler): void {
  let at = 0
  while (at < document.length) {
    const start = document.indexOf('<', at)
    if (start !== at) handler.text?.(decoded(document.slice(at, start < 0 ? document.length : start)))
    if (start < 0) return
    at = document.startsWith('<!--', start)
      ? after(document, '-->', start + 4)
      : document.startsWith('<![CDATA[', start)
        ? literal(document, start + 9, handler)
        : document.startsWith('<?', start)
          ? after(document, '?>', start + 2)
          : tag(document, start, handler)
  }
}

function after(document: string, end: string, from: number): number {
  const found = document.indexOf(end, from)
  return found < 0 ? document.length : found + end.length
}

function literal(document: string, from: number, handler: XmlHandler): number {
  const next = after(document, ']]>', from)
  handler.text?.(document.slice(from, document.startsWith(']]>', next - 3) ? next - 3 : next))
  return next
}

/** A tag ends at the first `>` outside quotes. */
function tag(document: string, start: number, handler: XmlHandler): number {
  const end = tagEnd(document, start + 1)
  const [, closing, name, attributes, empty] = TAG.exec(document.slice(start + 1, end)) ?? []
  if (name === undefined) return start + 1
  if (closing === '/') handler.close?.(name)
  else {
    handler.open?.(name, attributes ?? '')
    if (empty === '/') handler.close?.(name)
  }
  return end + 1
}

function tagEnd(document: string, from: number): number {
  let quote = 0
  for (let at = from; at < document.length; at += 1) {
    const code = document.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 62) return at
    else if (code === 34 || code === 39) quote = code
  }
  return document.length
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
      if (name !== undefined) return ownValue(NAMED, name) ?? whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
