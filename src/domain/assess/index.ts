export { assess } from './assess.ts'
export { areaHeadline, overallHeadline } from './headline.ts'
export { indicatorHeadline } from './indicatorHeadline.ts'
export type {
  ActionCoverage,
  Age,
  AgeCounts,
  AreaAssessment,
  AssessOptions,
  Assessment,
  Change,
  Headline,
  IndicatorAssessment,
  IndicatorPhrase,
  MovementCounts,
  PairAssessment,
  Phrase,
  RailGroup,
  RegionalValue,
  Segment,
  SeriesPoint,
  Unmeasured,
} from './types.ts'
