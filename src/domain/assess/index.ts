export { assess } from './assess.ts'
export { assessIn } from './assessment.ts'
export { changesSince, heatTable, previousDay, type HeatCell, type HeatTable, type StatusChange } from './changes.ts'
export { asOfDay, evaluationContext, type EvaluationContext } from './context.ts'
export { areaHeadline, overallHeadline } from './headline.ts'
export { indicatorHeadline } from './indicatorHeadline.ts'
export { indicatorSeries } from './indicatorSeries.ts'
export { allMarksOf, historyOf, lastJudgedOf, workingOf } from './working.ts'
export type { History, HistoryStep, IndicatorWorking, LastJudged, OtherVerdict, Pace, PairWorking, Since } from './workingTypes.ts'
export type {
  ActionCoverage,
  Age,
  AgeCounts,
  AreaAssessment,
  AssessOptions,
  Assessment,
  Change,
  IndicatorAssessment,
  IndicatorSeries,
  MovementCounts,
  PairAssessment,
  RailGroup,
  RegionalValue,
  Segment,
  SeriesPoint,
  Unmeasured,
} from './types.ts'
export type { Headline, IndicatorPhrase, Phrase } from './phrases.ts'
