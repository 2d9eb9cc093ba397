import type { AreaId } from '../policy.ts'
import { countStatuses, isJudged, type Status } from '../status.ts'
import { REASONS, type Reason } from '../verdict.ts'
import { countMovement } from './counts.ts'
import type { Assessment, IndicatorAssessment } from './types.ts'
import type { Headline, Phrase } from './phrases.ts'

const judgedOf = (indicators: readonly IndicatorAssessment[]) => indicators.filter((each) => isJudged(each.verdict.status))

/** Two areas are named only where they hold all of the class, or at least this share of it and no third ties with the second. */
const MOST = 2 / 3

/** Where a class gathers: one or two areas in the Opinion's order, or none. */
export function concentration(byArea: ReadonlyMap<AreaId, number>): readonly AreaId[] {
  const sorted = [...byArea].filter(([, count]) => count > 0).toSorted((a, b) => b[1] - a[1])
  const total = sorted.reduce((sum, [, count]) => sum + count, 0)
  const named = (count: number) => {
    const chosen = new Set(sorted.slice(0, count).map(([area]) => area))
    return [...byArea.keys()].filter((area) => chosen.has(area))
  }
  if (sorted.length <= 2) return named(sorted.length)
  const [first = 0, second = 0, third = 0] = sorted.map(([, count]) => count)
  if (first >= total * MOST) return named(1)
  return first + second >= total * MOST && second > third ? named(2) : []
}

function worstCount(assessment: Assessment, status: 'offTrack' | 'atRisk'): Phrase {
  const byArea = new Map(assessment.areas.map((area) => [area.id, area.counts[status]]))
  const areaCount = [...byArea.values()].filter((count) => count > 0).length
  return { kind: 'worstCount', status, count: assessment.counts[status], areas: concentration(byArea), areaCount, tone: status }
}

/** The commonest reason of a class, and whether all of it shares it. */
function reasonOf(indicators: readonly IndicatorAssessment[]): { readonly reason: Reason | null; readonly sameReason: boolean } {
  const counts = new Map<Reason, number>()
  for (const { verdict } of indicators) counts.set(verdict.reason, (counts.get(verdict.reason) ?? 0) + 1)
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1] || REASONS.indexOf(a[0]) - REASONS.indexOf(b[0]))
  return { reason: first?.[0] ?? null, sameReason: counts.size === 1 }
}

/** What needs action first: off track, at risk, achieved, on track, then the largest class that cannot be judged, with its reason. */
function classPhrases(paired: readonly IndicatorAssessment[]): readonly Phrase[] {
  const phrase = (status: Status, tone?: Status): readonly Phrase[] => {
    const own = paired.filter((each) => each.verdict.status === status)
    if (own.length === 0) return []
    return [{ kind: 'statusCount', status, count: own.length, ...reasonOf(own), ...(tone ? { tone } : {}) }]
  }
  const counts = countStatuses(paired.map((each) => each.verdict.status))
  const largest: Status = counts.noData > counts.stale ? 'noData' : 'stale'
  return [
    ...phrase('offTrack', 'offTrack'),
    ...phrase('atRisk', 'atRisk'),
    ...phrase('achieved'),
    ...phrase('onTrack'),
    ...phrase(largest, 'stale'),
  ]
}

/** Few can be judged, so that what is published and what has a target comes first. */
export function publishedPhrases(indicators: readonly IndicatorAssessment[], area: AreaId | null): readonly Phrase[] {
  const valued = indicators.filter((each) => each.latest !== null)
  const paired = valued.filter((each) => each.pairs.length > 0)
  if (indicators.length === 0) return [{ kind: 'empty', area }]
  if (valued.length === 0 && judgedOf(indicators).length === 0) return [{ kind: 'noneJudged', area }]
  if (paired.length > 0)
    return [{ kind: 'withTargets', area, indicators: valued.length, withTarget: paired.length }, ...classPhrases(paired)]
  const { rose, fell, comparable } = countMovement(indicators)
  return [
    { kind: 'noTargets', area, indicators: valued.length },
    { kind: 'moved', rose, fell, comparable },
  ]
}

export function sublineOf(indicators: readonly IndicatorAssessment[]): Headline['subline'] {
  const { comparable, rose, fell } = countMovement(indicators)
  const noTarget = indicators.filter((each) => each.verdict.status === 'noTarget').length
  return { indicators: indicators.length, noTarget, unjudged: indicators.length - judgedOf(indicators).length, comparable, rose, fell }
}

/** At least half of all indicators can be judged: of fewer, a sentence about verdicts would be about the exceptions. */
export function mostlyJudged(indicators: readonly IndicatorAssessment[]): boolean {
  const judged = judgedOf(indicators).length
  return judged > 0 && judged * 2 >= indicators.length
}

function overallPhrases(assessment: Assessment): readonly Phrase[] {
  const { counts, indicators } = assessment
  if (!mostlyJudged(indicators)) return publishedPhrases(indicators, null)
  const start: readonly Phrase[] = [
    { kind: 'ofJudged', area: null, judged: judgedOf(indicators).length },
    { kind: 'goodCount', count: counts.achieved + counts.onTrack },
  ]
  if (counts.offTrack > 0) return [...start, worstCount(assessment, 'offTrack')]
  return counts.atRisk > 0 ? [...start, { kind: 'noneOffTrack' }, worstCount(assessment, 'atRisk')] : [...start, { kind: 'noneOffTrack' }]
}

/** The overview's sentence, as phrases that are never broken. */
export function overallHeadline(assessment: Assessment): Headline {
  return { phrases: overallPhrases(assessment), subline: sublineOf(assessment.indicators) }
}
