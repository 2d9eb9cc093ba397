import { calendarOf, type Day } from '../day.ts'
import { differenceOf } from '../decimal.ts'
import type { Indicator, UnitWords } from '../indicator.ts'
import type { ValuedObservation } from '../observation.ts'
import { yearEarlier, type Period } from '../period.ts'
import { isEndOfMonth } from './age.ts'
import { latestUsable, type SeriesRow } from './series.ts'
import type { Change } from './types.ts'

const DAYS_IN_MONTH = 365.2425 / 12

/** Shares, points and ratios are rates: they move in points, never in percent, and do not grow with the length of their period. */
const RATE: Readonly<Record<UnitWords['measure'], boolean>> = {
  count: false,
  money: false,
  quantity: false,
  ratio: true,
  share: true,
  points: true,
}

export function isRate(measure: UnitWords['measure']): boolean {
  return RATE[measure]
}

/** Amounts that flowed over a year and over part of one are not of a size; a dated reading may stand beside either. */
function sameLength(a: Period, b: Period): boolean {
  return a.frequency === b.frequency || a.frequency === 'D' || b.frequency === 'D'
}

/** Rows that the latest may be compared with: usable, of its definition, earlier, oldest first. Events and mixed counters have none. */
export function comparableRows(rows: readonly SeriesRow[], indicator: Indicator, measure: UnitWords['measure']): readonly SeriesRow[] {
  const latest = latestUsable(rows)
  if (!latest || indicator.mixedCounters || indicator.timeKind === 'event') return []
  const anyLength = indicator.timeKind !== 'flow' || isRate(measure)
  return rows.filter(
    (row) =>
      row.usable &&
      row.segment === latest.segment &&
      row.period.end < latest.period.end &&
      (anyLength || sameLength(row.period, latest.period)),
  )
}

/** The row before the latest one; of a quarterly series the same quarter a year earlier, or none. */
export function previousOf(latest: SeriesRow, comparable: readonly SeriesRow[]): SeriesRow | null {
  if (latest.period.frequency !== 'Q') return comparable.at(-1) ?? null
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

/** The movement between two comparable values. Favourable only where a direction is known. */
export function toChange(from: ValuedObservation, to: ValuedObservation, indicator: Indicator, measure: UnitWords['measure']): Change {
  const delta = differenceOf(to.value, from.value)
  const yearly = (!isRate(measure) || measure === 'ratio') && from.value > 0 && exactlyAYear(from.period.end, to.period.end)
  const growth = yearly ? delta / from.value : Number.NaN
  return {
    from,
    to,
    basis: to.period.frequency === 'Q' ? 'yearEarlier' : 'previous',
    delta,
    months: Math.round((to.period.end - from.period.end) / DAYS_IN_MONTH),
    growth: Number.isFinite(growth) ? growth : null,
    movement: delta > 0 ? 'rose' : delta < 0 ? 'fell' : 'unchanged',
    favour: favourOf(delta, indicator.direction),
    approximate: from.floor || to.floor,
  }
}
