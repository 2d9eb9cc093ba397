import type { Fault } from '../../domain/failure.ts'
import type { ObservationTable } from '../../domain/observationTable.ts'
import { SourceError } from '../errors.ts'
import { FaultList } from '../table/faultList.ts'
import { nameOf, withPeriods, type Layout, type LayoutColumn } from '../table/layout.ts'
import { columnLetters, placeOfRow, type Sheet } from '../table/sheet.ts'
import { findColumn, headingCodes, MappedPlace } from './coder.ts'
import { duplicateFaults } from './duplicates.ts'
import type { Known } from './known.ts'
import type { Mapping } from './mapping.ts'
import { labelPeriods } from './periodCoder.ts'
import { regionAmong } from './regionNames.ts'
import { rowReaders } from './rowReaders.ts'
import { TableWriter } from '../rows/tableWriter.ts'
import { valueReader, type ValueColumn } from './valueReader.ts'

export interface Mapped {
  readonly table: ObservationTable
  readonly faults: readonly Fault[]
  /** The cell that an observation was read from, as a spreadsheet names it: C14. */
  readonly cellOf: (row: number) => string
}

/**
 * Turns a sheet into observations as the mapping says. A cell that cannot be read is an observation without a value and
 * a fault with its place and the mapping's key; a row without indicator, region or period is left out, and said so.
 * @throws SourceError wrongShape where the mapping names a column that the sheet does not have
 */
export function applyMapping(sheet: Sheet, layout: Layout, mapping: Mapping, known: Known = {}): Mapped {
  const place = new MappedPlace(sheet, layout, mapping.name ?? sheet.name)
  const faults = new FaultList()
  const values = valueColumns(mapping, place, faults)
  const writer = new TableWriter(Math.max(0, layout.end - layout.first) * values.length)
  const origin = new Uint32Array(writer.indicator.length)
  const across = new Uint16Array(writer.indicator.length)
  const row = rowReaders(mapping, place, writer, faults, known)
  const reader = valueReader(mapping, place, writer, faults, known, values)
  const { indicator: byIndicator, region: byRegion, period: byPeriod } = mapping
  const indicators =
    'heading' in byIndicator ? headingCodes(byIndicator, 'indicator', values, writer.indicators, known.indicators, faults) : null
  const regions =
    byRegion !== undefined && 'heading' in byRegion
      ? headingCodes(
          byRegion,
          'region',
          values,
          writer.regions,
          known.regions,
          faults,
          regionAmong(values.map((each) => each.label ?? nameOf(each))),
        )
      : null
  const periods = 'heading' in byPeriod ? labelPeriods(values, writer, place, faults) : null
  const keeps = conditions(mapping, place)
  for (let at = layout.first; at < layout.end; at += 1) {
    if (!keeps(at) || place.isBlank(at)) continue
    const ownRegion = row.region(at)
    const ownPeriod = row.period(at)
    const ownIndicator = row.indicator(at)
    if (ownRegion < 0 || ownPeriod < 0 || ownIndicator < 0) continue
    for (let column = 0; column < values.length; column += 1) {
      const to = writer.rows
      const indicator = indicators?.[column] ?? ownIndicator
      const region = regions?.[column] ?? ownRegion
      const period = periods?.[column] ?? ownPeriod
      if (indicator < 0 || region < 0 || period < 0) continue
      writer.indicator[to] = indicator
      writer.region[to] = region
      writer.period[to] = period
      row.rest(at, to)
      reader.read(at, column, to)
      origin[to] = at
      across[to] = column
      writer.rows += 1
    }
  }
  reader.finish()
  checkSizes(writer, place.address)
  const table = writer.finish()
  faults.addAll(duplicateFaults(table, (to) => placeOfRow(sheet, origin[to] ?? 0)))
  if (table.rows === 0) faults.add({ kind: 'nothingFound', place: sheet.name })
  const cellOf = (to: number) => `${columnLetters(values[across[to] ?? 0]?.column ?? 0)}${(origin[to] ?? 0) + 1}`
  return { table, faults: faults.all, cellOf }
}

function valueColumns(mapping: Mapping, place: MappedPlace, faults: FaultList): readonly ValueColumn[] {
  const { value, period } = mapping
  const { columns, year } = place.layout
  const known = 'heading' in period ? withPeriods(columns, year, period.codes) : columns
  const withPeriod = (each: LayoutColumn) => known.find(({ column }) => column === each.column) ?? each
  if ('column' in value) return [{ key: 'value.column', ...findColumn(place, value.column, 'value.column') }]
  if ('columns' in value)
    return existing(value.columns, place, faults).map(({ name, key }) => ({ key, ...withPeriod(findColumn(place, name, key)) }))
  const wide = known.filter((each) => each.period !== undefined)
  if (wide.length === 0) throw place.refuse('value.periods', 'no heading is a period', { kind: 'period' })
  return wide.map((each) => ({ key: 'value.periods', ...each }))
}

/** Columns that are there; one that is not leaves the others. @throws SourceError wrongShape where none is */
function existing(
  names: readonly string[],
  place: MappedPlace,
  faults: FaultList,
): readonly { readonly name: string; readonly key: string }[] {
  const all = names.map((name, at) => ({ name, key: `value.columns[${at}]` }))
  const there = all.filter(({ name }) => place.has(name))
  if (there.length === 0) return all
  for (const { name, key } of all) if (!place.has(name)) faults.add({ kind: 'partNotRead', place: `mapping.${key}`, found: name })
  return there
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
