import { scanXml } from './xml.ts'

/** Shared strings, runs of rich text joined; phonetic guides (`rPh`) left out. */
export function readStrings(document: string): readonly string[] {
  const strings: string[] = []
  let current = ''
  let inText = false
  let phonetic = 0
  scanXml(document, {
    open: (name) => {
      if (name === 'si') current = ''
      if (name === 't') inText = true
      if (name === 'rPh') phonetic += 1
    },
    text: (text) => {
      if (inText && phonetic === 0) current += text
    },
    close: (name) => {
      if (name === 't') inText = false
      if (name === 'rPh') phonetic -= 1
      if (name === 'si') strings.push(unescaped(current))
    },
  })
  return strings
}

/** `_x000a_` is how spreadsheets write control characters. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
}
