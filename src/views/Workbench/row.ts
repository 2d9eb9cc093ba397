import type { IndicatorAssessment } from '../../domain/assess/types.ts'
import { isJudged, type Status } from '../../domain/status.ts'
import type { Mark } from '../../domain/verdict.ts'
import type { Judged, Survey } from '../../workers/surveyJob.ts'

/** An indicator as the workbench lists it, with its place in the catalog for a stable order. */
export interface WorkRow {
  readonly id: string
  readonly at: number
  readonly of: IndicatorAssessment
  readonly status: Status
  /** Area's place in the Opinion. */
  readonly area: number
  readonly marks: readonly Mark[]
  /** Of a stale indicator: what it was judged last. */
  readonly lastJudged: Judged | null
}

/** So few rows are asked at once; of more, marks and last verdicts stand once the survey has come. */
const ASKED_AT_ONCE = 400

function lastJudgedOf({ verdict, history }: Pick<IndicatorAssessment, 'verdict' | 'history'>): Judged | null {
  if (verdict.status !== 'stale') return null
  const { status, period } = history.steps.findLast((step) => isJudged(step.status)) ?? {}
  return status !== undefined && period !== undefined && isJudged(status) ? { status, period } : null
}

export function toRows(
  indicators: readonly IndicatorAssessment[],
  areas: readonly { readonly id: string }[],
  survey: Survey | undefined,
): readonly WorkRow[] {
  const order = new Map(areas.map((area, at) => [area.id, at]))
  const few = indicators.length <= ASKED_AT_ONCE
  return indicators.map((of, at) => ({
    id: of.indicator.id,
    at,
    of,
    status: of.verdict.status,
    area: order.get(of.indicator.area) ?? order.size,
    get marks() {
      return survey?.marks[at] ?? (few ? of.verdict.marks : [])
    },
    get lastJudged() {
      return survey ? (survey.lastJudged.get(of.indicator.id) ?? null) : few ? lastJudgedOf(of) : null
    },
  }))
}
