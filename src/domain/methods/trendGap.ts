import type { Figure, Method, MethodInput, MethodResult, Point, Reason, Step } from '../verdict.ts'
import type { Status } from '../status.ts'
import { openTargetOf, isOpenTarget, positiveOption, type OpenTarget } from './openTarget.ts'
import { yearsBetween } from './elapsed.ts'
import { finite } from './finite.ts'
import { flipsOf } from './flips.ts'
import { plainResult } from './result.ts'

const SUN_GAP = 0.05
const LIGHT_CLOUD_GAP = 0.2
const WINDOW_YEARS = 5

interface Weather {
  readonly outcome: 'sun' | 'lightCloud' | 'cloud' | 'thunderstorm'
  readonly status: Status
  readonly reason: Reason
  readonly threshold: number
}

function weatherOf(gap: number, toward: number, sun: number, lightCloud: number): Weather {
  if (toward < 0) return { outcome: 'thunderstorm', status: 'offTrack', reason: 'movingAway', threshold: 0 }
  if (gap <= sun) return { outcome: 'sun', status: 'onTrack', reason: 'onPace', threshold: sun }
  if (gap <= lightCloud) return { outcome: 'lightCloud', status: 'atRisk', reason: 'slowPace', threshold: lightCloud }
  return { outcome: 'cloud', status: 'offTrack', reason: 'noPace', threshold: lightCloud }
}

/** The point from which the trend is taken: the oldest within the window. Rounding must not drop the one just five years back. */
function startOf(points: readonly Point[], latest: Point, window: number): Point | undefined {
  return points.find(({ period }) => yearsBetween(period, latest.period) <= window + 1e-9)
}

const amount = (value: number): Figure => ({ as: 'value', value })
const change = (value: number): Figure => ({ as: 'change', value })
const years = (value: number): Figure => ({ as: 'years', value })
const percent = (value: number): Figure => ({ as: 'percent', value })

function stepsOf(
  start: Point,
  { latest, target, remaining }: OpenTarget,
  span: number,
  slope: number,
  gap: number,
  threshold: number,
): readonly Step[] {
  const projected = latest.value + slope * remaining
  const from = { as: 'period', value: start.period } as const
  return [
    {
      id: 'trendGap.slope',
      inputs: { start: amount(start.value), latest: amount(latest.value), years: years(span), from },
      result: change(slope),
    },
    {
      id: 'trendGap.projected',
      inputs: { latest: amount(latest.value), slope: change(slope), years: years(remaining) },
      result: amount(projected),
    },
    {
      id: 'trendGap.gap',
      inputs: { target: amount(target), projected: amount(projected), latest: amount(latest.value) },
      result: percent(gap),
    },
    { id: 'trendGap.threshold', inputs: { gap: percent(gap) }, result: percent(threshold) },
  ]
}

function judge(input: MethodInput): MethodResult {
  const open = openTargetOf('trendGap', input)
  if (!isOpenTarget(open)) return open
  const { latest, target, remaining, sense } = open
  const start = startOf(input.points, latest, positiveOption(input, 'window', WINDOW_YEARS))
  const span = start ? yearsBetween(start.period, latest.period) : 0
  if (!start || span <= 0) return plainResult('trendGap', 'noData', 'tooFewPoints', { outcome: 'notJudged' })
  const slope = (latest.value - start.value) / span
  const gap = 1 - (slope * remaining) / (target - latest.value)
  const sun = positiveOption(input, 'sunGap', SUN_GAP)
  const lightCloud = positiveOption(input, 'lightCloudGap', LIGHT_CLOUD_GAP)
  const weather = weatherOf(gap, sense * slope, sun, lightCloud)
  // Value at which the trend would cover just `share` of what is then left.
  const valueAt = (share: number): number => ((start.value * remaining) / span + share * target) / (remaining / span + share)
  const edges = [
    { status: 'achieved' as const, from: target },
    { status: 'onTrack' as const, from: valueAt(1 - sun) },
    { status: 'atRisk' as const, from: valueAt(1 - lightCloud) },
  ]
  return plainResult('trendGap', weather.status, weather.reason, {
    outcome: weather.outcome,
    progress: 1 - gap,
    steps: stepsOf(start, open, span, slope, gap, weather.threshold),
    flips: flipsOf(latest.value, weather.status, edges, 'offTrack', sense),
  })
}

/**
 * Weather symbols of the German sustainability strategy (Destatis, indicator reports): where the average yearly change of
 * the last five years would leave the indicator in the target's year, as a share of what is still to go today.
 *
 * slope = (latest - value five years before) / years; gap = (target - (latest + slope x years left)) / (target - latest).
 * Up to 5 % sun (on track), up to 20 % light cloud (at risk), more cloud (off track), wrong direction thunderstorm (off
 * track). Where the series is shorter than five years its whole length is used and the working says how long it is.
 * `progress` is the share of the remaining way that would be covered. Options: `window` 5, `sunGap` 0.05, `lightCloudGap` 0.2.
 */
export const trendGap: Method = finite({ id: 'trendGap', judge })
