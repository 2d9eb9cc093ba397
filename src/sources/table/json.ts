import type { Fault } from '../../domain/failure.ts'
import { SourceError } from '../errors.ts'
import { isFields } from '../shape.ts'
import { cutFaults } from './cutAnswer.ts'
import { FaultList } from './faultList.ts'
import { DEFAULT_MAX_BYTES } from '../source.ts'
import type { TableInput, TableOptions } from './input.ts'
import { maybeOwnFormat } from './jsonFormats.ts'
import { maybeRows, type JsonRows } from './jsonRows.ts'
import { SheetBuilder, type Sheet } from './sheet.ts'

const DEEPEST = 4

/**
 * Parses a JSON file strictly (RFC 8259, UTF-8 with or without a byte order mark).
 * @throws SourceError malformed, tooLarge
 */
export async function readJsonFile(input: TableInput, options: TableOptions = {}): Promise<unknown> {
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES
  if (input.blob.size > limit) throw new SourceError({ kind: 'tooLarge', address: input.name, bytes: input.blob.size, limit })
  const bytes = await input.blob.arrayBuffer()
  options.onProgress?.({ bytes: input.blob.size, total: input.blob.size })
  return parseJson(bytes, input.name)
}

/** @throws SourceError malformed with the line and column where the engine tells them */
export function parseJson(bytes: ArrayBuffer, name: string): unknown {
  let text = ''
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return JSON.parse(text)
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError))
      throw new SourceError({ kind: 'malformed', address: name, place: 'encoding', found: 'not UTF-8' }, { cause: thrown })
    throw new SourceError({ kind: 'malformed', address: name, ...stopIn(text, thrown.message) }, { cause: thrown })
  }
}

/** Engines say where they stopped in their message, each in its own way, and not at all for short texts: then nothing is claimed. */
function stopIn(text: string, message: string): { readonly place: string; readonly found: string } {
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? Number.NaN)
  if (/end of|unterminated/i.test(message) || position >= text.length) return { place: 'end', found: '' }
  if (Number.isNaN(position)) return { place: '', found: text.trim().slice(0, 20) }
  const before = text.slice(0, position).split('\n')
  return { place: `line ${before.length} column ${(before.at(-1)?.length ?? 0) + 1}`, found: text.slice(position, position + 20) }
}

export interface JsonSheet {
  readonly sheet: Sheet
  /** Path at which the rows were found; empty for the document itself. */
  readonly root: string
}

/**
 * Lays the rows of a JSON document out as a sheet: the first row holds the keys, nested objects as `country.id`.
 * Without a path, the rows are looked for; where several lists could be meant, the longest is taken and the others named.
 * @throws SourceError unsupported where nothing in the document is a table
 */
export function jsonSheet(name: string, document: unknown, root?: string): JsonSheet {
  const faults = new FaultList()
  const own = maybeOwnFormat(document)
  if (own !== null) throw new SourceError({ kind: 'unsupported', address: name, place: root ?? '', found: `format ${own}` })
  const found = maybeRows(document, root)
  if (found === null) throw new SourceError({ kind: 'unsupported', address: name, place: root ?? '', found: kindOf(document) })
  for (const other of found.others) faults.add({ kind: 'partNotRead', place: other })
  faults.addAll(cutFaults(document, found.rows.length))
  const sheet = layOut(name, found, faults)
  return { sheet, root: found.path }
}

function kindOf(document: unknown): string {
  if (document === null) return 'null'
  if (Array.isArray(document)) return 'list'
  return typeof document
}

function layOut(name: string, found: JsonRows, faults: FaultList): Sheet {
  const builder = new SheetBuilder()
  const keys = new Map<string, number>()
  const lines = found.rows.map((row) => lineOf(row, keys))
  builder.push([...keys.keys()])
  lines.forEach((line, at) => {
    builder.push(Array.from({ length: keys.size }, (_, column) => line[column] ?? ''))
    for (const fault of imprecise(found.rows[at], at + 2)) faults.add(fault)
  })
  return builder.finish(name, 'rows', faults.all)
}

/** Cells of one row in the order of `keys`, which grows with every key not met before. */
function lineOf(row: unknown, keys: Map<string, number>): string[] {
  const line: string[] = []
  const write = (value: unknown, key: string, depth: number): void => {
    if (isFields(value) && depth < DEEPEST) {
      for (const [inner, each] of Object.entries(value)) write(each, key === '' ? inner : `${key}.${inner}`, depth + 1)
      return
    }
    let at = keys.get(key)
    if (at === undefined) keys.set(key, (at = keys.size))
    line[at] = cellOf(value)
  }
  if (Array.isArray(row)) row.forEach((value, at) => write(value, String(at + 1), DEEPEST))
  else write(row, '', 0)
  return line
}

function cellOf(value: unknown): string {
  if (typeof value === 'string') return value
  return value === null || value === undefined ? '' : JSON.stringify(value)
}

/** Whole numbers beyond 2^53 have lost digits when JSON.parse is done with them (64-bit ids of databases). */
function imprecise(row: unknown, line: number): readonly Fault[] {
  if (!isFields(row)) return []
  return Object.entries(row).flatMap(([key, value]) =>
    typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)
      ? [{ kind: 'precisionLost' as const, place: `row ${line}, ${key}`, found: String(value) }]
      : [],
  )
}
