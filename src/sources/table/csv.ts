import type { Fault } from '../../domain/failure.ts'
import { SourceError } from '../errors.ts'
import { findDelimiter } from './delimiter.ts'
import { findEncoding, type Encoding } from './encoding.ts'
import { FaultList } from './faultList.ts'
import type { TableInput, TableOptions } from './input.ts'
import { SheetBuilder, type Sheet } from './sheet.ts'

const CHUNK_BYTES = 1 << 20
const PROBE_BYTES = 1 << 18
/** A cell longer than this is a quote that was never closed. */
const LONGEST_CELL = 8 << 20

export interface CsvOptions extends TableOptions {
  readonly encoding?: Encoding | undefined
  readonly delimiter?: string | undefined
}

export interface CsvFile {
  readonly sheet: Sheet
  readonly encoding: Encoding
  readonly delimiter: string
}

/** The part of papaparse's parser used here; its published types leave the answer open. */
export interface RowParser {
  readonly parse: (input: string, baseIndex: number, ignoreLastRow: boolean) => ParsedRows
}

interface ParsedRows {
  readonly data: readonly string[][]
  readonly errors: readonly { readonly code: string; readonly row?: number | undefined }[]
  readonly meta: { readonly cursor: number }
}

/**
 * Reads delimited text (RFC 4180 and what offices make of it) into columns, a megabyte at a time. papaparse finds the
 * cells; encoding and delimiter are found here unless given, and said in a fault where they are conclusions.
 * @throws SourceError malformed for a quote never closed, aborted
 */
export async function readCsv(input: TableInput, options: CsvOptions = {}): Promise<CsvFile> {
  const probe = new Uint8Array(await input.blob.slice(0, PROBE_BYTES).arrayBuffer())
  const whole = probe.length === input.blob.size
  const found = options.encoding ? { encoding: options.encoding, certain: true } : findEncoding(probe, whole)
  try {
    return await readAs(input, found.encoding, found.certain, options)
  } catch (thrown) {
    // The probe was plain ASCII or cut short, and later bytes are not UTF-8: look at the whole file once.
    if (!(thrown instanceof TypeError)) throw thrown
    if (options.encoding !== undefined) throw notDecoded(input.name, options.encoding, thrown)
    const again = findEncoding(new Uint8Array(await input.blob.arrayBuffer()), true)
    return readAs(input, again.encoding, again.certain, options).catch((second: unknown) => {
      throw second instanceof TypeError ? notDecoded(input.name, again.encoding, second) : second
    })
  }
}

function notDecoded(address: string, encoding: Encoding, cause: unknown): SourceError {
  return new SourceError({ kind: 'malformed', address, place: 'encoding', found: encoding }, { cause })
}

async function readAs(input: TableInput, encoding: Encoding, certain: boolean, options: CsvOptions): Promise<CsvFile> {
  const faults = new FaultList()
  if (!certain) faults.add({ kind: 'encodingGuessed', place: input.name, found: encoding })
  const builder = new SheetBuilder()
  let parser: ChunkParser | null = null
  for await (const { text, last } of textChunks(input.blob, encoding, options)) {
    parser ??= await startParser(input.name, text, options, faults, builder)
    parser.feed(text, last)
    if (last) break
  }
  const delimiter = parser?.delimiter ?? ','
  return { sheet: builder.finish(input.name, 'rows', faults.all), encoding, delimiter }
}

/** Text a megabyte of bytes at a time, decoded strictly. @throws TypeError where the bytes are not of the encoding */
async function* textChunks(blob: Blob, encoding: Encoding, options: TableOptions): AsyncGenerator<{ text: string; last: boolean }> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  for (let at = 0; at === 0 || at < blob.size; at += CHUNK_BYTES) {
    if (options.signal?.aborted) throw new SourceError({ kind: 'aborted', address: '' })
    const bytes = await blob.slice(at, at + CHUNK_BYTES).arrayBuffer()
    const last = at + CHUNK_BYTES >= blob.size
    const text = decoder.decode(bytes, { stream: !last })
    options.onProgress?.({ bytes: Math.min(at + CHUNK_BYTES, blob.size), total: blob.size })
    yield { text, last }
  }
}

async function startParser(
  name: string,
  text: string,
  options: CsvOptions,
  faults: FaultList,
  builder: SheetBuilder,
): Promise<ChunkParser> {
  const { default: papaparse } = await import('papaparse')
  const found =
    options.delimiter === undefined ? findDelimiter(text.slice(0, PROBE_BYTES)) : { delimiter: options.delimiter, certain: true }
  if (!found.certain) faults.add({ kind: 'delimiterGuessed', place: name, found: nameOf(found.delimiter) })
  // Lines are cut at \n, and a \r before it dropped where the file has any, so that a file of both kinds keeps its rows.
  const newline = text.includes('\n') || !text.includes('\r') ? '\n' : '\r'
  // The class is exported but typed with an open answer; ParsedRows says what its source returns.
  const parser = new papaparse.Parser({ delimiter: found.delimiter, newline }) as RowParser
  return new ChunkParser(name, parser, found.delimiter, text.includes('\r\n'), builder, faults)
}

/**
 * Feeds papaparse whole rows only: what follows the last complete row waits for the next chunk. Where a chunk completed no row, a quote
 * is open: it is looked at again when twice as much has come, so that a long cell costs what its letters cost.
 */
export class ChunkParser {
  private rest = ''
  private enough = 0

  constructor(
    private readonly name: string,
    private readonly parser: RowParser,
    readonly delimiter: string,
    private readonly dropsReturns: boolean,
    private readonly builder: SheetBuilder,
    private readonly faults: FaultList,
  ) {}

  feed(text: string, last: boolean): void {
    const input = this.rest + text
    this.rest = input
    if (!last && input.length < this.enough) return
    const { data, errors, meta } = this.parser.parse(input, 0, !last)
    for (const error of errors) this.faults.add(quoteFault(error.code, this.builder.rows + (error.row ?? 0)), error.code)
    const end = last && data.length > 0 && isBlank(data[data.length - 1]) ? data.length - 1 : data.length
    for (let at = 0; at < end; at += 1) this.push(data[at] ?? [])
    this.rest = last ? '' : input.slice(meta.cursor)
    this.enough = data.length === 0 ? Math.min(2 * input.length, LONGEST_CELL) : 0
    if (this.rest.length > LONGEST_CELL) {
      throw new SourceError({ kind: 'malformed', address: this.name, place: `row ${this.builder.rows + 1}`, found: '"' })
    }
  }

  private push(row: string[]): void {
    const last = row.length - 1
    const cell = row[last]
    if (this.dropsReturns && cell?.endsWith('\r')) row[last] = cell.slice(0, -1)
    this.builder.push(row)
  }
}

function isBlank(row: readonly string[] | undefined): boolean {
  return row?.length === 1 && (row[0] === '' || row[0] === '\r')
}

function quoteFault(code: string, row: number): Fault {
  return code === 'MissingQuotes'
    ? { kind: 'quoteOpen', place: `row ${row + 1}` }
    : { kind: 'valueAmbiguous', place: `row ${row + 1}`, found: '"' }
}

function nameOf(delimiter: string): string {
  return delimiter === '\t' ? 'tab' : delimiter
}
