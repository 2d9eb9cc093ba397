import { ANY_LENGTH, DATED, isSameStretch, isToDate, lineOf, WHOLE_YEAR } from '../accumulation.ts'
import { calendarOf, dayOf, type Day } from '../day.ts'
import { byGap, isReached } from '../methods/scheduleOutcome.ts'
import { MONTHS } from '../period.ts'
import type { Status } from '../status.ts'
import type { Reason } from '../verdict.ts'
import type { PairSpec } from './pair.ts'
import { firstWhere } from '../sorted.ts'
import { latestUsable, type SeriesRow } from './series.ts'

/** What has flowed of a year whose whole amount is the target. */
export interface YearPart {
  readonly amount: number
  readonly target: number
  /** Last value in it. */
  readonly latest: SeriesRow
  /** Months, quarters or halves that were summed; 0 where the value is counted year to date. */
  readonly parts: number
  /** End of the stretch; the day of the reading while it runs. */
  readonly day: Day
  readonly completion: number
  /** Share of the year gone, or the share of a year's amount that the same months had in `years` earlier years. */
  readonly expected: number
  readonly years: number
  /** Negative where behind, whichever way is better. */
  readonly gap: number
}

/** Fewer earlier years say nothing about the season. */
const LEAST_YEARS = 2
/** Seasons of longer ago are other seasons. */
const MOST_YEARS = 10

/** Rows whose period lies within a year: they stand together, as rows follow one another by the end of their period. */
function rowsOfYear(rows: readonly SeriesRow[], year: number): readonly SeriesRow[] {
  const after = (day: Day) => firstWhere(rows, ({ period }) => period.end > day)
  const start = dayOf(year, 1, 1)
  return rows.slice(after(dayOf(year - 1, 12, 31)), after(dayOf(year, 12, 31))).filter(({ period }) => period.start >= start)
}

interface Flowed {
  readonly amount: number
  readonly latest: SeriesRow
  readonly parts: number
}

/** Parts that follow one another from 1 January, all of one length and over; null where one is missing between. */
function summed(rows: readonly SeriesRow[], asOf: Day): Flowed | 'partsMissing' | null {
  const newest = rows.at(-1)
  const own = rows.filter((row) => row.line === newest?.line && row.period.end <= asOf)
  const latest = own.at(-1)
  const months = latest && MONTHS[latest.period.frequency]
  if (!latest || months === undefined) return null
  const follow = own.every((row, at) => calendarOf(row.period.start).month === 1 + at * months)
  return follow ? { amount: own.reduce((sum, row) => sum + row.value, 0), latest, parts: own.length } : 'partsMissing'
}

function flowedIn(rows: readonly SeriesRow[], asOf: Day): Flowed | 'partsMissing' | null {
  const latest = rows.findLast((row) => isToDate(row.line))
  return latest ? { amount: latest.value, latest, parts: 0 } : summed(rows, asOf)
}

/** Of an earlier year, what share of its amount the same months had; null where either is not known. */
function shareIn(own: readonly SeriesRow[], { latest, parts }: Flowed): number | null {
  const whole = own.find((row) => row.line === WHOLE_YEAR)
  const same = parts === 0 ? own.filter((row) => isToDate(row.line)) : own.filter((row) => row.line === latest.line)
  const stretch = parts === 0 ? same.filter((row) => isSameStretch(row.period, latest.period)) : same.slice(0, parts)
  const last = stretch.at(-1)
  if (!whole || !(whole.value > 0) || !last || stretch.length !== Math.max(1, parts) || !isSameStretch(last.period, latest.period))
    return null
  return stretch.reduce((sum, row) => sum + row.value, 0) / whole.value
}

function expectedBy(
  of: (year: number) => readonly SeriesRow[],
  year: number,
  flowed: Flowed,
  day: Day,
): Pick<YearPart, 'expected' | 'years'> {
  const earlier = Array.from({ length: MOST_YEARS }, (_, back) => year - 1 - back)
  // A running stretch is not as long as the same months of earlier years.
  const over = flowed.latest.period.end <= day
  const shares = over ? earlier.flatMap((each) => shareIn(of(each), flowed) ?? []) : []
  if (shares.length >= LEAST_YEARS) return { expected: shares.reduce((sum, share) => sum + share, 0) / shares.length, years: shares.length }
  const start = dayOf(year, 1, 1)
  return { expected: (day - start + 1) / (dayOf(year, 12, 31) - start + 1), years: 0 }
}

/** Whether lengths of periods matter between a target and its values: a flow to be reached by a date. All rows of a series have a line, or none. */
function isAmount(spec: PairSpec, [first]: readonly SeriesRow[]): boolean {
  return spec.goal.kind === 'number' && spec.deadline !== null && first !== undefined && first.line !== ANY_LENGTH
}

const dueLine = ({ deadline }: PairSpec): string => (deadline ? lineOf(deadline, 'byPeriod') : ANY_LENGTH)

/** Rows that are as long as what the target asks for: years beside a yearly amount. All of them where length does not matter. */
export function rowsOfLength(spec: PairSpec, rows: readonly SeriesRow[]): readonly SeriesRow[] {
  if (!isAmount(spec, rows) || dueLine(spec) === DATED) return rows
  return rows.filter(({ line }) => line === dueLine(spec) || line === DATED)
}

/**
 * What has flowed of the target's year while the year's own value is not known: year to date as it is, or months, quarters or halves
 * summed over the part that is complete. `partsMissing` where one of them is not known; null where it is no question of that.
 */
export function yearPartOf(spec: PairSpec, rows: readonly SeriesRow[], asOf: Day): YearPart | 'partsMissing' | null {
  const { goal, deadline, direction } = spec
  if (!isAmount(spec, rows) || goal.kind !== 'number' || !deadline || dueLine(spec) !== WHOLE_YEAR || !(goal.value > 0)) return null
  const newest = latestUsable(rows)
  if (!newest) return null
  const { year } = calendarOf(deadline.end)
  const of = (wanted: number) => rowsOfYear(rows, wanted).filter((row) => row.usable && row.segment === newest.segment)
  const own = of(year)
  if (own.some((row) => row.line === WHOLE_YEAR || row.line === DATED)) return null
  const flowed = flowedIn(own, asOf)
  if (!flowed || flowed === 'partsMissing') return flowed
  const end = flowed.latest.period.end
  const day = end > asOf ? asOf : end
  const completion = flowed.amount / goal.value
  const { expected, years } = expectedBy(of, year, flowed, day)
  const gap = direction === 'down' ? expected - completion : completion - expected
  return { ...flowed, target: goal.value, day, completion, expected, years, gap }
}

/** The verdict on part of a year. Less is better: only the whole year can have stayed below its amount. */
export function judgePart(
  part: YearPart,
  { direction, deadline, options }: PairSpec,
  asOf: Day,
  firm: boolean,
): { readonly status: Status; readonly reason: Reason } {
  const isWhole = deadline !== null && part.day >= deadline.end
  const reached = isReached(part.amount, part.target, direction === 'down' ? 'down' : 'up')
  if (reached && (direction === 'up' || isWhole))
    return firm ? { status: 'achieved', reason: 'reached' } : { status: 'onTrack', reason: 'reachedUnverified' }
  if (isWhole) return { status: 'offTrack', reason: 'missedDeadline' }
  if (deadline !== null && asOf > deadline.end) return { status: 'stale', reason: 'deadlinePassedNoFinalValue' }
  return !reached && direction === 'down' ? { status: 'offTrack', reason: 'farBehind' } : byGap(part.gap, options)
}
