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

/** The conventions that a column's own unambiguous labels show, on top of those given. */
export function conventionsOf(labels: readonly string[], given: PeriodConventions = DEFAULT_CONVENTIONS): PeriodConventions {
  const dash = evidence(labels, /^\d{4}-\d{2}$/)
  const slash = evidence(labels, /^\d{4}\/\d{2}$/)
  return {
    ...given,
    dash: given.dash === 'unknown' ? dash : given.dash,
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
