import { maybeDay } from '../../domain/day.ts'
import { NO_DAY } from '../../domain/observationTable.ts'
import type { Period } from '../../domain/period.ts'
import { conventionsOf } from '../../domain/periodLabel/readPeriodColumn.ts'
import { readPeriodLabel } from '../../domain/periodLabel/readPeriodLabel.ts'
import type { FaultList } from '../table/faultList.ts'
import { EMPTY, findColumn, UNKNOWN, type Coder, type MappedPlace } from './coder.ts'
import type { MappingField } from './mapping.ts'
import type { TableWriter } from '../rows/tableWriter.ts'

export type PeriodOf = Coder

/** Labels looked at to learn what 2003-05 means in this column. */
const LABELS = 5000

/** Periods of a column of labels, each label read once; refused labels are faults, and their rows are left out. */
export function periodCoder(field: MappingField, place: MappedPlace, writer: TableWriter, faults: FaultList): PeriodOf {
  if ('constant' in field) return constantPeriod(field.constant, place, writer)
  const { cells } = findColumn(place, field.column, 'period.column')
  const written = (text: string) => field.codes?.[text.trim()] ?? (text.trim() === '' ? (field.default ?? '') : text)
  const conventions = conventionsOf(cells.distinct.slice(0, LABELS).map(written))
  const read = cells.textReader((text) => {
    const label = written(text)
    const reading = readPeriodLabel(label, conventions)
    if (!reading.ok) return label === '' ? EMPTY : UNKNOWN
    if (reading.doubts.length > 0)
      faults.add({
        kind: 'periodAssumed',
        place: `mapping.period.column`,
        found: `${label} = ${reading.period.id} (${reading.doubts.join(', ')})`,
      })
    return writer.periodCode(reading.period)
  })
  return (row) => {
    const code = read(row)
    if (code < 0)
      faults.add({ kind: 'periodUnreadable', place: place.cell(row, field.column, 'period.column'), found: place.text(row, field.column) })
    return code
  }
}

/** @throws SourceError wrongShape where the mapping's own period is none */
function constantPeriod(label: string, place: MappedPlace, writer: TableWriter): PeriodOf {
  const reading = readPeriodLabel(label)
  if (!reading.ok) throw place.refuse('period.constant', label, { kind: 'period' })
  const code = writer.periodCode(reading.period)
  return () => code
}

/** Codes of the periods that stand in the headings of value columns; null where they do not. */
export function labelPeriods(columns: readonly { readonly period?: Period | undefined }[], writer: TableWriter): readonly number[] | null {
  const codes = columns.flatMap(({ period }) => (period === undefined ? [] : [writer.periodCode(period)]))
  return codes.length === columns.length && codes.length > 0 ? codes : null
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
