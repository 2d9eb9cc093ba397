import type { AreaAssessment, Assessment, IndicatorAssessment } from '../assess/types.ts'
import type { AreaId } from '../policy.ts'
import { isJudged, STATUSES, type StatusCounts } from '../status.ts'
import { balanceOf, type Balance } from './balance.ts'
import { boundsOf, type Bounds } from './bounds.ts'

/** What can be said of an area or of the whole without an index: how many stand where, how much is known, and what is worst. */
export interface RollUp {
  readonly total: number
  readonly counts: StatusCounts
  /** Indicators with one of the four verdicts that say how far. */
  readonly judged: number
  readonly actions: {
    readonly all: number
    /** Served by an indicator that carries a value. */
    readonly measured: number
    /** Registered as not measured, with a reason. */
    readonly registered: number
  }
  /** Off track first, then at risk; the widest gap first. */
  readonly worst: readonly IndicatorAssessment[]
  readonly bounds: Readonly<Record<'all' | 'withTarget', Bounds>>
  readonly balance: Balance
}

const MOST_WORST = 5

function byGap(a: IndicatorAssessment, b: IndicatorAssessment): number {
  const rank = STATUSES.indexOf(a.verdict.status) - STATUSES.indexOf(b.verdict.status)
  // A verdict of a method without a gap stands behind those that have one.
  return rank || (a.verdict.gap ?? 0) - (b.verdict.gap ?? 0)
}

export function worstOf(indicators: readonly IndicatorAssessment[], most = MOST_WORST): readonly IndicatorAssessment[] {
  const behind = indicators.filter(({ verdict }) => verdict.status === 'offTrack' || verdict.status === 'atRisk')
  return behind.toSorted(byGap).slice(0, most)
}

function actionsOf(assessment: Assessment, areas: readonly AreaAssessment[]): RollUp['actions'] {
  const ids = new Set<AreaId>(areas.map(({ id }) => id))
  const outlined = assessment.catalog.outline.areas.filter(({ id }) => ids.has(id))
  const actions = outlined.flatMap(({ measures }) => measures.flatMap((measure) => measure.actions))
  return {
    all: actions.length,
    measured: areas.reduce((sum, area) => sum + area.actionsMeasured, 0),
    registered: actions.filter(({ notMeasured }) => notMeasured !== undefined).length,
  }
}

function rollUp(
  assessment: Assessment,
  areas: readonly AreaAssessment[],
  indicators: readonly IndicatorAssessment[],
  counts: StatusCounts,
): RollUp {
  return {
    total: indicators.length,
    counts,
    judged: indicators.filter(({ verdict }) => isJudged(verdict.status)).length,
    actions: actionsOf(assessment, areas),
    worst: worstOf(indicators),
    bounds: { all: boundsOf(counts, 'all'), withTarget: boundsOf(counts, 'withTarget') },
    balance: balanceOf(indicators),
  }
}

export function rollUpArea(assessment: Assessment, area: AreaAssessment): RollUp {
  return rollUp(assessment, [area], area.indicators, area.counts)
}

export function rollUpAll(assessment: Assessment): RollUp {
  return rollUp(assessment, assessment.areas, assessment.indicators, assessment.counts)
}

/** Areas in which means grow and no comparable result follows (浮于表面). */
export function areasWhereOnlyInputsMove(assessment: Assessment): readonly AreaAssessment[] {
  return assessment.areas.filter(({ indicators }) => balanceOf(indicators).finding === 'onlyInputsMove')
}
