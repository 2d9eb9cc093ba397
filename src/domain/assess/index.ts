export { assess } from './assess.ts'
export { assessIn } from './assessment.ts'
export { changesSince, heatTable, previousDay, type HeatCell } from './changes.ts'
export { asOfDay, evaluationContext, type EvaluationContext } from './context.ts'
export { areaHeadline } from './areaHeadline.ts'
export { overallHeadline } from './headline.ts'
export { indicatorHeadline } from './indicatorHeadline.ts'
export { allMarksOf, historyOf, lastJudgedOf } from './working.ts'
export type { IndicatorWorking, LastJudged, OtherVerdict, PairWorking } from './workingTypes.ts'
export type {
  ActionCoverage,
  AreaAssessment,
  AssessOptions,
  Assessment,
  Change,
  IndicatorAssessment,
  IndicatorSeries,
  PairAssessment,
} from './types.ts'
export type { Headline } from './phrases.ts'
