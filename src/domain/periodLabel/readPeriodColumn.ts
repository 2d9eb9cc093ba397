import { remembering } from '../remembering.ts'
import { DEFAULT_CONVENTIONS, type PeriodConventions, type PeriodReading } from './reading.ts'
import { readPeriodLabel } from './readPeriodLabel.ts'

/** What one label alone says of a notation: 1985-87 can only be years, 2024-06 only a month, 2003-05 says nothing. */
function evidence(labels: readonly string[], pattern: RegExp): 'months' | 'years' | 'unknown' {
  const kinds = new Set<'months' | 'years'>()
  for (const label of labels) {
    if (!pattern.test(label.trim())) continue
    const reading = readPeriodLabel(label)
    if (!reading.ok || reading.doubts.includes('monthOrSplitYear')) continue
    kinds.add(reading.period.frequency === 'M' ? 'months' : 'years')
  }
  const [only, other] = kinds
  return only === undefined || other !== undefined ? 'unknown' : only
}

/** Labels such as 2021-22 and 2022-23 that run on by one year: each begins a year after the one before, and ends a year later. */
function runsOnByOneYear(labels: readonly string[]): boolean {
  const starts = new Set<number>()
  for (const label of labels) {
    const [, from, to] = /^(\d{4})[-–—](\d{2}|\d{4})$/.exec(label.trim()) ?? []
    if (from === undefined || to === undefined) continue
    if (Number(to) % 100 !== (Number(from) + 1) % 100) return false
    starts.add(Number(from))
  }
  return starts.size >= 2 && [...starts].some((year) => starts.has(year + 1))
}

/** How a month is written behind a point, by the labels that can be nothing else. */
function decimalEvidence(labels: readonly string[]): PeriodConventions['decimal'] {
  const months = labels.flatMap((label) => /^\d{4}\.(\d{1,2})$/.exec(label.trim())?.[1] ?? [])
  if (months.some((month) => /^[2-9]$/.test(month))) return 'plain'
  return months.some((month) => /^(0[1-9]|1[12])$/.test(month)) ? 'padded' : 'unknown'
}

/** The conventions that a column's own unambiguous labels show, on top of those given. */
export function conventionsOf(labels: readonly string[], given: PeriodConventions = DEFAULT_CONVENTIONS): PeriodConventions {
  const dash = runsOnByOneYear(labels) ? 'splitYears' : evidence(labels, /^\d{4}-\d{2}$/)
  const slash = evidence(labels, /^\d{4}\/\d{2}$/)
  return {
    ...given,
    dash: given.dash === 'unknown' ? dash : given.dash,
    decimal: given.decimal === 'unknown' ? decimalEvidence(labels) : given.decimal,
    slash: given.slash !== 'unknown' || slash === 'unknown' ? given.slash : slash === 'months' ? 'months' : 'splitYears',
  }
}

/**
 * Reads the labels of one column together: its unambiguous labels decide the others (beside 1985-87, the label 2003-05 is
 * three years; beside 2001-01 it is a month). Where they contradict each other or say nothing, the ambiguous stay refused.
 */
export function readPeriodColumn(labels: readonly string[], given?: PeriodConventions): readonly PeriodReading[] {
  const conventions = conventionsOf(labels, given)
  return labels.map(remembering((label: string) => readPeriodLabel(label, conventions)))
}
