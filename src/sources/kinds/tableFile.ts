import { exactly, optional, text } from '../shape.ts'
import type { TableSourceFactory } from '../mapping/parser.ts'
import { anything, readOptions } from '../sourceOptions.ts'
import { tableSource } from './tables/tableSource.ts'

/** What the configuration says of a table file. */
interface TableFileOptions {
  /** Path of the file below the base, or an address of its own. */
  readonly file: string
  /** The mapping itself, or the path of its file. */
  readonly mapping: unknown
  readonly catalog?: string | undefined
}

const shape = exactly<TableFileOptions>({ file: text, mapping: anything, catalog: optional(text) })

/** A CSV, TSV, XLSX or JSON file at an address, read by a mapping. The catalog is a file beside it. */
export const tableFileSource: TableSourceFactory = (settings, environment) => {
  const { file, mapping, catalog } = readOptions(settings, shape)
  return tableSource('tableFile', settings, environment, catalog ?? 'catalog.json', async (tools, known, options) => {
    const own = await tools.mapping(mapping, options)
    const input = await tools.file(file, options)
    return tools.parse({ input, mapping: own, known }, { ...options, maxBytes: environment.maxBytes })
  })
}
