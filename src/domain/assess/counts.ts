import type { Catalog } from '../catalog.ts'
import { comparePeriods, type Period } from '../period.ts'
import { NATIONAL } from '../region.ts'
import { STATUSES } from '../status.ts'
import type { AgeCounts, AreaAssessment, IndicatorAssessment, MovementCounts, PairAssessment, RailGroup, Unmeasured } from './types.ts'

export function countMovement(indicators: readonly IndicatorAssessment[]): MovementCounts {
  const counts = { comparable: 0, rose: 0, fell: 0, unchanged: 0, noPrevious: 0 }
  for (const each of indicators) {
    const move = moveOf(each)
    if (!move) continue
    counts[move] += 1
    if (each.change) counts.comparable += 1
  }
  return counts
}

/** How the latest value stands to the one it is compared with; null where there is none. */
export function moveOf({ change, latest }: IndicatorAssessment): Exclude<keyof MovementCounts, 'comparable'> | null {
  return latest && (change?.movement ?? 'noPrevious')
}

/** A value of exactly twelve months is in the first class, one of exactly twenty-four in the second. */
export function ageClassOf({ age }: IndicatorAssessment): keyof AgeCounts | null {
  return age && (age.months <= 12 ? 'upTo12' : age.months <= 24 ? 'from12To24' : 'over24')
}

export function countAges(indicators: readonly IndicatorAssessment[]): AgeCounts {
  const counts = { upTo12: 0, from12To24: 0, over24: 0 }
  for (const each of indicators) {
    const own = ageClassOf(each)
    if (own) counts[own] += 1
  }
  return counts
}

/** Newest period among the latest values that has ended, or the newest running one where none has. */
export function newestPeriodOf(indicators: readonly IndicatorAssessment[]): Period | null {
  let newest: IndicatorAssessment | null = null
  for (const each of indicators) {
    if (!each.latest || !each.age) continue
    if (!newest?.latest || !newest.age) newest = each
    else if (newest.age.running !== each.age.running) newest = each.age.running ? newest : each
    else if (comparePeriods(each.latest.period, newest.latest.period) > 0) newest = each
  }
  return newest?.latest?.period ?? null
}

/** The day a value is sure to be of: a running period by its start, so that "2026" does not outrank June. */
function dateOf({ latest, age }: IndicatorAssessment): number {
  if (!latest) return -Infinity
  return age?.running ? latest.period.start : latest.period.end
}

/** Newest values first. What leads an area's row is shown there already; low confidence and mixed counters are left out. */
export function newestFirst(indicators: readonly IndicatorAssessment[], areas: readonly AreaAssessment[]): readonly IndicatorAssessment[] {
  const leading = new Set(areas.map((area) => area.headline?.indicator.indicator.id))
  return indicators
    .filter(
      ({ indicator, latest }) => latest !== null && latest.confidence !== 'low' && !indicator.mixedCounters && !leading.has(indicator.id),
    )
    .toSorted((a, b) => dateOf(b) - dateOf(a))
}

function nationalFirstThenNewest(a: PairAssessment, b: PairAssessment): number {
  const local = (pair: PairAssessment) => (pair.target.region === NATIONAL ? 0 : 1)
  const end = (pair: PairAssessment) => pair.verdict.latest?.period.end ?? -1e9
  return local(a) - local(b) || end(b) - end(a)
}

/** Deciding pairs by status in the order of STATUSES; the catalog's order of targets settles ties. */
export function toRail(indicators: readonly IndicatorAssessment[], catalog: Catalog): readonly RailGroup[] {
  const order = new Map(catalog.targets.map((target, at) => [target.id, at]))
  const pairs = indicators
    .flatMap(({ decidingPair }) => decidingPair ?? [])
    .toSorted((a, b) => nationalFirstThenNewest(a, b) || (order.get(a.target.id) ?? 0) - (order.get(b.target.id) ?? 0))
  return STATUSES.map((status) => ({ status, pairs: pairs.filter((pair) => pair.verdict.status === status) })).filter(
    (group) => group.pairs.length > 0,
  )
}

/** Targets that no value of any confidence stands beside. */
export function targetsWithoutValue(catalog: Catalog, byId: ReadonlyMap<string, IndicatorAssessment>): Unmeasured['targets'] {
  const valued = new Set<string>()
  for (const { latest, pairs } of byId.values()) for (const pair of pairs) if (latest) valued.add(pair.target.id)
  return catalog.targets.filter((target) => !valued.has(target.id))
}

export function toUnmeasured(catalog: Catalog, areas: readonly AreaAssessment[], targets: Unmeasured['targets']): Unmeasured {
  const actions = areas.reduce((sum, area) => sum + area.actions.length, 0)
  const measured = areas.reduce((sum, area) => sum + area.actionsMeasured, 0)
  return { targets, actions, actionsWithoutValue: actions - measured, wanted: catalog.wanted ?? null }
}
