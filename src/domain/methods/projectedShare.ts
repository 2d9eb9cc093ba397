import type { Figure, Method, MethodInput, MethodResult, Reason, Step } from '../verdict.ts'
import type { Status } from '../status.ts'
import { openTargetOf, isOpenTarget, positiveOption, type OpenTarget } from './openTarget.ts'
import { yearsBetween } from './elapsed.ts'
import { finite } from './finite.ts'
import { flipsOf } from './flips.ts'
import { plainResult } from './result.ts'

interface Level {
  readonly outcome: string
  readonly status: Status
  readonly reason: Reason
  readonly from: number
}

const levels = (onTrack: number, atRisk: number): readonly Level[] => [
  { outcome: 'onTrack', status: 'onTrack', reason: 'onPace', from: onTrack },
  { outcome: 'moderate', status: 'atRisk', reason: 'slowPace', from: atRisk },
  { outcome: 'marginal', status: 'offTrack', reason: 'noPace', from: 0.1 },
  { outcome: 'stagnation', status: 'offTrack', reason: 'noPace', from: -0.1 },
]
const REGRESSION: Omit<Level, 'from'> = { outcome: 'regression', status: 'offTrack', reason: 'movingAway' }

const amount = (value: number): Figure => ({ as: 'value', value })
const change = (value: number): Figure => ({ as: 'change', value })
const years = (value: number): Figure => ({ as: 'years', value })
const percent = (value: number): Figure => ({ as: 'percent', value })

function refused(input: MethodInput, { target, sense }: OpenTarget, elapsed: number): Reason | null {
  const { baseline } = input
  if (!baseline) return 'noBaseline'
  if (baseline.value === target) return 'baselineEqualsTarget'
  if (sense * baseline.value > sense * target) return 'directionContradictsTarget'
  return elapsed > 0 ? null : 'noTimeElapsed'
}

function judge(input: MethodInput): MethodResult {
  const open = openTargetOf('projectedShare', input)
  if (!isOpenTarget(open)) return open
  const { latest, target, remaining, sense } = open
  const base = input.baseline
  const elapsed = base ? yearsBetween(base.period, latest.period) : 0
  const reason = refused(input, open, elapsed)
  if (reason || !base) return plainResult('projectedShare', 'noData', reason ?? 'noBaseline', { outcome: 'notJudged' })
  const rate = (latest.value - base.value) / elapsed
  const projected = latest.value + rate * remaining
  const share = (projected - base.value) / (target - base.value)
  const bands = levels(positiveOption(input, 'onTrackShare', 0.95), positiveOption(input, 'atRiskShare', 0.5))
  const level = bands.find(({ from }) => share >= from) ?? { ...REGRESSION, from: -0.1 }
  const valueAt = (edge: number): number => base.value + (edge * (target - base.value) * elapsed) / (elapsed + remaining)
  const edges = [{ status: 'achieved' as const, from: target }, ...bands.map((band) => ({ status: band.status, from: valueAt(band.from) }))]
  const steps: readonly Step[] = [
    {
      id: 'projectedShare.rate',
      inputs: { baseline: amount(base.value), latest: amount(latest.value), years: years(elapsed) },
      result: change(rate),
    },
    {
      id: 'projectedShare.projected',
      inputs: { latest: amount(latest.value), rate: change(rate), years: years(remaining) },
      result: amount(projected),
    },
    {
      id: 'projectedShare.share',
      inputs: { projected: amount(projected), baseline: amount(base.value), target: amount(target) },
      result: percent(share),
    },
    { id: 'projectedShare.threshold', inputs: { share: percent(share) }, result: percent(level.from) },
  ]
  return plainResult('projectedShare', level.status, level.reason, {
    outcome: level.outcome,
    progress: share,
    steps,
    flips: flipsOf(latest.value, level.status, edges, 'offTrack', sense),
  })
}

/**
 * The share of the required change that the rate so far would reach by the target's period; the idea of the United Nations
 * SDG progress chart (technical note of 2022), which compares actual with required change and names five levels.
 *
 * rate = (latest - baseline) / years; projected = latest + rate x years left; share = (projected - baseline) / (target -
 * baseline). From 0.95 on track, 0.5 moderate (at risk), 0.1 marginal, -0.1 stagnation, below regression (off track).
 * The chart itself takes compound rates; `compoundGrowth` does that. Options: `onTrackShare` 0.95, `atRiskShare` 0.5.
 */
export const projectedShare: Method = finite({ id: 'projectedShare', judge })
