import type { Fault } from '../../domain/failure.ts'
import type { ObservationTable } from '../../domain/observationTable.ts'
import { NATIONAL } from '../../domain/region.ts'
import { SourceError } from '../errors.ts'
import { FaultList } from '../table/faultList.ts'
import type { Layout } from '../table/layout.ts'
import { placeOfRow, type Sheet } from '../table/sheet.ts'
import { EMPTY, fieldCoder, findColumn, headingCodes, MappedPlace, UNKNOWN, type Coder } from './coder.ts'
import { duplicateFaults } from './duplicates.ts'
import type { Known } from './known.ts'
import type { Mapping } from './mapping.ts'
import { dayCoder, labelPeriods, periodCoder, type PeriodOf } from './periodCoder.ts'
import { statusCode, TableWriter } from './tableWriter.ts'
import { valueReader, type ValueColumn } from './valueReader.ts'

export interface Mapped {
  readonly table: ObservationTable
  readonly faults: readonly Fault[]
}

/**
 * Turns a sheet into observations as the mapping says. A cell that cannot be read is an observation without a value and
 * a fault with its place and the mapping's key; a row without indicator, region or period is left out, and said so.
 * @throws SourceError wrongShape where the mapping names a column that the sheet does not have
 */
export function applyMapping(sheet: Sheet, layout: Layout, mapping: Mapping, known: Known = {}): Mapped {
  const place = new MappedPlace(sheet, layout, mapping.name ?? sheet.name)
  const faults = new FaultList()
  const values = valueColumns(mapping, place)
  const writer = new TableWriter(Math.max(0, layout.end - layout.first) * values.length)
  const origin = new Uint32Array(writer.indicator.length)
  const row = rowReaders(mapping, place, writer, faults, known)
  const readValue = valueReader(mapping, place, writer, faults, known, values)
  const headings = 'heading' in mapping.indicator ? headingCodes(mapping.indicator, values, writer.indicators) : null
  const periods = labelPeriods(values, writer)
  const keeps = conditions(mapping, place)
  for (let at = layout.first; at < layout.end; at += 1) {
    if (!keeps(at) || place.isBlank(at)) continue
    const region = row.region(at)
    const ownPeriod = row.period(at)
    const ownIndicator = row.indicator(at)
    if (region < 0 || ownPeriod < 0 || ownIndicator < 0) continue
    for (let column = 0; column < values.length; column += 1) {
      const to = writer.rows
      writer.indicator[to] = headings?.[column] ?? ownIndicator
      writer.region[to] = region
      writer.period[to] = periods?.[column] ?? ownPeriod
      row.rest(at, to)
      readValue(at, column, to)
      origin[to] = at
      writer.rows += 1
    }
  }
  checkSizes(writer, place.address)
  const table = writer.finish({
    provenance: mapping.provenance ?? 'imported',
    confidence: mapping.confidence ?? 'medium',
    verified: mapping.verified ?? 'unknown',
  })
  faults.addAll(duplicateFaults(table, (to) => placeOfRow(sheet, origin[to] ?? 0)))
  if (table.rows === 0) faults.add({ kind: 'nothingFound', place: sheet.name })
  return { table, faults: faults.all }
}

function valueColumns(mapping: Mapping, place: MappedPlace): readonly ValueColumn[] {
  const { value } = mapping
  if ('column' in value) return [{ key: 'value.column', ...findColumn(place, value.column, 'value.column') }]
  if ('columns' in value)
    return value.columns.map((name, at) => ({ key: `value.columns[${at}]`, ...findColumn(place, name, `value.columns[${at}]`) }))
  const wide = place.layout.columns.filter((each) => each.period !== undefined)
  if (wide.length === 0) throw place.refuse('value.periods', 'no heading is a period', { kind: 'period' })
  return wide.map((each) => ({ key: 'value.periods', ...each }))
}

/** Everything of a row but its values, each column read once for each different text. */
interface RowReaders {
  readonly indicator: Coder
  readonly region: Coder
  readonly period: PeriodOf
  readonly rest: (row: number, to: number) => void
}

function rowReaders(mapping: Mapping, place: MappedPlace, writer: TableWriter, faults: FaultList, known: Known): RowReaders {
  const { indicator, region = { constant: NATIONAL }, period } = mapping
  const zero: Coder = () => 0
  return {
    indicator:
      'heading' in indicator
        ? zero
        : required(
            fieldCoder(indicator, 'indicator', place, writer.indicators, known.indicators),
            'indicatorMissing',
            'indicator',
            indicator,
            place,
            faults,
          ),
    region: required(fieldCoder(region, 'region', place, writer.regions, known.regions), 'regionMissing', 'region', region, place, faults),
    period: 'heading' in period ? zero : periodCoder(period, place, writer, faults),
    rest: restReader(mapping, place, writer, faults),
  }
}

/** A coder whose gaps are faults: an empty cell where something must be, or a code that nobody knows. */
function required(
  coder: Coder,
  kind: 'indicatorMissing' | 'regionMissing',
  key: string,
  field: object,
  place: MappedPlace,
  faults: FaultList,
): Coder {
  const name = 'column' in field && typeof field.column === 'string' ? field.column : undefined
  return (row) => {
    const code = coder(row)
    if (code >= 0) return code
    const where = place.cell(row, name, 'column' in field ? `${key}.column` : `${key}.constant`)
    const found = place.text(row, name)
    faults.add({ kind: code === EMPTY ? kind : 'unknownReference', place: where, found }, `${key}\n${found}`)
    return code
  }
}

function restReader(mapping: Mapping, place: MappedPlace, writer: TableWriter, faults: FaultList): (row: number, to: number) => void {
  const status = mapping.status ? statusReader(mapping.status, place, faults) : null
  const publisher = fieldCoder(mapping.publisher ?? { constant: '' }, 'publisher', place, writer.publishers)
  const document = fieldCoder(mapping.document ?? { constant: '' }, 'document', place, writer.documents)
  const note = fieldCoder(mapping.note ?? { constant: '' }, 'note', place, writer.notes, undefined, true)
  const day = mapping.publishedAt ? dayCoder(mapping.publishedAt, place, faults) : null
  writer.notes.code('')
  return (row, to) => {
    if (status !== null) writer.status[to] = status(row)
    writer.publisher[to] = Math.max(0, publisher(row))
    writer.document[to] = Math.max(0, document(row))
    writer.note[to] = Math.max(0, note(row))
    if (day !== null) writer.publishedAt[to] = day(row)
  }
}

function statusReader(field: NonNullable<Mapping['status']>, place: MappedPlace, faults: FaultList): Coder {
  if ('constant' in field) return () => statusCode(field.constant)
  const fallback = field.default ?? 'A'
  const known = (text: string): number => {
    const trimmed = text.trim()
    const letter = field.codes?.[trimmed] ?? (trimmed === '' ? fallback : trimmed)
    return statusCode(letter) === 0 && letter !== 'A' ? UNKNOWN : statusCode(letter)
  }
  const read = findColumn(place, field.column, 'status.column').cells.textReader(known)
  return (row) => {
    const code = read(row)
    if (code >= 0) return code
    const found = place.text(row, field.column)
    faults.add({ kind: 'unknownReference', place: place.cell(row, field.column, 'status.codes'), found }, `status\n${found}`)
    return statusCode(fallback)
  }
}

function conditions(mapping: Mapping, place: MappedPlace): (row: number) => boolean {
  const all = (mapping.where ?? []).map((each, at) => {
    const wanted = new Set(each.in)
    return findColumn(place, each.column, `where[${at}].column`).cells.textReader((text) => wanted.has(text.trim()))
  })
  return (row) => all.every((holds) => holds(row))
}

/** Columns of codes are as wide as the domain's table makes them. */
function checkSizes(writer: TableWriter, address: string): void {
  for (const [name, words] of [
    ['region', writer.regions],
    ['publisher', writer.publishers],
    ['document', writer.documents],
  ] as const) {
    if (words.entries.length > 65_536)
      throw new SourceError({ kind: 'unsupported', address, place: `mapping.${name}`, found: String(words.entries.length) })
  }
}
