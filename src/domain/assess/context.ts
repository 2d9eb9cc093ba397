import type { Catalog } from '../catalog.ts'
import type { Day } from '../day.ts'
import type { UnitWords } from '../indicator.ts'
import type { MethodTable } from '../methods/table.ts'
import type { ObservationTable } from '../observationTable.ts'
import type { Target } from '../target.ts'
import { DEFAULT_METHOD_OPTIONS } from '../verdict.ts'
import { timelinessRule, type TimelinessRule } from './age.ts'
import { catalogOn } from './catalogOn.ts'
import { grouped } from '../grouped.ts'
import type { SpecContext } from './pair.ts'
import { breaksByIndicator, seriesReader, type SeriesReader } from './series.ts'
import type { AssessOptions } from './types.ts'

/**
 * A data set made ready for judging as of a day: what every question about it looks up. Its series are grouped once and read when
 * asked for, so that a million rows need not be objects. It holds functions: what is to be posted or kept is what is made from it.
 */
export interface EvaluationContext extends SpecContext {
  readonly table: ObservationTable
  /** What the data set holds today; `catalog` is what of it stood on `asOf`. */
  readonly whole: Catalog
  readonly asOf: Day
  /** The clock's day; never before `asOf`. */
  readonly today: Day
  readonly methods: MethodTable
  readonly seriesOf: SeriesReader
  readonly timelinessOf: TimelinessRule
  readonly targets: ReadonlyMap<string | undefined, readonly Target[]>
  readonly measureOf: (base: string) => UnitWords['measure']
  readonly regionOrder: ReadonlyMap<string, number>
}

/** `methods` must hold what the catalog asks for (`needsMoreThanSchedule`). */
export function evaluationContext(
  methods: MethodTable,
  catalog: Catalog,
  table: ObservationTable,
  options: AssessOptions,
): EvaluationContext {
  const { asOf } = options
  const today = options.today === undefined || options.today < asOf ? asOf : options.today
  const standing = catalogOn(catalog, asOf, today)
  const measures = new Map(catalog.units.map((unit) => [unit.id, unit.measure]))
  return {
    catalog: standing,
    whole: catalog,
    table,
    asOf,
    today,
    methods,
    options: options.methodOptions ?? DEFAULT_METHOD_OPTIONS,
    defaultMethod: options.defaultMethod ?? 'schedule',
    breaks: breaksByIndicator(catalog),
    ...askedOf(standing),
    seriesOf: seriesReader(catalog, table, today),
    timelinessOf: timelinessRule(),
    measureOf: (base) => measures.get(base) ?? 'quantity',
    regionOrder: new Map(catalog.regions.map((region, at) => [region.id, at])),
  }
}

/** What indicators are held against, by indicator. */
function askedOf(catalog: Catalog): Pick<EvaluationContext, 'milestones' | 'targets'> {
  return {
    milestones: grouped(catalog.milestones, (each) => each.indicator),
    targets: grouped(catalog.targets, (target) => target.indicator),
  }
}

/** The same data as of an earlier day: what was known, set and asked then. */
export function asOfDay(context: EvaluationContext, asOf: Day): EvaluationContext {
  const catalog = catalogOn(context.whole, asOf, context.today)
  return { ...context, asOf, catalog, ...askedOf(catalog) }
}
