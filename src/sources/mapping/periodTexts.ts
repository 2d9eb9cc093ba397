import { conventionsOf } from '../../domain/periodLabel/readPeriodColumn.ts'
import { readPeriodLabel } from '../../domain/periodLabel/readPeriodLabel.ts'
import type { PeriodReading } from '../../domain/periodLabel/reading.ts'
import type { CellColumn } from '../table/cellColumn.ts'
import { plainText } from '../table/plainText.ts'

/** Labels looked at to learn what 2003-05 means in this column. */
const LABELS = 5000

/** A year and a part of it as one label: 2024 and 1月, 2024年 and Q2, 2024 and March. */
export function withinYear(year: string, part: string): string {
  const [, digits] = /^((?:18|19|20|21)\d\d)年?(?:度)?$/.exec(plainText(year)) ?? []
  const plain = plainText(part)
  if (digits === undefined || plain === '') return year
  if (/^\d{1,2}$/.test(plain)) return `${digits}年${plain}月`
  return /\p{Script=Han}|^[QH]\d$|^\d[QH]$/iu.test(plain) ? `${digits}年${plain}`.replace(/年(\d)([QH])$/i, '年$2$1') : `${plain} ${digits}`
}

/** The year that the lines above a table name, where they name exactly one. */
export function yearIn(lines: readonly string[]): string | null {
  const years = new Set(lines.flatMap((line) => line.match(/(?<!\d)(?:19|20)\d\d(?=年)/g) ?? []))
  const [only, other] = years
  return only === undefined || other !== undefined ? null : only
}

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
