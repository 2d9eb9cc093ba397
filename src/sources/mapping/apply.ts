import type { Fault } from '../../domain/failure.ts'
import type { ObservationTable } from '../../domain/observationTable.ts'
import { SourceError } from '../errors.ts'
import { FaultList } from '../table/faultList.ts'
import type { Layout } from '../table/layout.ts'
import { placeOfRow, type Sheet } from '../table/sheet.ts'
import { findColumn, headingCodes, MappedPlace } from './coder.ts'
import { duplicateFaults } from './duplicates.ts'
import type { Known } from './known.ts'
import type { Mapping } from './mapping.ts'
import { labelPeriods } from './periodCoder.ts'
import { rowReaders } from './rowReaders.ts'
import { TableWriter } from '../rows/tableWriter.ts'
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
  const headings = 'heading' in mapping.indicator ? headingCodes(mapping.indicator, values, writer.indicators, known, faults) : null
  const periods = 'heading' in mapping.period ? labelPeriods(values, writer) : null
  const keeps = conditions(mapping, place)
  for (let at = layout.first; at < layout.end; at += 1) {
    if (!keeps(at) || place.isBlank(at)) continue
    const region = row.region(at)
    const ownPeriod = row.period(at)
    const ownIndicator = row.indicator(at)
    if (region < 0 || ownPeriod < 0 || ownIndicator < 0) continue
    for (let column = 0; column < values.length; column += 1) {
      const to = writer.rows
      const indicator = headings?.[column] ?? ownIndicator
      if (indicator < 0) continue
      writer.indicator[to] = indicator
      writer.region[to] = region
      writer.period[to] = periods?.[column] ?? ownPeriod
      row.rest(at, to)
      readValue(at, column, to)
      origin[to] = at
      writer.rows += 1
    }
  }
  checkSizes(writer, place.address)
  const table = writer.finish()
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
