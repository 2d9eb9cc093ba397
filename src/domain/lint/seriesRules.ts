import { ageOf } from '../assess/age.ts'
import { knownAt, latestShown, type SeriesRow } from '../assess/series.ts'
import type { Indicator } from '../indicator.ts'
import { OBS_STATUSES } from '../observation.ts'
import type { Found, LintRule, LintSet } from './finding.ts'
import { spreadWithout, type Spread } from './spreadWithout.ts'

/** A change of more than three times what the series used to change by (环比超过3倍历史波动): as offices check what is sent to them. */
const TIMES = 3
/** Fewer changes tell nothing of what is usual. */
const LEAST_CHANGES = 6
/** A smaller move is no jump to anybody who reads the figure, however calm the series was. */
const LEAST_SHARE = 0.1
/** A new definition shows as a step: far beyond the usual, and at least a third of the level. */
const STEP_TIMES = 5
const STEP_SHARE = 1 / 3
/** A level that falls back by more than half of the jump was a slip of one value; one that stays is a new definition. */
const STAYS = 0.5
/** A proxy older than this stands in for something that has moved on. */
const STALE_MONTHS = 24

const BREAK = OBS_STATUSES.indexOf('B')

/** One or two more of something that is counted by hand is how such a count moves. */
const isCountStep = (a: number, b: number): boolean => Number.isInteger(a) && Number.isInteger(b) && Math.abs(a - b) <= 2

interface Jump {
  readonly at: SeriesRow
  readonly before: SeriesRow
  /** How many times the usual change it was, and what share of the level before. */
  readonly times: number
  readonly share: number
  /** Null for the last value: nobody can know yet. */
  readonly stays: boolean | null
}

/** Positive series are compared by ratio, so that steady growth is not called a jump; others by difference. */
function measureOf(rows: readonly SeriesRow[]): (row: SeriesRow) => number {
  return rows.every(({ value }) => value > 0) ? ({ value }) => Math.log(value) : ({ value }) => value
}

function jumpAt(rows: readonly SeriesRow[], changes: readonly number[], others: Spread, at: number): Jump | null {
  const [row, before, change] = [rows[at], rows[at - 1], changes[at - 1]]
  if (!row || !before || change === undefined || others.count < LEAST_CHANGES - 1) return null
  const { mean: centre, deviation: usual } = others
  const off = change - centre
  if (Math.abs(off) <= TIMES * usual) return null
  const share = Math.abs(row.value - before.value) / Math.max(Math.abs(before.value), Number.MIN_VALUE)
  if (share < LEAST_SHARE || isCountStep(row.value, before.value)) return null
  const next = changes[at]
  return { at: row, before, times: Math.abs(off) / usual, share, stays: next === undefined ? null : (next - centre) / off > -STAYS }
}

/** Jumps inside one definition; of a slip and its way back only the slip is named. */
function jumpsIn(rows: readonly SeriesRow[]): readonly Jump[] {
  const levels = rows.map(measureOf(rows))
  const changes = levels.slice(1).map((level, index) => level - (levels[index] ?? level))
  // Beside each change all others: the next one is left out too, as the way back from a slip is as large as the slip.
  const othersAt = spreadWithout(changes)
  const jumps: Jump[] = []
  for (let at = 1; at < rows.length; at += 1) {
    const others = othersAt(at - 1)
    // A series that never moved has no usual change; any move would be endlessly unusual.
    const moves = others.deviation > 1e-9 * Math.max(1, Math.abs(levels[at] ?? 0))
    const jump = moves ? jumpAt(rows, changes, others, at) : null
    if (!jump) continue
    jumps.push(jump)
    if (jump.stays === false) at += 1
  }
  return jumps
}

function definitionsOf(rows: readonly SeriesRow[]): readonly (readonly SeriesRow[])[] {
  const segments = new Map<string, SeriesRow[]>()
  for (const row of rows) {
    if (!row.usable) continue
    const key = `${row.segment} ${row.line}`
    const own = segments.get(key)
    if (own) own.push(row)
    else segments.set(key, [row])
  }
  return [...segments.values()]
}

function amongJumps(set: LintSet, wanted: (jump: Jump) => boolean): readonly Found[] {
  return set.catalog.indicators.flatMap((indicator) => {
    // Values of different counters are never compared, so their jumps mean nothing.
    if (indicator.mixedCounters) return []
    return set.seriesOf(indicator.id).flatMap((series) =>
      definitionsOf(knownAt(series, set.asOf))
        .flatMap(jumpsIn)
        .filter(wanted)
        .map(({ at, before, times }) => ({
          place: { path: `observations[${at.row}]`, indicator: indicator.id, region: series.region, period: at.period.id },
          figures: { value: at.value, before: before.value, beforePeriod: before.period.id, times: Math.round(times * 10) / 10 },
        })),
    )
  })
}

const isStep = ({ stays, times, share }: Jump): boolean => stays === true && times > STEP_TIMES && share >= STEP_SHARE

export const outlier: LintRule = { id: 'outlier', severity: 'warning', check: (set) => amongJumps(set, (jump) => !isStep(jump)) }

export const breakWithoutMark: LintRule = {
  id: 'breakWithoutMark',
  severity: 'warning',
  check: (set) => amongJumps(set, (jump) => isStep(jump) && set.table.status[jump.at.row] !== BREAK),
}

function staleMonths(indicator: Indicator, set: LintSet): { readonly period: string; readonly months: number } | null {
  const latest = set.seriesOf(indicator.id).flatMap((series) => latestShown(knownAt(series, set.asOf)) ?? [])
  const newest = latest.toSorted((a, b) => b.period.end - a.period.end)[0]
  if (!newest) return null
  const { months } = ageOf(newest.period, set.asOf)
  return months > STALE_MONTHS ? { period: newest.period.id, months } : null
}

export const staleProxy: LintRule = {
  id: 'staleProxy',
  severity: 'warning',
  check: (set) =>
    set.catalog.indicators.flatMap((indicator, at) => {
      const age = indicator.proxyOf ? staleMonths(indicator, set) : null
      return age ? [{ place: { path: `catalog.indicators[${at}]`, indicator: indicator.id }, figures: age }] : []
    }),
}
