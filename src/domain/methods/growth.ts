import { calendarOf } from '../day.ts'
import { readPeriod, type Period } from '../period.ts'
import type { MethodInput, Point, Reason } from '../verdict.ts'
import { yearsBetween } from './elapsed.ts'

/** What the method puts in the place of a zero, which has no growth rate. */
const NEAR_ZERO = 0.001

export const nonZero = (value: number): number => (value === 0 ? NEAR_ZERO : value)

/** Yearly growth that leads from one value to another; NaN where none does. */
export const growthRate = (to: number, from: number, years: number): number => (to / from) ** (1 / years) - 1

const yearOf = (period: Period): number => calendarOf(period.start).year

export function numberOption(input: MethodInput, key: string): number | null {
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

export function targetPeriod(input: MethodInput): Period | null {
  const year = numberOption(input, 'targetYear')
  const fallback = input.target?.period ?? null
  return year === null ? fallback : readPeriod(String(Math.min(9999, Math.max(0, Math.round(year)))).padStart(4, '0'))
}

/** Everything the two forms of the rule share, once it is known that the rule applies. */
export interface Growth {
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

export function growthOf(input: MethodInput): Growth | Reason {
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

/** Why a growth rate of these two values is no finite number: they differ in sign, or one is too near zero. */
const noRate = ({ latest, from }: Growth): Reason => (latest.value / from < 0 ? 'notApplicable' : 'baselineNotPositive')

/** The actual rate, or why there is none. */
export function actualRate(growth: Growth): number | Reason {
  return Number.isFinite(growth.actual) ? growth.actual : noRate(growth)
}

/** Growth needed from base to target: a positive rate, or why there is none. */
export function requiredRate(growth: Growth, target: number, span: number): number | Reason {
  if (span <= 0) return 'noTimeElapsed'
  if (growth.base.value === target) return 'baselineEqualsTarget'
  if (nonZero(target) / growth.from < 0) return 'targetNotPositive'
  const required = Math.abs(growthRate(nonZero(target), growth.from, span))
  if (required === 0) return 'baselineEqualsTarget'
  return Number.isFinite(growth.actual / required) ? required : noRate(growth)
}

/** Value of the latest observation that would give just this much yearly growth in the good direction. */
export function valueAt({ from, sense, years }: Growth, growth: number): number {
  return from * (1 + sense * growth) ** years
}
