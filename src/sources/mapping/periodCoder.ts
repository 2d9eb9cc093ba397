import { ownValue } from '../../domain/ownValue.ts'
import { maybeDay } from '../../domain/day.ts'
import { NO_DAY } from '../../domain/observationTable.ts'
import { readPeriodLabel } from '../../domain/periodLabel/readPeriodLabel.ts'
import type { FaultList } from '../table/faultList.ts'
import { nameOf } from '../table/layout.ts'
import { EMPTY, findColumn, UNKNOWN, type Coder, type FoundColumn, type MappedPlace } from './coder.ts'
import { partsOf } from './columns.ts'
import type { MappingField, PeriodColumnField, PeriodField } from './mapping.ts'
import { periodReader } from './periodTexts.ts'
import type { ValueColumn } from './valueReader.ts'
import type { TableWriter } from '../rows/tableWriter.ts'

export type PeriodOf = Coder

/** Periods of a column of labels, each label read once; refused labels are faults, and their rows are left out. */
export function periodCoder(field: PeriodField, place: MappedPlace, writer: TableWriter, faults: FaultList): PeriodOf {
  if ('constant' in field) return constantPeriod(field.constant, place, writer)
  const { cells } = findColumn(place, field.column, 'period.column')
  const written = (text: string) => ownValue(field.codes, text.trim()) ?? (text.trim() === '' ? (field.default ?? '') : text)
  const part = partColumn(field, place, faults)
  const preamble = place.layout.preamble.map(({ text }) => text)
  const reader = periodReader(cells, part?.cells, preamble, written)
  const codes = new Map<string, number>()
  const codeOf = (label: string): number => {
    const reading = reader.read(label)
    if (!reading.ok) return label === '' ? EMPTY : UNKNOWN
    const doubts = [...reading.doubts, ...(reading.assumedYear === true ? ['year'] : [])]
    if (doubts.length > 0)
      faults.add({ kind: 'periodAssumed', place: `mapping.period.column`, found: `${label} = ${reading.period.id} (${doubts.join(', ')})` })
    return writer.periodCode(reading.period)
  }
  return (row) => {
    const label = reader.label(row)
    const code = codes.get(label) ?? codeOf(label)
    codes.set(label, code)
    if (code < 0) faults.add({ kind: 'periodUnreadable', place: place.cell(row, field.column, 'period.column'), found: label.slice(0, 60) })
    return code
  }
}

/** The column of months or quarters: the one that the mapping names, or the one beside a column of bare years that is called so. */
function partColumn(field: PeriodColumnField, place: MappedPlace, faults: FaultList): FoundColumn | null {
  if (field.within !== undefined) return findColumn(place, field.within, 'period.within')
  const { subPeriod, period } = partsOf(place.sheet, place.layout, '.')
  if (subPeriod === undefined || period === undefined || nameOf(period) !== field.column.trim()) return null
  const found = findColumn(place, nameOf(subPeriod), 'period.within')
  faults.add({ kind: 'roleAssumed', place: place.at(place.layout.first, found.column, found.heading, 'period.within'), found: 'subPeriod' })
  return found
}

/** @throws SourceError wrongShape where the mapping's own period is none */
function constantPeriod(label: string, place: MappedPlace, writer: TableWriter): PeriodOf {
  const reading = readPeriodLabel(label)
  if (!reading.ok) throw place.refuse('period.constant', label, { kind: 'period' })
  const code = writer.periodCode(reading.period)
  return () => code
}

/** Codes of the periods that stand in the headings of value columns; a column whose heading is none is a fault, and left out. */
export function labelPeriods(
  columns: readonly ValueColumn[],
  writer: TableWriter,
  place: MappedPlace,
  faults: FaultList,
): readonly number[] {
  return columns.map((each) => {
    if (each.period !== undefined) return writer.periodCode(each.period)
    const { column, heading, key } = each
    faults.add({
      kind: 'periodUnreadable',
      place: place.at(Math.max(0, place.layout.first - 1), column, heading, key),
      found: heading.trim(),
    })
    return UNKNOWN
  })
}

/** Days of publication: ISO dates, or any label that is one day. */
export function dayCoder(field: MappingField, place: MappedPlace, faults: FaultList): Coder {
  const dayOf = (text: string): number | null => {
    const iso = maybeDay(text.trim())
    if (iso !== null) return iso
    const reading = readPeriodLabel(text)
    return reading.ok && reading.period.frequency === 'D' ? reading.period.end : null
  }
  if ('constant' in field) {
    const day = dayOf(field.constant)
    if (day === null) throw place.refuse('publishedAt.constant', field.constant, { kind: 'date' })
    return () => day
  }
  const read = findColumn(place, field.column, 'publishedAt.column').cells.textReader((text) => (text.trim() === '' ? NO_DAY : dayOf(text)))
  return (row) => {
    const day = read(row)
    if (day !== null) return day
    faults.add(
      {
        kind: 'valueUnreadable',
        place: place.cell(row, field.column, 'publishedAt.column'),
        found: place.text(row, field.column),
        expected: { kind: 'date' },
      },
      'publishedAt',
    )
    return NO_DAY
  }
}
