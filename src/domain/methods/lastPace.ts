import { MONTHS } from '../period.ts'
import type { Status } from '../status.ts'
import type { Figure, Method, MethodInput, MethodResult, Point, Reason, Step } from '../verdict.ts'
import { openTargetOf, isOpenTarget, type OpenTarget } from './openTarget.ts'
import { yearsBetween } from './elapsed.ts'
import { finite } from './finite.ts'
import { flipsOf } from './flips.ts'
import { plainResult } from './result.ts'

/** Change per period that is needed from now on, beside the newest and the best so far; positive is toward the target. */
export interface RequiredPace {
  readonly required: number
  readonly latest: number
  readonly best: number
  /** Years in one period: 1, 0.25 for quarters; 1 where the series is irregular. */
  readonly period: number
  /** Periods left until the deadline. */
  readonly left: number
}

interface Moves {
  readonly open: OpenTarget
  readonly pace: RequiredPace
  /** The point before the latest, and periods from it. */
  readonly previous: Point
  readonly step: number
  /** Best pace before the latest move, or null where that is the only one. */
  readonly bestBefore: number | null
}

/** A year's twelfth, quarter or half where all points share it, else a year. */
function periodLength(points: readonly Point[]): number {
  const [first] = points
  const months =
    first && points.every(({ period }) => period.frequency === first.period.frequency) ? MONTHS[first.period.frequency] : undefined
  return (months ?? 12) / 12
}

function pacesOf(points: readonly Point[], length: number, sense: 1 | -1): readonly number[] {
  return points.slice(1).map((point, index) => {
    // Never absent: one position before an element that was sliced off after the first.
    const before = points[index] ?? point
    return (sense * (point.value - before.value) * length) / yearsBetween(before.period, point.period)
  })
}

function movesOf(input: MethodInput, open: OpenTarget): Moves | null {
  const points = [...input.points.slice(0, -1), open.latest]
  const length = periodLength(input.points)
  const paces = pacesOf(points, length, open.sense)
  const latest = paces.at(-1)
  const previous = points.at(-2)
  if (latest === undefined || !previous || !paces.every(Number.isFinite)) return null
  const before = paces.slice(0, -1)
  const bestBefore = before.length === 0 ? null : Math.max(...before)
  const left = open.remaining / length
  const required = (open.sense * (open.target - open.latest.value)) / left
  const pace = { required, latest, best: Math.max(latest, bestBefore ?? latest), period: length, left }
  return { open, pace, previous, step: yearsBetween(previous.period, open.latest.period) / length, bestBefore }
}

/** What is needed per period from now against the newest and the best pace; null where there is no open target or no pace. */
export function requiredPace(input: MethodInput): RequiredPace | null {
  const open = openTargetOf('lastPace', input)
  return isOpenTarget(open) ? (movesOf(input, open)?.pace ?? null) : null
}

function outcomeOf({ required, latest, best }: RequiredPace): {
  readonly outcome: string
  readonly status: Status
  readonly reason: Reason
} {
  if (latest < 0) return { outcome: 'movingAway', status: 'offTrack', reason: 'movingAway' }
  if (latest >= required) return { outcome: 'fastEnough', status: 'onTrack', reason: 'onPace' }
  if (best >= required) return { outcome: 'beenFastEnough', status: 'atRisk', reason: 'slowPace' }
  return { outcome: 'neverFastEnough', status: 'offTrack', reason: 'noPace' }
}

const change = (value: number): Figure => ({ as: 'change', value })
const amount = (value: number): Figure => ({ as: 'value', value })
const count = (value: number): Figure => ({ as: 'number', value })

function stepsOf({ open, pace, previous, step }: Moves): readonly Step[] {
  const { latest, target, sense } = open
  const required = change(sense * pace.required)
  return [
    {
      id: 'lastPace.required',
      inputs: { target: amount(target), latest: amount(latest.value), periods: count(pace.left) },
      result: required,
    },
    {
      id: 'lastPace.latest',
      inputs: { previous: amount(previous.value), latest: amount(latest.value), periods: count(step) },
      result: change(sense * pace.latest),
    },
    { id: 'lastPace.best', inputs: {}, result: change(sense * pace.best) },
    {
      id: 'lastPace.ratio',
      inputs: { latest: change(sense * pace.latest), required },
      result: { as: 'percent', value: pace.latest / pace.required },
    },
  ]
}

/** Edges of the latest value: it moves the newest pace and the pace still required at once. */
function edgesOf({ open, pace, previous, step, bestBefore }: Moves): Parameters<typeof flipsOf>[2] {
  const { target, sense } = open
  const even = (previous.value * pace.left + target * step) / (pace.left + step)
  const asBest = bestBefore === null ? null : target - sense * bestBefore * pace.left
  const falling = asBest !== null && sense * asBest < sense * previous.value
  return [
    { status: 'achieved', from: target },
    { status: 'onTrack', from: even },
    { status: 'atRisk', from: falling ? previous.value : asBest },
  ]
}

function judge(input: MethodInput): MethodResult {
  const open = openTargetOf('lastPace', input)
  if (!isOpenTarget(open)) return open
  const moves = movesOf(input, open)
  if (!moves) return plainResult('lastPace', 'noData', 'tooFewPoints', { outcome: 'notJudged' })
  const { outcome, status, reason } = outcomeOf(moves.pace)
  const ratio = moves.pace.latest / moves.pace.required
  const flips = flipsOf(open.latest.value, status, edgesOf(moves), 'offTrack', open.sense)
  return plainResult('lastPace', status, reason, { outcome, progress: ratio, steps: stepsOf(moves), flips })
}

/**
 * Required pace: the change per period that would still reach the target, against what the series has shown it can do.
 * required = (target - latest) / periods left. The newest pace at least that: on track; slower, but some earlier pace was
 * enough: at risk; never that fast: off track; moving away: off track. Our own rule, after the required-pace lines of
 * delivery dashboards. `progress` is newest over required pace. No options.
 */
export const lastPace: Method = finite({ id: 'lastPace', judge })
