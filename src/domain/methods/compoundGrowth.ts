import type { Status } from '../status.ts'
import type { Figure, Method, MethodInput, MethodResult, Reason, Step } from '../verdict.ts'
import { growthScale, limitFactor, type Band, type GrowthScale } from './compoundGrowthScale.ts'
import { yearsBetween } from './elapsed.ts'
import { isBeyondLimit } from './openTarget.ts'
import { finite } from './finite.ts'
import { flipsOf, type Edge } from './flips.ts'
import { actualRate, growthOf, nonZero, numberOption, requiredRate, targetPeriod, valueAt, type Growth } from './growth.ts'
import { plainResult } from './result.ts'

const notAvailable = (reason: Reason): MethodResult => plainResult('compoundGrowth', 'noData', reason, { outcome: 'not_available' })

function reached(input: MethodInput, value: number, target: number): boolean {
  return input.direction === 'up' ? value >= target : value <= target
}

/** Bands with the options' own thresholds in the place of the published ones, and shrunk by the limit factor. */
function bandsOf(input: MethodInput, scale: GrowthScale, factor: number): readonly Band[] {
  const own = ['high', 'medium', 'low'].map((key) => numberOption(input, key))
  return scale.bands.map((band, position) => {
    const from = own[position] ?? band.from
    return { ...band, from: band.from === null || from === null ? null : from * factor }
  })
}

function bandOf(bands: readonly Band[], progress: number): Band {
  const found = bands.find(({ from }) => from === null || progress >= from)
  // The worst band has no lower bound, so there is always one.
  return found ?? (bands.at(-1) as Band)
}

const percent = (value: number): Figure => ({ as: 'percent', value })
const amount = (value: number): Figure => ({ as: 'value', value })
const plain = (value: number): Figure => ({ as: 'number', value })
const years = (value: number): Figure => ({ as: 'years', value })

function actualStep({ base, latest, from, years: count, actual }: Growth): Step {
  const ends = { basePeriod: { as: 'period', value: base.period }, latestPeriod: { as: 'period', value: latest.period } } as const
  const inputs = { base: amount(from), latest: amount(latest.value), years: years(count), ...ends }
  return { id: 'compoundGrowth.actual', inputs, result: percent(actual) }
}

/** Progress on a scale: which band it falls in, the score, and the latest values that lie on the bands' edges. */
interface Judged {
  readonly growth: Growth
  readonly bands: readonly Band[]
  readonly progress: number
  readonly score: number
  /** Yearly growth that makes progress of 1: the required rate, or 1 where growth itself is the progress. */
  readonly unit: number
  readonly steps: readonly Step[]
}

function decisiveSteps({ bands, progress, score, unit }: Judged, band: Band): readonly Step[] {
  const figure = unit === 1 ? percent : plain
  const better = bands[bands.indexOf(band) - 1]?.from ?? null
  const inputs = { progress: figure(progress), ...(better === null ? {} : { next: figure(better) }) }
  // The worst band has no bound of its own: it is decided by the bound above it.
  const decisive = band.from ?? better ?? 0
  return [
    { id: 'compoundGrowth.threshold', inputs, result: figure(decisive) },
    { id: 'compoundGrowth.score', inputs: { progress: figure(progress) }, result: plain(score) },
  ]
}

function resultOf(input: MethodInput, judged: Judged): MethodResult {
  const { growth, bands, progress, score, unit, steps } = judged
  const { status, reason, outcome } = bandOf(bands, progress)
  const target = input.target?.kind === 'number' ? [{ status: 'achieved' as const, from: input.target.value }] : []
  const edges: readonly Edge[] = [
    ...target,
    ...bands.map(({ status: at, from }) => ({ status: at, from: from === null ? null : valueAt(growth, from * unit) })),
  ]
  const done = target.some(({ from }) => reached(input, growth.latest.value, from))
  const verdict = done ? achieved(input, growth) : { status, reason, outcome, score }
  const flips = flipsOf(growth.latest.value, verdict.status, edges, 'offTrack', input.direction === 'up' ? 1 : -1)
  return { method: 'compoundGrowth', ...verdict, progress, steps: [...steps, ...decisiveSteps(judged, bandOf(bands, progress))], flips }
}

function withoutTarget(input: MethodInput, growth: Growth): MethodResult {
  const actual = actualRate(growth)
  if (typeof actual === 'string') return notAvailable(actual)
  const limit = numberOption(input, 'limit') ?? (input.direction === 'up' ? input.naturalMax : input.naturalMin)
  const factor = limit === null ? 1 : limitFactor(growth.base.value, limit)
  const scale = growthScale(input.options.extra['scale'], false)
  const steps = [actualStep(growth)]
  if (limit !== null) {
    const inputs = { base: amount(growth.base.value), limit: amount(limit) }
    steps.push({ id: 'compoundGrowth.limitFactor', inputs, result: plain(factor) })
  }
  return resultOf(input, {
    growth,
    bands: bandsOf(input, scale, factor),
    progress: actual,
    score: scale.score(actual, factor),
    unit: 1,
    steps,
  })
}

/** Without a rate (a change of sign) only a reached target can be said. */
function withoutRate(input: MethodInput, growth: Growth, target: number, reason: Reason): MethodResult {
  const noRate = reason === 'notApplicable' || reason === 'baselineNotPositive' || reason === 'targetNotPositive'
  if (!noRate || !reached(input, growth.latest.value, target)) return notAvailable(reason)
  return plainResult('compoundGrowth', 'achieved', 'reached', achieved(input, growth))
}

function withTarget(input: MethodInput, growth: Growth, target: number): MethodResult {
  const due = targetPeriod(input)
  if (!due) return notAvailable('noDeadline')
  if (input.asOf > due.end && growth.latest.period.end < due.end && !reached(input, growth.latest.value, target)) return stale(growth)
  if (isBeyondLimit(input, target) && !reached(input, growth.latest.value, target)) return notAvailable('targetBeyondLimit')
  const span = yearsBetween(growth.base.period, due)
  const required = requiredRate(growth, target, span)
  if (typeof required === 'string') return withoutRate(input, growth, target, required)
  const progress = growth.actual / required
  const scale = growthScale(input.options.extra['scale'], true)
  const inputs = {
    base: amount(growth.from),
    target: amount(nonZero(target)),
    years: years(span),
    due: { as: 'period', value: due } as const,
  }
  const steps: Step[] = [
    actualStep(growth),
    { id: 'compoundGrowth.required', inputs, result: percent(required) },
    { id: 'compoundGrowth.ratio', inputs: { actual: percent(growth.actual), required: percent(required) }, result: plain(progress) },
  ]
  return resultOf(input, { growth, bands: bandsOf(input, scale, 1), progress, score: scale.score(progress, 1), unit: required, steps })
}

/** The deadline is over and its value unknown: no trend up to then says whether it was reached. */
function stale(growth: Growth): MethodResult {
  const steps = Number.isFinite(growth.actual) ? [actualStep(growth)] : []
  return plainResult('compoundGrowth', 'stale', 'deadlinePassedNoFinalValue', { outcome: 'not_available', steps })
}

interface Achieved {
  readonly status: Status
  readonly reason: Reason
  readonly outcome: string
  readonly score: number
}

/** A reached target comes before any trend: the best status, the best score; or it waits where a source says it is not verified. */
function achieved(input: MethodInput, growth: Growth): Achieved {
  const atBase = input.target?.kind === 'number' && reached(input, growth.base.value, input.target.value)
  const verdict = { outcome: 'target_achieved', score: 5 }
  if (input.firm === false) return { status: 'onTrack', reason: 'reachedUnverified', ...verdict }
  return { status: 'achieved', reason: atBase ? 'reachedAtBaseline' : 'reached', ...verdict }
}

function judge(input: MethodInput): MethodResult {
  const growth = growthOf(input)
  if (typeof growth === 'string') return notAvailable(growth)
  return input.target?.kind === 'number' ? withTarget(input, growth, input.target.value) : withoutTarget(input, growth)
}

/**
 * Compound growth: Open SDG 2.4 and Statistics Canada, after Eurostat (open-sdg.readthedocs.io, progress methodology).
 * actual = (latest / base)^(1 / years) - 1 in the good direction; without a target that is the progress, judged at 1.5 %,
 * 0.5 % and 0 a year, each times the limit factor. With a target, progress = actual / |(target / base)^(1 / years to
 * the target) - 1|, judged at 0.95, 0.6 and 0. A reached target comes first. Score: -5 to 5.
 *
 * A base or target of 0 counts as 0.001, as published; the score then hangs on that choice. Cannot be judged: less than a
 * year, a change of sign or a target of the other sign (unless the target is reached, as published), and a base equal to
 * the target, where the published code divides by zero.
 *
 * Options (`extra`): `baseYear` (else the target's baseline, else the first value), `targetYear` (else the target's
 * period), `limit` (else the natural limit; only without target), `high`, `medium`, `low` (own thresholds), `scale`
 * (`openSdg`, or `eurostat` with its bands and scores).
 */
export const compoundGrowth: Method = finite({ id: 'compoundGrowth', judge })
