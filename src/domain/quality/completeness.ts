import type { Assessment, IndicatorAssessment } from '../assess/types.ts'
import { timelinessRule } from '../assess/age.ts'
import type { Day } from '../day.ts'
import type { AreaId } from '../policy.ts'

/** How much of an area is known, by the age of each indicator's newest value. The four counts sum to `indicators`. */
export interface Completeness {
  readonly area: AreaId
  readonly indicators: number
  readonly upTo12: number
  readonly from12To24: number
  readonly over24: number
  readonly none: number
  readonly actions: number
  readonly actionsMeasured: number
}

export function completenessOf({ areas }: Assessment): readonly Completeness[] {
  return areas.map(({ id, indicators, actions, actionsMeasured }) => {
    const months = indicators.map(({ age, latest }) => (latest && age ? age.months : null))
    const count = (within: (age: number) => boolean) => months.filter((age) => age !== null && within(age)).length
    return {
      area: id,
      indicators: indicators.length,
      upTo12: count((age) => age <= 12),
      from12To24: count((age) => age > 12 && age <= 24),
      over24: count((age) => age > 24),
      none: months.filter((age) => age === null).length,
      actions: actions.length,
      actionsMeasured,
    }
  })
}

/** Where the newest values stand against their calendars. Exclusive: the counts sum to the number of indicators. */
export interface UpToDate {
  readonly inTime: number
  readonly late: number
  /** Over two cycles behind. */
  readonly stale: number
  readonly noValue: number
  /** Nobody published a calendar. */
  readonly noCalendar: number
}

/** In which of them an indicator is. */
export function newsOf(asOf: Day): (of: IndicatorAssessment) => keyof UpToDate {
  const timely = timelinessRule()
  return ({ indicator, latest }) => {
    if (!latest) return 'noValue'
    return indicator.frequency === 'unknown' ? 'noCalendar' : timely(indicator, latest.period.end, asOf)
  }
}

export function upToDate(indicators: readonly IndicatorAssessment[], asOf: Day): UpToDate {
  const classOf = newsOf(asOf)
  const counts = { inTime: 0, late: 0, stale: 0, noValue: 0, noCalendar: 0 }
  for (const each of indicators) counts[classOf(each)] += 1
  return counts
}
