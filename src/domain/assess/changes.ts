import type { Day } from '../day.ts'
import type { Period } from '../period.ts'
import { periodAt, shiftPeriod } from '../period.ts'
import type { AreaId } from '../policy.ts'
import { isJudged, STATUSES, type Status } from '../status.ts'
import { addMonths } from './age.ts'
import type { History, HistoryStep } from './workingTypes.ts'
import type { Assessment, IndicatorAssessment } from './types.ts'

/** An indicator whose status is not what it was. */
export interface StatusChange {
  readonly indicator: string
  readonly area: AreaId
  readonly from: Status
  readonly to: Status
  /** Worsened and improved are said only between two judged statuses; a deadline or a missing value is neither. */
  readonly way: 'worsened' | 'improved' | 'other'
}

/** The day to compare with: the same day a month earlier, when the period before was known as the last one is now. */
export function previousDay(asOf: Day): Day {
  return addMonths(asOf, -1)
}

const place = (status: Status): number => STATUSES.indexOf(status)

function wayOf(from: Status, to: Status): StatusChange['way'] {
  if (!isJudged(from) || !isJudged(to)) return 'other'
  return place(to) < place(from) ? 'worsened' : 'improved'
}

/**
 * What changed between two assessments of one data set, `before` having been made for an earlier day: judged from what was known
 * then. Worst first, in catalog order. Indicators that had no value at all before are new, not changed.
 */
export function changesSince(assessment: Assessment, before: Assessment): readonly StatusChange[] {
  return assessment.indicators
    .flatMap(({ indicator, verdict }): readonly StatusChange[] => {
      const earlier = before.byId.get(indicator.id)
      if (!earlier?.latest || earlier.verdict.status === verdict.status) return []
      const from = earlier.verdict.status
      return [{ indicator: indicator.id, area: indicator.area, from, to: verdict.status, way: wayOf(from, verdict.status) }]
    })
    .toSorted((a, b) => place(a.to) - place(b.to))
}

/** Months from left to right, and a status in each where one was known. */
export interface HeatTable {
  readonly months: readonly Period[]
  readonly rows: readonly { readonly indicator: IndicatorAssessment; readonly cells: readonly HeatCell[] }[]
}

/** `carried`: of an earlier period (a quarter's status stands in the months until the next one). Null before the first value. */
export type HeatCell = { readonly step: HistoryStep; readonly carried: boolean } | null

/** The status that stood in a month: of the last period that had ended by its end. */
function cellAt({ steps }: History, month: Period): HeatCell {
  const step = steps.findLast((each) => each.period.end <= month.end)
  return step ? { step, carried: step.period.end < month.start } : null
}

/** Months by indicators of one area: the `count` months up to the newest period that has ended, and the status that stood in each. */
export function heatTable(
  assessment: Assessment,
  areaId: AreaId,
  count: number,
  pastOf: (indicator: IndicatorAssessment) => History,
): HeatTable {
  const area = assessment.areas.find((each) => each.id === areaId)
  const newest = area?.newest
  if (!area || !newest) return { months: [], rows: [] }
  const last = periodAt(newest.end > assessment.asOf ? assessment.asOf : newest.end, 'M')
  const months = Array.from({ length: count }, (_, at) => shiftPeriod(last, at - count + 1))
  return {
    months,
    rows: area.indicators.map((indicator) => {
      const history = pastOf(indicator)
      return { indicator, cells: months.map((month) => cellAt(history, month)) }
    }),
  }
}
