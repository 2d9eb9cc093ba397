import { maybeDay, type Day } from './day.ts'
import { maybePeriod } from './period.ts'

/**
 * Day from which a document's figures were certainly public: its day or, where only its month is known, that month's last day, so that
 * nobody is said to have known a figure before it was out. Null without a date.
 */
export function publicOn(published: string): Day | null {
  const day = maybeDay(published)
  if (day !== null) return day
  const period = maybePeriod(published)
  return period?.frequency === 'M' ? period.end : null
}
