import type { Indicator } from '../indicator.ts'
import { valuedAt } from '../observationTable.ts'
import { countStatuses } from '../status.ts'
import { ageOf } from './age.ts'
import { toArea } from './area.ts'
import { isUnfinished } from './change.ts'
import type { EvaluationContext } from './context.ts'
import { countAges, countMovement, newestFirst, newestPeriodOf, targetsWithoutValue, toRail, toUnmeasured } from './counts.ts'
import { grouped } from '../grouped.ts'
import { changeOf, decidingPair, mainSeries, seriesIn } from './indicator.ts'
import { judgeOn, knownOfPair } from './judge.ts'
import { judgePeriods } from './judgePeriods.ts'
import { pairSpecs, toStagesSpec, type PairSpec } from './pair.ts'
import { countKnown, knownAt, latestShown, type SeriesRow, type Series } from './series.ts'
import { isSmoothed, smooth } from './smoothing.ts'
import type { Assessment, IndicatorAssessment, PairAssessment } from './types.ts'
import { toPairAssessment, toVerdict, withoutTarget, type JudgedPair } from './pairAssessment.ts'

/**
 * The verdict is the last step of the history: where that is smoothed, an improvement has held for two periods. Where it is not,
 * the last step stands by itself.
 */
function judgeSpec(context: EvaluationContext, spec: PairSpec, series: Series | null): JudgedPair {
  const { asOf } = context
  const last = series && isSmoothed(series) ? judgePeriods(spec, series, context, () => undefined) : null
  const raw = last?.raw ?? judgeOn(spec, knownOfPair(spec, series ? knownAt(series, asOf) : []), asOf, context)
  return { spec, raw, smoothed: last?.smoothed ?? smooth(null, raw, false) }
}

function judgePair(context: EvaluationContext, spec: PairSpec, all: readonly Series[]): PairAssessment | null {
  const series = spec.target && seriesIn(all, spec.target.region)
  return toPairAssessment(judgeSpec(context, spec, series), series, context)
}

/** Without a target an indicator is judged only by its own milestones, where it says so. */
function ownVerdict(
  context: EvaluationContext,
  indicator: Indicator,
  main: Series | null,
  rows: readonly SeriesRow[],
): IndicatorAssessment['verdict'] {
  const spec = toStagesSpec(context, indicator)
  return spec ? toVerdict(judgeSpec(context, spec, main), main, context) : withoutTarget(indicator, rows, main?.rows ?? [], context)
}

function assessIndicator(context: EvaluationContext, indicator: Indicator): IndicatorAssessment {
  const { asOf, table } = context
  const all = context.seriesOf(indicator.id)
  const main = mainSeries(all)
  const rows = main ? knownAt(main, asOf) : []
  const shown = latestShown(rows)
  const { change, comparable } = changeOf(rows, indicator, context.measureOf(indicator.unit.base), context)
  const pairs = pairSpecs(context, indicator, all).flatMap((spec) => judgePair(context, spec, all) ?? [])
  const deciding = decidingPair(pairs, main?.region ?? null)
  return {
    indicator,
    region: main?.region ?? null,
    latest: shown && valuedAt(table, shown.row),
    change,
    unfinished: shown !== null && isUnfinished(shown, asOf),
    comparableCount: comparable,
    age: shown && ageOf(shown.period, asOf),
    verdict: deciding?.verdict ?? ownVerdict(context, indicator, main, rows),
    pairs,
    decidingPair: deciding,
  }
}

/**
 * What lists, counts and sentences say of a data set on a day: one pass over the rows, then one over the indicators. Plain data, so that
 * it may be posted from a worker. What lies behind a verdict is `workingOf`, the values behind a picture `indicatorSeries`.
 */
export function assessIn(context: EvaluationContext): Assessment {
  const { catalog, table, asOf, today, measureOf } = context
  const indicators = catalog.indicators.map((indicator) => assessIndicator(context, indicator))
  const byId = new Map(indicators.map((each) => [each.indicator.id, each]))
  const withoutValue = targetsWithoutValue(catalog, byId)
  const byArea = grouped(indicators, (each) => each.indicator.area)
  const areas = catalog.outline.areas
    .toSorted((a, b) => a.order - b.order)
    .map((area) => toArea(area, byArea.get(area.id) ?? [], { catalog, measureOf, withoutValue }))
  return {
    catalog,
    asOf,
    indicators,
    byId,
    areas,
    counts: countStatuses(indicators.map((each) => each.verdict.status)),
    withTarget: indicators.filter((each) => each.pairs.length > 0).length,
    movement: countMovement(indicators),
    ages: countAges(indicators),
    unmeasured: toUnmeasured(catalog, areas, withoutValue),
    ...countKnown(table, asOf, today),
    newestPeriod: newestPeriodOf(indicators),
    rail: toRail(indicators, catalog),
    newest: newestFirst(indicators, areas),
  }
}
