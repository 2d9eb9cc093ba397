import type { IndicatorAssessment, IndicatorSeries, PairAssessment } from '../assess/types.ts'
import type { Day } from '../day.ts'
import type { Indicator } from '../indicator.ts'
import type { DatedValue } from '../methods/scheduleOutcome.ts'
import { comparePeriods } from '../period.ts'
import { missingPeriods, type MissingPeriod } from './missing.ts'
import { pathTo } from './path.ts'
import { valuesOf, type CourseDot, type CourseValues } from './values.ts'

/** A target beside the values, in their unit. */
export interface CourseTarget {
  readonly id: string
  /** A number to reach, or bounds to stay within. */
  readonly goal: { readonly value: number } | { readonly min: number | null; readonly max: number | null }
  /** Deadline; null where the document names none. */
  readonly day: Day | null
  /** Its verdict is the indicator's, and the path leads to it. */
  readonly deciding: boolean
}

/** Where the value should stand on the latest value's day. */
export interface Expected extends DatedValue {
  readonly latest: number
}

/** What an indicator shows over time, in days and in its own unit: made here once, drawn in every size. */
export interface Course extends CourseValues {
  readonly indicator: Indicator
  /** The day whose knowledge is shown. */
  readonly asOf: Day
  /** The newest usable value, or else the newest; null without any. */
  readonly latest: CourseDot | null
  /** Between values, by how often one is due. */
  readonly missing: readonly MissingPeriod[]
  /** Of the place shown, by deadline; words that no number settles are not among them. */
  readonly targets: readonly CourseTarget[]
  /** From baseline to the deciding target; empty where none leads there. */
  readonly path: readonly DatedValue[]
  /** Null without a path or where nothing can be measured along it. */
  readonly expected: Expected | null
  /** Nothing newer came although it was due: the time since the latest value is shown as missing. */
  readonly stopped: boolean
  /** No value can lie outside; undefined where nothing bounds it. */
  readonly limits: { readonly min: number | undefined; readonly max: number | undefined }
}

function targetOf({ target, targetValue, targetRange, deadline }: PairAssessment, deciding: boolean): readonly CourseTarget[] {
  const goal = targetValue === null ? targetRange : { value: targetValue }
  return goal === null ? [] : [{ id: target.id, goal, day: deadline?.end ?? null, deciding }]
}

/** Everything a drawing needs of an indicator, as known on a day. Targets of other places than the one shown are left out. */
export function courseOf(of: IndicatorAssessment, series: IndicatorSeries, asOf: Day): Course {
  const { indicator, decidingPair, region } = of
  const values = valuesOf(series, asOf)
  const dots = values.runs.flatMap((run) => run.dots).toSorted((a, b) => comparePeriods(a.observation.period, b.observation.period))
  const latest = dots.findLast((dot) => dot.usable) ?? dots.at(-1) ?? null
  const here = ({ target }: PairAssessment) => region === null || target.region === region
  const pair = decidingPair && here(decidingPair) ? decidingPair : null
  const path = pair ? pathTo(pair, indicator) : []
  const due = pair?.expectedValue ?? null
  return {
    ...values,
    indicator,
    asOf,
    latest,
    missing: missingPeriods(series.observations, indicator.frequency),
    targets: of.pairs.filter(here).flatMap((each) => targetOf(each, each === pair)),
    path,
    expected:
      due === null || !latest || path.length === 0 || (pair?.part?.parts ?? 0) > 0
        ? null
        : { day: latest.day, value: due, latest: latest.value },
    stopped: of.verdict.status === 'stale' && latest !== null && latest.day < asOf,
    limits: { min: indicator.naturalMin, max: indicator.naturalMax },
  }
}
