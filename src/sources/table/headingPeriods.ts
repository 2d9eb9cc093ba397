import type { Period } from '../../domain/period.ts'
import { readPeriodColumn } from '../../domain/periodLabel/readPeriodColumn.ts'

/** Stands between the levels of a heading that has several. */
export const BETWEEN_LEVELS = ' / '

/** A heading that names a period, alone or on one of its levels. */
export interface HeadingPeriod {
  readonly period: Period
  /** The period's own words: 2024年. */
  readonly text: string
  /** What the other levels say: 产量 of `产量 / 2024年`; empty where there are none. */
  readonly label: string
}

/**
 * The headings that are periods. Two or more make a table of periods side by side; one alone does when its words say that
 * it is one (2024年): a bare 2024 may be a number.
 */
export function headingPeriods(headings: readonly string[]): readonly (HeadingPeriod | null)[] {
  const levels = headings.map((heading) => heading.split(BETWEEN_LEVELS).map((each) => each.trim()))
  const readings = readPeriodColumn(levels.flat())
  let next = 0
  const found = levels.map((texts): HeadingPeriod | null => {
    const own = readings.slice(next, next + texts.length)
    next += texts.length
    const at = own.findIndex((each) => each.ok)
    const reading = own[at]
    if (reading?.ok !== true) return null
    return { period: reading.period, text: texts[at] ?? '', label: texts.filter((_, level) => level !== at).join(BETWEEN_LEVELS) }
  })
  const many = found.filter((each) => each !== null).length >= 2
  return found.map((each) => (each !== null && (many || /[年月季Qq]/.test(each.text)) ? each : null))
}
