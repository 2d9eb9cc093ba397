export { assess } from './assess.ts'
export { changesSince, heatTable, previousDay, type HeatCell, type HeatTable, type StatusChange } from './changes.ts'
export { areaHeadline, overallHeadline } from './headline.ts'
export { indicatorHeadline } from './indicatorHeadline.ts'
export type { History, HistoryStep, OtherVerdict, Pace, Since } from './historyTypes.ts'
export type {
  ActionCoverage,
  Age,
  AgeCounts,
  AreaAssessment,
  AssessOptions,
  Assessment,
  Change,
  IndicatorAssessment,
  MovementCounts,
  PairAssessment,
  RailGroup,
  RegionalValue,
  Segment,
  SeriesPoint,
  Unmeasured,
} from './types.ts'
export type { Headline, IndicatorPhrase, Phrase } from './phrases.ts'
