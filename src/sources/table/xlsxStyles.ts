import { builtInFormat, parseNumberFormat, type NumberFormat } from './numberFormat.ts'
import { attribute, scanXml } from './xml.ts'

/** The number format of each cell format, in order, from `xl/styles.xml`. */
export function readStyles(document: string): readonly NumberFormat[] {
  const custom = new Map<number, NumberFormat>()
  const formats: NumberFormat[] = []
  let inFormats = false
  scanXml(document, {
    open: (name, attributes) => {
      if (name === 'numFmt')
        custom.set(Number(attribute(attributes, 'numFmtId')), parseNumberFormat(attribute(attributes, 'formatCode') ?? ''))
      if (name === 'cellXfs') inFormats = true
      if (name !== 'xf' || !inFormats) return
      const id = Number(attribute(attributes, 'numFmtId') ?? 0)
      formats.push(custom.get(id) ?? builtInFormat(id))
    },
    close: (name) => {
      if (name === 'cellXfs') inFormats = false
    },
  })
  return formats
}
