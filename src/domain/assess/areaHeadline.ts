import type { AreaId } from '../policy.ts'
import { countStatuses, isJudged } from '../status.ts'
import { mostlyJudged, publishedPhrases, sublineOf } from './headline.ts'
import type { Headline, Phrase } from './phrases.ts'
import type { Assessment, IndicatorAssessment } from './types.ts'

function widestGap(indicators: readonly IndicatorAssessment[]): readonly Phrase[] {
  let widest: Extract<Phrase, { readonly kind: 'widestGap' }> | null = null
  for (const { indicator, verdict } of indicators) {
    const { status, gap } = verdict
    if (gap === null || !isJudged(status) || status === 'achieved' || status === 'onTrack') continue
    if (!widest || gap < widest.gap || (gap === widest.gap && indicator.id < widest.indicator))
      widest = { kind: 'widestGap', indicator: indicator.id, gap, tone: status }
  }
  return widest ? [widest] : []
}

function areaPhrases(indicators: readonly IndicatorAssessment[], area: AreaId): readonly Phrase[] {
  if (!mostlyJudged(indicators)) return publishedPhrases(indicators, area)
  const counts = countStatuses(indicators.map((each) => each.verdict.status))
  const bad = (['offTrack', 'atRisk'] as const).flatMap((status): readonly Phrase[] =>
    counts[status] > 0 ? [{ kind: 'statusCount', status, count: counts[status], reason: null, sameReason: false, tone: status }] : [],
  )
  const good: readonly Phrase[] = [{ kind: 'goodCount', count: counts.achieved + counts.onTrack }, { kind: 'noneOffTrack' }]
  return [{ kind: 'ofIndicators', area, indicators: indicators.length }, ...(bad.length > 0 ? bad : good), ...widestGap(indicators)]
}

/** Finding of an area's page. @throws RangeError for an area the assessment does not hold */
export function areaHeadline(assessment: Assessment, areaId: AreaId): Headline {
  const area = assessment.areas.find((each) => each.id === areaId)
  if (!area) throw new RangeError(`no such area: ${areaId}`)
  return { phrases: areaPhrases(area.indicators, areaId), subline: sublineOf(area.indicators) }
}
