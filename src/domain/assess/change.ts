import { ANY_LENGTH, DATED, isComparable, isRate, isToDate } from '../accumulation.ts'
import { calendarOf, type Day } from '../day.ts'
import { differenceOf } from '../decimal.ts'
import type { Indicator, UnitWords } from '../indicator.ts'
import type { ValuedObservation } from '../observation.ts'
import { yearEarlier, type Period } from '../period.ts'
import { isEndOfMonth } from './age.ts'
import { latestUsable, type SeriesRow } from './series.ts'
import type { Change } from './types.ts'

const DAYS_IN_MONTH = 365.2425 / 12

/** Rows that the latest may be compared with: usable, of its definition, earlier, oldest first. Events and mixed counters have none. */
export function comparableRows(rows: readonly SeriesRow[], indicator: Indicator): readonly SeriesRow[] {
  const latest = latestUsable(rows)
  if (!latest || indicator.mixedCounters || indicator.timeKind === 'event') return []
  return rows.filter(
    (row) => row.usable && row.segment === latest.segment && row.period.end < latest.period.end && isComparable(row, latest),
  )
}

/** Whether the latest value says of a stretch that is not over: what flowed in part of a month is less than in a month. */
export function isUnfinished({ line, period }: SeriesRow, asOf: Day): boolean {
  return line !== ANY_LENGTH && line !== DATED && period.end > asOf
}

/** The row before the latest one; of a quarterly series the same quarter a year earlier, or none. */
export function previousOf(latest: SeriesRow, comparable: readonly SeriesRow[]): SeriesRow | null {
  if (latest.period.frequency !== 'Q' || isToDate(latest.line)) return comparable.at(-1) ?? null
  const wanted = yearEarlier(latest.period).id
  return comparable.find((row) => row.period.id === wanted) ?? null
}

function exactlyAYear(from: Day, to: Day): boolean {
  const a = calendarOf(from)
  const b = calendarOf(to)
  const twelve = (b.year - a.year) * 12 + b.month - a.month === 12
  return twelve && (a.date === b.date || (isEndOfMonth(from) && isEndOfMonth(to)))
}

function favourOf(delta: number, direction: Indicator['direction']): Change['favour'] {
  if (delta === 0 || (direction.kind !== 'up' && direction.kind !== 'down')) return 'neutral'
  return delta > 0 === (direction.kind === 'up') ? 'favourable' : 'unfavourable'
}

/** The same part of the year before: of quarters always, of parts of a year that flowed. */
function isYearBefore(from: Period, to: Period, { timeKind }: Indicator): boolean {
  return to.frequency === 'Q' || (timeKind === 'flow' && to.frequency !== 'A' && exactlyAYear(from.end, to.end))
}

/** The movement between two comparable values. Favourable only where a direction is known. */
export function toChange(from: ValuedObservation, to: ValuedObservation, indicator: Indicator, measure: UnitWords['measure']): Change {
  const delta = differenceOf(to.value, from.value)
  const yearly = (!isRate(measure) || measure === 'ratio') && from.value > 0 && exactlyAYear(from.period.end, to.period.end)
  const growth = yearly ? delta / from.value : Number.NaN
  return {
    from,
    to,
    basis: isYearBefore(from.period, to.period, indicator) ? 'yearEarlier' : 'previous',
    delta,
    months: Math.round((to.period.end - from.period.end) / DAYS_IN_MONTH),
    growth: Number.isFinite(growth) ? growth : null,
    movement: delta > 0 ? 'rose' : delta < 0 ? 'fell' : 'unchanged',
    favour: favourOf(delta, indicator.direction),
    approximate: from.floor || to.floor,
  }
}
