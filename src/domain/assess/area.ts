import { isRate } from '../accumulation.ts'
import type { Catalog } from '../catalog.ts'
import { grouped } from '../grouped.ts'
import type { UnitWords } from '../indicator.ts'
import type { Area } from '../policy.ts'
import { NATIONAL } from '../region.ts'
import type { Target } from '../target.ts'
import { countStatuses } from '../status.ts'
import { countMovement, newestPeriodOf } from './counts.ts'
import type { ActionCoverage, AreaAssessment, IndicatorAssessment } from './types.ts'

function coverageOf(area: Area, indicators: readonly IndicatorAssessment[]): readonly ActionCoverage[] {
  const services = indicators.flatMap((each) => each.indicator.actions.map((action) => ({ action, indicator: each })))
  const serving = grouped(services, ({ action }) => action)
  return area.measures
    .flatMap((measure) => measure.actions)
    .map(({ id }) => {
      const own = (serving.get(id) ?? []).map(({ indicator }) => indicator)
      return { action: id, indicators: own.map((each) => each.indicator.id), measured: own.filter((each) => each.latest !== null).length }
    })
}

/** The organisation most indicators name as their lead; of equals the one whose id comes first. */
function leadOf(indicators: readonly IndicatorAssessment[]): string | null {
  const counts = new Map<string, number>()
  for (const { indicator } of indicators) if (indicator.lead) counts.set(indicator.lead, (counts.get(indicator.lead) ?? 0) + 1)
  const [most] = [...counts].toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
  return most?.[0] ?? null
}

/** May lead a row: a national value, not one week's reading, not an event, with a value that is not low in confidence. */
function mayLead({ indicator, latest, region }: IndicatorAssessment): boolean {
  return (
    indicator.scope === 'national' &&
    region === NATIONAL &&
    indicator.reading !== 'week' &&
    indicator.timeKind !== 'event' &&
    latest !== null &&
    latest.confidence !== 'low'
  )
}

type Key = readonly [issued: number, compared: number, end: number, values: number, level: number]

/** What says most leads: an issuer's own figure, of high confidence, before what others compiled or quoted; has a previous comparable value; newest period; more comparable values; level before rate; file order. */
function rankOf(
  { change, latest, comparableCount, indicator }: IndicatorAssessment,
  measureOf: (base: string) => UnitWords['measure'],
): Key {
  return [
    indicator.compiled || latest?.confidence !== 'high' ? 0 : 1,
    change ? 1 : 0,
    latest?.period.end ?? 0,
    comparableCount,
    isRate(measureOf(indicator.unit.base)) ? 0 : 1,
  ]
}

function isBefore(a: Key, b: Key): boolean {
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? 0
    if (value !== other) return value > other
  }
  return false
}

function headlineOf(
  indicators: readonly IndicatorAssessment[],
  pinned: string | undefined,
  measureOf: (base: string) => UnitWords['measure'],
): AreaAssessment['headline'] {
  const chosen = pinned === undefined ? undefined : indicators.find((each) => each.indicator.id === pinned)
  if (chosen) return { indicator: chosen, pinned: true }
  let best: { readonly indicator: IndicatorAssessment; readonly key: Key } | null = null
  for (const indicator of indicators) {
    if (!mayLead(indicator)) continue
    const key = rankOf(indicator, measureOf)
    if (!best || isBefore(key, best.key)) best = { indicator, key }
  }
  return best && { indicator: best.indicator, pinned: false }
}

export interface AreaContext {
  readonly catalog: Catalog
  readonly measureOf: (base: string) => UnitWords['measure']
  readonly withoutValue: readonly Target[]
}

export function toArea(area: Area, indicators: readonly IndicatorAssessment[], context: AreaContext): AreaAssessment {
  const actions = coverageOf(area, indicators)
  return {
    id: area.id,
    indicators,
    counts: countStatuses(indicators.map((each) => each.verdict.status)),
    movement: countMovement(indicators),
    actions,
    actionsMeasured: actions.filter((each) => each.measured > 0).length,
    targetsWithoutValue: context.withoutValue.filter((target) => target.area === area.id),
    headline: headlineOf(indicators, context.catalog.pinned?.[area.id], context.measureOf),
    newest: newestPeriodOf(indicators),
    lead: leadOf(indicators),
  }
}
