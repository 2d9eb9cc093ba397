import { calendarOf } from '../day.ts'
import { readPeriod, type Period } from '../period.ts'
import type { Status } from '../status.ts'
import type { Figure, Flip, Method, MethodInput, MethodResult, Point, Reason, Step } from '../verdict.ts'
import { growthScale, limitFactor, type Band, type GrowthScale } from './compoundGrowthScale.ts'
import { yearsBetween } from './elapsed.ts'
import { plainResult } from './result.ts'

/** What the method puts in the place of a zero, which has no growth rate. */
const NEAR_ZERO = 0.001

const nonZero = (value: number): number => (value === 0 ? NEAR_ZERO : value)

/** Yearly growth that leads from one value to another; NaN where none does. */
const growthRate = (to: number, from: number, years: number): number => (to / from) ** (1 / years) - 1

const notAvailable = (reason: Reason): MethodResult => plainResult('compoundGrowth', 'noData', reason, { outcome: 'not_available' })

const yearOf = (period: Period): number => calendarOf(period.start).year

function numberOption(input: MethodInput, key: string): number | null {
  const given = input.options.extra[key]
  const value = given === undefined || given === '' ? Number.NaN : Number(given)
  return Number.isFinite(value) ? value : null
}

/** The configured year where it has a value, else the first later year that has; without a configured year the target's own baseline. */
function baseOf(input: MethodInput): Point | null {
  const year = numberOption(input, 'baseYear')
  if (year !== null) return input.points.find(({ period }) => yearOf(period) >= year) ?? null
  return input.baseline ?? input.points[0] ?? null
}

function targetPeriod(input: MethodInput): Period | null {
  const year = numberOption(input, 'targetYear')
  const fallback = input.target?.period ?? null
  return year === null ? fallback : readPeriod(String(Math.min(9999, Math.max(0, Math.round(year)))).padStart(4, '0'))
}

/** Everything the two forms of the rule share, once it is known that the rule applies. */
interface Growth {
  readonly base: Point
  readonly latest: Point
  readonly years: number
  /** The base value with zero replaced. */
  readonly from: number
  /** 1 or -1: makes growth in the good direction positive, also for negative values. */
  readonly sense: 1 | -1
  /** Yearly growth in the good direction; NaN after a change of sign. */
  readonly actual: number
}

function growthOf(input: MethodInput): Growth | Reason {
  if (input.direction === 'unknown') return 'directionUnknown'
  if (input.direction === 'maintain' || input.target?.kind === 'range') return 'notApplicable'
  const latest = input.points.at(-1)
  if (!latest) return 'noValue'
  const base = baseOf(input)
  if (!base) return 'noBaseline'
  const years = yearsBetween(base.period, latest.period)
  if (years < 1) return input.points.length < 2 ? 'tooFewPoints' : 'noTimeElapsed'
  const from = nonZero(base.value)
  const sense = (input.direction === 'up') === from > 0 ? 1 : -1
  const actual = latest.value / from < 0 ? Number.NaN : sense * growthRate(latest.value, from, years)
  return { base, latest, years, from, sense, actual }
}

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

/** Value of the latest observation that gives just this much yearly growth, in the good direction. */
function valueAt({ from, sense, years }: Growth, growth: number): number | null {
  const value = from * (1 + sense * growth) ** years
  return Number.isFinite(value) ? value : null
}

/** One flip a band better (reached from its threshold) or worse (beyond the threshold of the band above it). */
function flipsOf(growth: Growth, bands: readonly Band[], at: Band, scaleBy: number): Flip[] {
  const place = bands.indexOf(at)
  const flips = bands.map((band, index): Flip | null => {
    const edge = index < place ? band.from : (bands[index - 1]?.from ?? null)
    const value = index === place || edge === null || band.status === at.status ? null : valueAt(growth, edge * scaleBy)
    return value === null ? null : { status: band.status, value, side: index < place ? 'atLeast' : 'beyond' }
  })
  // Two bands can share a status (limited and deterioration are both off track): the nearer edge decides.
  const nearest = place === 0 ? flips : flips.toReversed()
  const kept = new Map<string, Flip>()
  for (const flip of nearest) if (flip && !kept.has(flip.status)) kept.set(flip.status, flip)
  return [...kept.values()]
}

const percent = (value: number): Figure => ({ as: 'percent', value })
const amount = (value: number): Figure => ({ as: 'value', value })
const plain = (value: number): Figure => ({ as: 'number', value })
const years = (value: number): Figure => ({ as: 'years', value })

function actualStep({ base, latest, from, years: count, actual }: Growth): Step {
  const ends = { basePeriod: { as: 'period', value: base.period }, latestPeriod: { as: 'period', value: latest.period } } as const
  return {
    id: 'compoundGrowth.actual',
    inputs: { base: amount(from), latest: amount(latest.value), years: years(count), ...ends },
    result: percent(actual),
  }
}

function scored(
  growth: Growth,
  bands: readonly Band[],
  progress: number,
  score: number,
  steps: readonly Step[],
  unit: number,
): MethodResult {
  const band = bandOf(bands, progress)
  const better = bands[bands.indexOf(band) - 1]?.from ?? null
  const asFigure = unit === 1 ? percent : plain
  const threshold: Step = {
    id: 'compoundGrowth.threshold',
    inputs: { progress: asFigure(progress), ...(better === null ? {} : { next: asFigure(better) }) },
    result: asFigure(band.from ?? bands.at(-2)?.from ?? 0),
  }
  const scoreStep: Step = { id: 'compoundGrowth.score', inputs: { progress: asFigure(progress) }, result: plain(score) }
  const { status, reason, outcome } = band
  return {
    method: 'compoundGrowth',
    status,
    reason,
    outcome,
    progress,
    score,
    steps: [...steps, threshold, scoreStep],
    flips: flipsOf(growth, bands, band, unit),
  }
}

/** Why a growth rate of these two values is no finite number: they differ in sign, or one is too near zero. */
const noRate = ({ latest, from }: Growth): Reason => (latest.value / from < 0 ? 'notApplicable' : 'baselineNotPositive')

function withoutTarget(input: MethodInput, growth: Growth): MethodResult {
  if (!Number.isFinite(growth.actual)) return notAvailable(noRate(growth))
  const natural = input.direction === 'up' ? input.naturalMax : input.naturalMin
  const limit = numberOption(input, 'limit') ?? natural
  const factor = limit === null ? 1 : limitFactor(growth.base.value, limit)
  const scale = growthScale(input.options.extra['scale'], false)
  const limited: Step[] =
    limit === null
      ? []
      : [{ id: 'compoundGrowth.limitFactor', inputs: { base: amount(growth.base.value), limit: amount(limit) }, result: plain(factor) }]
  return scored(
    growth,
    bandsOf(input, scale, factor),
    growth.actual,
    scale.score(growth.actual, factor),
    [actualStep(growth), ...limited],
    1,
  )
}

/** Growth needed from base to target: a positive rate, or why there is none. */
function requiredRate(growth: Growth, target: number, span: number): number | Reason {
  if (span <= 0) return 'noTimeElapsed'
  if (growth.base.value === target) return 'baselineEqualsTarget'
  if (nonZero(target) / growth.from < 0) return 'targetNotPositive'
  const required = Math.abs(growthRate(nonZero(target), growth.from, span))
  if (required === 0) return 'baselineEqualsTarget'
  return Number.isFinite(growth.actual / required) ? required : noRate(growth)
}

function withTarget(input: MethodInput, growth: Growth, target: number): MethodResult {
  const due = targetPeriod(input)
  if (!due) return notAvailable('noDeadline')
  const span = yearsBetween(growth.base.period, due)
  const required = requiredRate(growth, target, span)
  if (typeof required === 'string') {
    const rateOnly = required === 'notApplicable' || required === 'baselineNotPositive' || required === 'targetNotPositive'
    return rateOnly && reached(input, growth.latest.value, target) ? achieved(input, growth, target, 'offTrack') : notAvailable(required)
  }
  const progress = growth.actual / required
  const scale = growthScale(input.options.extra['scale'], true)
  const bands = bandsOf(input, scale, 1)
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
  const result = scored(growth, bands, progress, scale.score(progress, 1), steps, required)
  if (!reached(input, growth.latest.value, target)) return withAchieved(input, target, result)
  const short = bandOf(bands, (growth.sense * growthRate(nonZero(target), growth.from, growth.years)) / required)
  return { ...achieved(input, growth, target, short.status), progress, steps: result.steps }
}

function withAchieved(input: MethodInput, target: number, result: MethodResult): MethodResult {
  const ahead = result.flips.filter(({ value, side }) => side === 'beyond' || !reached(input, value, target))
  return { ...result, flips: [{ status: 'achieved', value: target, side: 'atLeast' }, ...ahead] }
}

/** A reached target comes before any trend: the best status, the best score; or it waits where a source says it is not verified. */
function achieved(input: MethodInput, growth: Growth, target: number, short: Status): MethodResult {
  const reason: Reason = reached(input, growth.base.value, target) ? 'reachedAtBaseline' : 'reached'
  const open = input.firm === false
  return plainResult('compoundGrowth', open ? 'onTrack' : 'achieved', open ? 'reachedUnverified' : reason, {
    outcome: 'target_achieved',
    score: 5,
    flips: [{ status: short, value: target, side: 'beyond' }],
  })
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
export const compoundGrowth: Method = { id: 'compoundGrowth', judge }
