export { assess } from './assess.ts'
export { changesSince, heatTable, previousDay, type HeatCell, type HeatTable, type StatusChange } from './changes.ts'
export { areaHeadline, overallHeadline } from './headline.ts'
export { indicatorHeadline } from './indicatorHeadline.ts'
export { otherVerdicts } from './working.ts'
export type {
  ActionCoverage,
  Age,
  AgeCounts,
  AreaAssessment,
  AssessOptions,
  Assessment,
  Change,
  Headline,
  History,
  HistoryStep,
  IndicatorAssessment,
  IndicatorPhrase,
  MovementCounts,
  OtherVerdict,
  Pace,
  PairAssessment,
  Phrase,
  RailGroup,
  RegionalValue,
  Segment,
  SeriesPoint,
  Since,
  Unmeasured,
} from './types.ts'
