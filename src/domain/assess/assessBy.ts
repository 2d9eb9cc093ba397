import type { Catalog, Milestone, SeriesBreak } from '../catalog.ts'
import type { Indicator, UnitWords } from '../indicator.ts'
import type { ObservationTable } from '../observationTable.ts'
import { readPeriod } from '../period.ts'
import { countStatuses } from '../status.ts'
import type { Target } from '../target.ts'
import { DEFAULT_METHOD_OPTIONS } from '../verdict.ts'
import { ageOf, punctuality } from './age.ts'
import { toArea } from './area.ts'
import { countAges, countMovement, newestFirst, newestPeriodOf, targetsWithoutValue, toRail, toUnmeasured } from './counts.ts'
import { changeOf, decidingPair, mainSeries, regionalOf, segmentsOf } from './indicator.ts'
import { isSmoothed, stand, walk } from './history.ts'
import { rule, type Bench, type Tools } from './judge.ts'
import { once } from './once.ts'
import { toPairSpec, toStagesSpec, type PairSpec, type SpecContext } from './pair.ts'
import { breaksByIndicator, countKnown, knownAt, latestShown, seriesReader, type Row, type Series, type SeriesReader } from './series.ts'
import type { AssessOptions, Assessment, IndicatorAssessment, PairAssessment } from './types.ts'
import { observe, toPairAssessment, toVerdict, valuedAt, withoutTarget, type Judged } from './verdict.ts'

interface Context extends SpecContext {
  readonly options: NonNullable<AssessOptions['methodOptions']>
  readonly asOf: AssessOptions['asOf']
  readonly bench: Bench
  readonly seriesOf: SeriesReader
  readonly today: AssessOptions['asOf']
  readonly targets: ReadonlyMap<string, readonly Target[]>
  readonly measureOf: (base: string) => UnitWords['measure']
  readonly regionOrder: ReadonlyMap<string, number>
}

function group<T>(items: readonly T[], keyOf: (item: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined) continue
    const own = groups.get(key)
    if (own) own.push(item)
    else groups.set(key, [item])
  }
  return groups
}

function toContext(tools: Tools, catalog: Catalog, table: ObservationTable, options: AssessOptions): Context {
  const { asOf } = options
  const today = options.today === undefined || options.today < asOf ? asOf : options.today
  const measures = new Map(catalog.units.map((unit) => [unit.id, unit.measure]))
  return {
    catalog,
    asOf,
    options: options.methodOptions ?? DEFAULT_METHOD_OPTIONS,
    defaultMethod: options.defaultMethod ?? 'schedule',
    breaks: breaksByIndicator(catalog),
    milestones: group<Milestone>(catalog.milestones, (each) => each.indicator),
    bench: { ...tools, table, punctuality: punctuality(), observed: new Map() },
    seriesOf: seriesReader(catalog, table, today),
    today,
    targets: group(catalog.targets, (target) => target.indicator),
    measureOf: (base) => measures.get(base) ?? 'quantity',
    regionOrder: new Map(catalog.regions.map((region, at) => [region.id, at])),
  }
}

function byDeadline(a: PairSpec, b: PairSpec): number {
  return (a.deadline?.end ?? Infinity) === (b.deadline?.end ?? Infinity) ? 0 : (a.deadline?.end ?? Infinity) - (b.deadline?.end ?? Infinity)
}

const seriesIn = (all: readonly Series[], region: string): Series | null => all.find((each) => each.region === region) ?? null

function pairsOf(context: Context, indicator: Indicator, all: readonly Series[]): readonly PairAssessment[] {
  return (context.targets.get(indicator.id) ?? [])
    .map((target) => toPairSpec(context, indicator, target, seriesIn(all, target.region)))
    .toSorted(byDeadline)
    .flatMap((spec) => judgePair(context, spec, all) ?? [])
}

/**
 * The verdict is the last step of the history: where that is smoothed, an improvement has held for two periods. Where it is not,
 * the last step stands by itself, and the others are judged only when somebody asks for the history.
 */
function judgeSpec(context: Context, spec: PairSpec, series: Series | null, again: Judged['again']): Judged {
  const { asOf, bench } = context
  const walked = series && isSmoothed(series) ? walk(spec, series, asOf, bench, () => undefined) : null
  const ruling = walked?.ruling ?? rule(spec, series ? knownAt(series, asOf) : [], asOf, bench)
  return { spec, ruling, standing: walked?.standing ?? stand(null, ruling, false), asOf, again }
}

function judgePair(context: Context, spec: PairSpec, all: readonly Series[]): PairAssessment | null {
  const region = spec.target?.region
  if (region === undefined) return null
  const series = seriesIn(all, region)
  const again = () => seriesIn(context.seriesOf(spec.indicator.id), region)
  return toPairAssessment(judgeSpec(context, spec, series, again), series, context.bench)
}

/** Without a target an indicator is judged only by its own milestones, where it says so. */
function ownVerdict(context: Context, indicator: Indicator, main: Series | null, rows: readonly Row[]): IndicatorAssessment['verdict'] {
  const { asOf, bench } = context
  if (indicator.method?.id !== 'stages' || !context.milestones.has(indicator.id)) {
    return withoutTarget(indicator, rows, main?.rows ?? [], asOf, bench)
  }
  const judged = judgeSpec(context, toStagesSpec(context, indicator), main, () => mainSeries(context.seriesOf(indicator.id)))
  return toVerdict(judged, main, () => false, bench)
}

function breakReason(breaks: readonly SeriesBreak[] | undefined, row: Row): SeriesBreak['reason'] | null {
  const before = (breaks ?? []).filter((each) => readPeriod(each.period).start <= row.period.end)
  return before.at(-1)?.reason ?? null
}

function assessIndicator(context: Context, indicator: Indicator): IndicatorAssessment {
  const { asOf, bench } = context
  const all = context.seriesOf(indicator.id)
  const main = mainSeries(all)
  const rows = main ? knownAt(main, asOf) : []
  const shown = latestShown(rows)
  const measure = context.measureOf(indicator.unit.base)
  const { change, comparable } = changeOf(rows, indicator, measure, bench)
  const pairs = pairsOf(context, indicator, all)
  const deciding = decidingPair(pairs)
  const verdict = deciding?.verdict ?? ownVerdict(context, indicator, main, rows)
  // What is made when first read reads its series again, so that no row outlives this call.
  const again = () => context.seriesOf(indicator.id)
  const segments = once(() => {
    const own = mainSeries(again())
    return own ? segmentsOf(own, asOf, indicator, bench, (row) => breakReason(context.breaks.get(indicator.id), row)) : []
  })
  const observations = once(() => {
    const own = mainSeries(again())
    return own ? knownAt(own, asOf).map((row) => observe(bench, row.row)) : []
  })
  const regional = once(() => regionalOf(again(), asOf, indicator, measure, bench, context.regionOrder))
  const history = once(
    () =>
      deciding?.history ??
      bench.workings().unjudgedHistory(mainSeries(again()), indicator.frequency, asOf, bench, verdict.status, verdict.reason),
  )
  return {
    indicator,
    region: main?.region ?? null,
    latest: shown && valuedAt(bench, shown.row),
    change,
    comparableCount: comparable,
    age: shown && ageOf(shown.period, asOf),
    verdict,
    pairs,
    decidingPair: deciding,
    get since() {
      return deciding?.since ?? null
    },
    get history() {
      return history()
    },
    get disputed() {
      return deciding?.disputed ?? false
    },
    get segments() {
      return segments()
    },
    get observations() {
      return observations()
    },
    get regional() {
      return regional()
    },
  }
}

/**
 * Everything the pages say of a data set on a day: verdicts, movement, ages, counts. One pass over the rows, then one over the
 * indicators; series as objects, revisions, histories and regional values are made when first read, and so are other methods asked.
 */
export function assessBy(tools: Tools, catalog: Catalog, table: ObservationTable, options: AssessOptions): Assessment {
  const context = toContext(tools, catalog, table, options)
  const indicators = catalog.indicators.map((indicator) => assessIndicator(context, indicator))
  const byId = new Map(indicators.map((each) => [each.indicator.id, each]))
  const withoutValue = targetsWithoutValue(catalog, byId)
  const byArea = group<IndicatorAssessment>(indicators, (each) => each.indicator.area)
  const areas = catalog.outline.areas
    .toSorted((a, b) => a.order - b.order)
    .map((area) => toArea(area, byArea.get(area.id) ?? [], { catalog, measureOf: context.measureOf, withoutValue }))
  const rail = once(() => toRail(indicators, catalog))
  const newest = once(() => newestFirst(indicators, areas))
  return {
    catalog,
    asOf: context.asOf,
    indicators,
    byId,
    areas,
    counts: countStatuses(indicators.map((each) => each.verdict.status)),
    withTarget: indicators.filter((each) => each.pairs.length > 0).length,
    movement: countMovement(indicators),
    ages: countAges(indicators),
    unmeasured: toUnmeasured(catalog, areas, withoutValue),
    observationCount: countKnown(table, context.asOf, context.today),
    newestPeriod: newestPeriodOf(indicators),
    get rail() {
      return rail()
    },
    get newest() {
      return newest()
    },
  }
}
