import { ageClassOf, moveOf } from '../../domain/assess/counts.ts'
import type { IndicatorAssessment } from '../../domain/assess/types.ts'
import { isoDay, type Day } from '../../domain/day.ts'
import { newsOf } from '../../domain/quality/completeness.ts'

/** Facets that counts of other pages ask for, with their values in order. The bar shows them only while they narrow the list. */
export const ASKED = {
  has: ['both', 'value', 'target', 'neither'],
  move: ['rose', 'fell', 'unchanged', 'noPrevious'],
  age: ['upTo12', 'from12To24', 'over24'],
  news: ['inTime', 'late', 'stale', 'noValue', 'noCalendar'],
  /** Days on which a target is due. */
  due: [] as readonly string[],
} as const

const listOf = (value: string | null) => (value === null ? [] : [value])

function hasOf({ latest, pairs }: IndicatorAssessment): string {
  if (latest) return pairs.length > 0 ? 'both' : 'value'
  return pairs.length > 0 ? 'target' : 'neither'
}

/** What an indicator answers to them on a day. */
export function askedOn(asOf: Day): (of: IndicatorAssessment) => Readonly<Record<keyof typeof ASKED, readonly string[]>> {
  const news = newsOf(asOf)
  return (of) => ({
    has: [hasOf(of)],
    move: listOf(moveOf(of)),
    age: listOf(ageClassOf(of)),
    news: [news(of)],
    due: [...new Set(of.pairs.flatMap(({ deadline }) => (deadline ? [isoDay(deadline.end)] : [])))],
  })
}
