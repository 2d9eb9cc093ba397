import { conventionsOf } from '../../domain/periodLabel/readPeriodColumn.ts'
import { readPeriodLabel } from '../../domain/periodLabel/readPeriodLabel.ts'
import type { PeriodReading } from '../../domain/periodLabel/reading.ts'
import type { CellColumn } from '../table/cellColumn.ts'
import { withinYear, yearIn } from '../table/withinYear.ts'

/** Labels looked at to learn what 2003-05 means in this column. */
const LABELS = 5000

/** Reads the labels of one column together, each once; `part`: months or quarters of the years in it. */
export interface PeriodReader {
  /** The whole label of a row. */
  readonly label: (row: number) => string
  readonly read: (label: string) => PeriodReading & { readonly assumedYear?: boolean }
}

export function periodReader(
  cells: CellColumn,
  part: CellColumn | undefined,
  preamble: readonly string[],
  written: (text: string) => string = (text) => text,
): PeriodReader {
  const conventions = conventionsOf(cells.distinct.slice(0, LABELS).map(written))
  const year = yearIn(preamble)
  const read: PeriodReader['read'] = (label) => {
    const reading = readPeriodLabel(label, conventions)
    if (reading.ok || reading.reason !== 'noYear' || year === null) return reading
    const within = readPeriodLabel(withinYear(year, label), conventions)
    return within.ok ? { ...within, assumedYear: true } : reading
  }
  return {
    label: part === undefined ? (row) => written(cells.text(row)) : (row) => withinYear(written(cells.text(row)), part.text(row)),
    read,
  }
}
