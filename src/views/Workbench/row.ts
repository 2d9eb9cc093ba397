import { allMarksOf, lastJudgedOf, type EvaluationContext, type IndicatorAssessment, type LastJudged } from '../../domain/assess/index.ts'
import type { Status } from '../../domain/status.ts'
import { remembering } from '../../domain/remembering.ts'
import type { Mark } from '../../domain/verdict.ts'
import { mayHaveOutlook } from '../../domain/forecast/comingTarget.ts'
import type { StatedOutlook } from '../../domain/forecast/outlook.ts'
import type { Outlooks } from '../../domain/forecast/countOutlooks.ts'
import type { Survey } from '../../workers/surveyJob.ts'

/** An indicator as the workbench lists it, with its place in the catalog for a stable order. */
export interface IndicatorRow {
  readonly id: string
  readonly at: number
  readonly assessment: IndicatorAssessment
  readonly status: Status
  /** Area's place in the Opinion. */
  readonly area: number
  readonly marks: readonly Mark[]
  /** Of a stale indicator: what it was judged last. */
  readonly lastJudged: LastJudged | null
  /** What the recent trend says of its target; null where nothing, and until that is worked out. */
  readonly outlook: StatedOutlook | null
  /** It has a target to come and values enough: a place is kept for its outlook. */
  readonly mayHaveOutlook: boolean
}

/** So few rows are asked here, when they are drawn; of more, marks and last verdicts stand once the survey has come. */
const ASKED_AT_ONCE = 400

interface SurveyReader {
  readonly marks: (assessment: IndicatorAssessment, at: number) => readonly Mark[]
  readonly lastJudged: (assessment: IndicatorAssessment) => LastJudged | null
}

/** What takes longest to know of a row. Before the survey of a long list has come, nothing is said of it. */
function surveyReader(evaluation: EvaluationContext, count: number, survey: Survey | undefined): SurveyReader {
  if (survey)
    return { marks: (_, at) => survey.marks[at] ?? [], lastJudged: (assessment) => survey.lastJudged.get(assessment.indicator.id) ?? null }
  if (count > ASKED_AT_ONCE) return { marks: () => [], lastJudged: () => null }
  return {
    marks: remembering((assessment: IndicatorAssessment) => allMarksOf(evaluation, assessment)),
    lastJudged: remembering((assessment: IndicatorAssessment) => lastJudgedOf(evaluation, assessment)),
  }
}

export function toRows(
  indicators: readonly IndicatorAssessment[],
  areas: readonly { readonly id: string }[],
  evaluation: EvaluationContext,
  survey: Survey | undefined,
  outlooks?: Outlooks,
): readonly IndicatorRow[] {
  const order = new Map(areas.map((area, at) => [area.id, at]))
  const surveyed = surveyReader(evaluation, indicators.length, survey)
  return indicators.map((assessment, at) => ({
    id: assessment.indicator.id,
    at,
    assessment,
    status: assessment.verdict.status,
    area: order.get(assessment.indicator.area) ?? order.size,
    outlook: outlooks?.get(assessment.indicator.id) ?? null,
    mayHaveOutlook: mayHaveOutlook(assessment),
    get marks() {
      return surveyed.marks(assessment, at)
    },
    get lastJudged() {
      return surveyed.lastJudged(assessment)
    },
  }))
}
