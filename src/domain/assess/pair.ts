import type { Catalog, Milestone } from '../catalog.ts'
import { convert } from '../convert.ts'
import type { Day } from '../day.ts'
import type { Indicator, Unit } from '../indicator.ts'
import { lastDayOf, readPeriod, type Period } from '../period.ts'
import type { Target } from '../target.ts'
import { METHOD_IDS, type MethodId, type MethodOptions, type Point, type Reason } from '../verdict.ts'
import type { DatedValue } from '../methods/scheduleOutcome.ts'
import { stepsTo } from './interim.ts'
import { overruledBy } from './rivals.ts'
import { breakPeriods, segmentByBreaks, type Series } from './series.ts'

/** What a target asks, in the indicator's own unit. */
export type Goal =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'range'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'words' }

/** Everything about a pair that does not change with the day it is judged on. */
export interface PairSpec {
  readonly indicator: Indicator
  /** Null where an indicator's own milestones are judged without a target. */
  readonly target: Target | null
  readonly goal: Goal
  readonly direction: 'up' | 'down' | 'maintain' | 'unknown'
  readonly deadline: Period | null
  readonly baseline: Point | null
  /** Segment of the baseline's definition. */
  readonly baselineSegment: number
  readonly plan: readonly Point[]
  /** Baseline and plan by day, made once for all the days that a history judges. */
  readonly dated: { readonly baseline: DatedValue | null; readonly plan: readonly DatedValue[] }
  readonly milestones: readonly { readonly planned: Day; readonly done: Day | null }[]
  readonly method: MethodId
  readonly options: MethodOptions
  /** Why it can never be judged, whatever its values are. */
  readonly blocked: Reason | null
}

function goalOf(target: Target, unit: Unit, direction: PairSpec['direction']): Goal {
  const own = (value: number | null) => (value === null ? null : convert(value, target.unit, unit))
  if (target.value.kind === 'qualitative') return { kind: 'words' }
  if (target.value.kind === 'number') return { kind: 'number', value: convert(target.value.value, target.unit, unit) }
  const min = own(target.value.min)
  const max = own(target.value.max)
  if (direction !== 'up' && direction !== 'down') return { kind: 'range', min, max }
  // A published span to be reached: its nearer end will do.
  const nearer = direction === 'up' ? (min ?? max) : (max ?? min)
  return nearer === null ? { kind: 'words' } : { kind: 'number', value: nearer }
}

function methodFor(indicator: Indicator, goal: Goal, direction: PairSpec['direction'], fallback: MethodId): MethodId {
  const named = METHOD_IDS.find((id) => id === indicator.method?.id) ?? fallback
  return named === 'schedule' && (goal.kind === 'range' || direction === 'maintain') ? 'range' : named
}

function blockedBy(indicator: Indicator, target: Target, goal: Goal, method: MethodId): Reason | null {
  if (method === 'stages') return null
  if (goal.kind === 'words') return 'qualitativeTarget'
  if (target.coverage === 'narrower') return 'coverageNarrower'
  if (indicator.proxyOf) return 'proxyOnly'
  if (target.unit.base !== indicator.unit.base) return 'otherScale'
  return indicator.mixedCounters ? 'definitionChanged' : null
}

function milestonesOf(milestones: readonly Milestone[]): PairSpec['milestones'] {
  return milestones.flatMap((each) => {
    const planned = lastDayOf(each.planned)
    return planned === null ? [] : [{ planned, done: each.done === undefined ? null : lastDayOf(each.done) }]
  })
}

/** An indicator's own options win over the configuration's. */
function optionsFor(indicator: Indicator, options: MethodOptions): MethodOptions {
  const own = indicator.method?.options
  if (!own) return options
  const gap = (name: 'onTrackGap' | 'offTrackGap') => (typeof own[name] === 'number' ? own[name] : options[name])
  return { onTrackGap: gap('onTrackGap'), offTrackGap: gap('offTrackGap'), extra: { ...options.extra, ...own } }
}

export interface SpecContext {
  readonly catalog: Catalog
  readonly options: MethodOptions
  readonly defaultMethod: MethodId
  readonly breaks: ReadonlyMap<string, Catalog['breaks']>
  readonly milestones: ReadonlyMap<string | undefined, readonly Milestone[]>
}

const toDated = ({ value, period }: Point): DatedValue => ({ value, day: period.end })

/** Brings a target into the unit of its indicator, with its dates read. */
function toPairSpec(
  context: SpecContext,
  indicator: Indicator,
  target: Target,
  others: readonly Target[],
  series: Series | null,
): PairSpec {
  const direction = target.direction
  const goal = goalOf(target, indicator.unit, direction)
  const method = methodFor(indicator, goal, direction, context.defaultMethod)
  const point = (value: number, period: string): Point => ({
    value: convert(value, target.unit, indicator.unit),
    period: readPeriod(period),
  })
  const baseline = target.baseline ? point(target.baseline.value, target.baseline.period) : null
  const standing = others.filter((other) => overruledBy(other, others) === null)
  const plan = stepsTo(target, standing).map((step) => point(step.value, step.period))
  const breaks = breakPeriods(context.breaks.get(indicator.id) ?? [], target.region)
  return {
    indicator,
    target,
    goal,
    direction,
    deadline: target.period === undefined ? null : readPeriod(target.period),
    baseline,
    baselineSegment: baseline ? baselineSegment(baseline.period, series, segmentByBreaks(baseline.period, breaks)) : 0,
    plan,
    dated: { baseline: baseline && toDated(baseline), plan: plan.map(toDated) },
    milestones: milestonesOf(context.milestones.get(indicator.id) ?? []),
    method,
    options: optionsFor(indicator, context.options),
    blocked: blockedBy(indicator, target, goal, method) ?? overruledBy(target, others),
  }
}

/** The definition in force at the baseline: that of the last row up to its end, as rows know of breaks marked by letter too. */
function baselineSegment(period: Period, series: Series | null, byBreaks: number): number {
  const row = series?.rows.findLast((each) => each.period.end <= period.end)
  return row ? Math.max(row.segment, byBreaks) : byBreaks
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Of one date by id, so that the order in which a catalog lists them decides nothing. */
function byDeadline(a: PairSpec, b: PairSpec): number {
  const [first, second] = [a.deadline?.end ?? Infinity, b.deadline?.end ?? Infinity]
  return first === second ? byName(a.target?.id ?? '', b.target?.id ?? '') : first - second
}

/** The pairs of an indicator and its targets, by deadline (undated ones last). `all` are its series, one a region. */
export function pairSpecs(
  context: SpecContext & { readonly targets: ReadonlyMap<string | undefined, readonly Target[]> },
  indicator: Indicator,
  all: readonly Series[],
): readonly PairSpec[] {
  const targets = context.targets.get(indicator.id) ?? []
  return targets
    .map((target) => toPairSpec(context, indicator, target, targets, all.find((series) => series.region === target.region) ?? null))
    .toSorted(byDeadline)
}

/** Milestones alone, for an indicator judged by stages that has no target; null for every other. */
export function toStagesSpec(context: SpecContext, indicator: Indicator): PairSpec | null {
  if (indicator.method?.id !== 'stages' || !context.milestones.has(indicator.id)) return null
  return {
    indicator,
    target: null,
    goal: { kind: 'words' },
    direction: 'unknown',
    deadline: null,
    baseline: null,
    baselineSegment: 0,
    plan: [],
    dated: { baseline: null, plan: [] },
    milestones: milestonesOf(context.milestones.get(indicator.id) ?? []),
    method: 'stages',
    options: optionsFor(indicator, context.options),
    blocked: null,
  }
}
