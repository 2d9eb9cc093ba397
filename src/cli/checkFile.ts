import type { Mapping } from '../sources/mapping/mapping.ts'
import { findTable } from '../sources/mapping/found.ts'
import { proposeForSheet } from '../sources/mapping/propose.ts'
import { isDataPackage, readDataPackage } from '../sources/kinds/frictionless/dataPackage.ts'
import { SourceError, toSourceError } from '../sources/errors.ts'
import { encodingFaults, resourceMapping } from '../sources/kinds/frictionless.ts'
import { maybeReporting, readOpenSdgMetadata, readOpenSdgText } from './openSdgMetadata.ts'
import { PRESETS } from '../sources/kinds/restJson/presets/index.ts'
import type { Preset } from '../sources/kinds/restJson/presets/preset.ts'
import { readPages } from '../sources/kinds/restJson/pages.ts'
import type { Environment } from '../sources/source.ts'
import type { TableInput } from '../sources/table/input.ts'
import { jsonSheet, parseJson } from '../sources/table/json.ts'
import { findLayout, type Layout } from '../sources/table/layout.ts'
import { parseTable } from '../sources/mapping/parseTable.ts'
import { readTable, type ReadTable } from '../sources/table/readTable.ts'
import { isCompound, isZip } from '../sources/table/workbook.ts'
import { isFields } from '../sources/shape.ts'
import { decodeObservations } from '../sources/wire/observations.ts'
import { described, fromFound, fromParts, fromTable, refused, type CheckResult } from './checkReport.ts'

export interface CheckChoice {
  readonly mapping?: Mapping | undefined
  readonly sheet?: string | undefined
}

/** Where further pages of an answer can be asked for. */
export interface NextPages {
  readonly address: string
  readonly environment: Environment
  readonly contentRange: string | null
}

type Beside = (name: string) => Promise<TableInput>

/** One file, whatever it is: what is inside decides. Refusals are answers, not errors. */
export async function checkFile(input: TableInput, choice: CheckChoice, beside: Beside, next?: NextPages): Promise<CheckResult> {
  let format: string | null = null
  try {
    if (/\.(ya?ml|md)$/i.test(input.name)) return openSdgTextResult(await input.blob.text(), input.name)
    const bytes = new Uint8Array(await input.blob.slice(0, 64).arrayBuffer())
    if (isZip(bytes) || isCompound(bytes)) format = 'xlsx'
    const start = new TextDecoder().decode(bytes).trimStart()
    if (/^[[{]/.test(start)) {
      format = 'json'
      const document = parseJson(await input.blob.arrayBuffer(), input.name)
      const own = await checkDocument(input, document, choice, beside, next)
      if (own !== null) return own
    }
    return await checkTable(input, choice)
  } catch (thrown) {
    return refused(format, toSourceError(thrown, input.name).failure)
  }
}

async function checkTable(input: TableInput, choice: CheckChoice): Promise<CheckResult> {
  const { mapping, sheet } = choice
  const where = { ...mapping?.table, ...(sheet === undefined ? {} : { sheet }) }
  const read = await readTable(input, {}, where)
  const format = read.format === 'json' ? 'json-rows' : read.format
  if (mapping === undefined) return found(format, read)
  const parsed = await parseTable({ input, mapping: { ...mapping, table: where }, known: {} }, {})
  return fromTable(format, parsed.table, parsed.faults, [], rowsOf(read.layout))
}

const rowsOf = ({ first, end }: Layout) => Math.max(0, end - first)

/** What a table says by itself, and the mapping that it proposes. */
function found(
  format: string,
  { sheet, layout, decimal, faults }: Pick<ReadTable, 'sheet' | 'layout' | 'decimal' | 'faults'>,
): CheckResult {
  const { mapping } = proposeForSheet(sheet, layout, decimal)
  return fromFound(format, findTable(sheet, layout, decimal), faults, rowsOf(layout), mapping)
}

/** JSON that is more than a list of rows; null for the rest. */
async function checkDocument(
  input: TableInput,
  document: unknown,
  choice: CheckChoice,
  beside: Beside,
  next?: NextPages,
): Promise<CheckResult | null> {
  if (isDataPackage(document)) return checkPackage(document, input.name, choice, beside)
  const paged = pagesOf(document, next)
  if (paged !== null) return checkPages(input.name, document, paged, choice, next)
  if (!isFields(document)) return null
  if ('contract' in document && 'columns' in document) {
    const { data, faults } = decodeObservations(document, input.name)
    return fromTable('contract', data, faults)
  }
  if ('indicator_number' in document && 'reporting_status' in document) return openSdgMetadataResult(readOpenSdgMetadata(document).number)
  const reporting = maybeReporting(document)
  if (reporting !== null && 'goals' in document)
    return described('open-sdg-reporting', [], [{ id: 'status', size: reporting.statuses.length }])
  if (choice.mapping === undefined && isFields(document['data']) && 'edges' in document)
    return checkRows('open-sdg', input.name, document, 'data')
  return null
}

function checkRows(format: string, name: string, document: unknown, root?: string): CheckResult {
  const { sheet } = jsonSheet(name, document, root)
  const layout = findLayout(sheet, { headerRow: 0, headerRows: 1 })
  return found(format, { sheet, layout, decimal: '.', faults: [...sheet.faults, ...layout.faults] })
}

function openSdgTextResult(text: string, name: string): CheckResult {
  const { number } = readOpenSdgText(text, name)
  if (number === '')
    throw new SourceError({ kind: 'wrongShape', address: name, place: 'indicator_number', found: '', expected: { kind: 'text' } })
  return openSdgMetadataResult(number)
}

function openSdgMetadataResult(number: string): CheckResult {
  return described('open-sdg-metadata', [], [{ id: number, size: 1 }])
}

type KnownPreset = 'worldBank' | 'odata' | 'postgrest'

/** Which family of services an answer comes from, by its own marks. */
function pagesOf(document: unknown, next: NextPages | undefined): KnownPreset | null {
  const parts: readonly unknown[] = Array.isArray(document) ? document : []
  const [head] = parts
  if (isFields(head) && (('pages' in head && 'per_page' in head) || (parts.length === 1 && Array.isArray(head['message']))))
    return 'worldBank'
  if (isFields(document) && Object.keys(document).some((key) => key.startsWith('@odata.'))) return 'odata'
  return Array.isArray(document) && typeof next?.contentRange === 'string' ? 'postgrest' : null
}

const FORMATS: Readonly<Record<KnownPreset, string>> = { worldBank: 'world-bank', odata: 'odata', postgrest: 'postgrest' }

async function checkPages(
  name: string,
  document: unknown,
  preset: KnownPreset,
  choice: CheckChoice,
  next?: NextPages,
): Promise<CheckResult> {
  const { paging, root, headers, refusal }: Preset = PRESETS[preset]
  const format = FORMATS[preset]
  const failure = refusal(document, name)
  if (failure !== null) return refused(format, failure)
  const signal = new AbortController().signal
  const pages =
    next === undefined ? null : await readPages({ address: next.address, paging, root, headers, refusal }, next.environment, { signal })
  const rows = pages === null ? document : pages.rows
  if (choice.mapping !== undefined) {
    const input = { name, blob: new Blob([JSON.stringify(rows)]) }
    const parsed = await parseTable({ input, mapping: choice.mapping, known: {} }, {})
    return fromTable(format, parsed.table, [...(pages?.faults ?? []), ...parsed.faults])
  }
  const result = checkRows(format, name, rows, pages === null ? root : undefined)
  return { ...result, faults: [...(pages?.faults ?? []), ...result.faults] }
}

/** A package: every resource that is a table beside its descriptor. */
async function checkPackage(document: unknown, name: string, choice: CheckChoice, beside: Beside): Promise<CheckResult> {
  const { resources, unreadable } = readDataPackage(document, name)
  const parts: { readonly name: string; readonly result: CheckResult }[] = []
  for (const resource of resources) {
    const empty = { version: 1, indicator: { constant: '' }, period: { heading: true }, value: { periods: true } } as const
    const { table } = resourceMapping(resource, choice.mapping ?? empty)
    try {
      const input = await beside(resource.path)
      const read = await readTable(input, {}, table)
      const parsed =
        choice.mapping === undefined ? null : await parseTable({ input, mapping: resourceMapping(resource, choice.mapping), known: {} }, {})
      const result = parsed === null ? found('frictionless', read) : fromTable('frictionless', parsed.table, parsed.faults)
      const doubts = await encodingFaults(resource, input)
      parts.push({ name: resource.name, result: { ...result, faults: [...doubts, ...result.faults] } })
    } catch (thrown) {
      parts.push({ name: resource.path, result: refused('frictionless', toSourceError(thrown, resource.path).failure) })
    }
  }
  const read = parts.filter(({ result }) => result.ok)
  const lost = parts.filter(({ result }) => !result.ok)
  const [first] = lost
  if (read.length === 0 && first?.result.failure) return refused('frictionless', first.result.failure)
  return fromParts(
    'frictionless',
    'resource',
    read,
    [...unreadable, ...lost.map((each) => each.name)].map((place) => ({ kind: 'partNotRead', place })),
  )
}
