/**
 * Every line of a working that a method can return, with the figures it was computed from. Both languages have a text for each:
 * one that is missing does not compile, and a test holds the methods' own steps against this list.
 */
export const STEP_INPUTS = {
  'schedule.distance': ['latest', 'target'],
  'schedule.completion': ['latest', 'baseline', 'target'],
  'schedule.planned': ['at', 'steps'],
  'schedule.expectedPlan': ['planned', 'baseline', 'target'],
  'schedule.elapsed': ['from', 'to'],
  'schedule.total': ['from', 'to'],
  'schedule.expected': ['elapsed', 'total'],
  'schedule.gap': ['completion', 'expected'],
  'schedule.threshold': ['gap', 'onTrack', 'offTrack'],
  'schedule.expectedValue': ['baseline', 'target', 'expected'],
  'schedule.valueGap': ['latest', 'expected'],
  'year.sum': ['parts', 'until'],
  'year.completion': ['amount', 'target'],
  'year.usual': ['years'],
  'compoundGrowth.actual': ['base', 'latest', 'years', 'basePeriod', 'latestPeriod'],
  'compoundGrowth.required': ['base', 'target', 'years', 'due'],
  'compoundGrowth.ratio': ['actual', 'required'],
  'compoundGrowth.limitFactor': ['base', 'limit'],
  'compoundGrowth.threshold': ['progress', 'next'],
  'compoundGrowth.score': ['progress'],
  'projectedShare.rate': ['baseline', 'latest', 'years'],
  'projectedShare.projected': ['latest', 'rate', 'years'],
  'projectedShare.share': ['projected', 'baseline', 'target'],
  'projectedShare.threshold': ['share'],
  'trendGap.slope': ['start', 'latest', 'years', 'from'],
  'trendGap.projected': ['latest', 'slope', 'years'],
  'trendGap.gap': ['target', 'projected', 'latest'],
  'trendGap.threshold': ['gap'],
  'lastPace.required': ['target', 'latest', 'periods'],
  'lastPace.latest': ['previous', 'latest', 'periods'],
  'lastPace.best': [],
  'lastPace.ratio': ['latest', 'required'],
  'range.outside': ['latest', 'min', 'max'],
  'range.tolerance': ['share'],
  'stages.completion': ['done', 'total'],
  'stages.expected': ['due', 'total'],
  'stages.gap': ['completion', 'expected'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type StepId = keyof typeof STEP_INPUTS

export interface StepText {
  readonly name: string
  /** The formula with its numbers, and the result. */
  readonly formula: string
}

/** Figures are already written; one that a method did not use is empty. */
export type StepWords = {
  readonly [Id in StepId]: (figures: Readonly<Record<(typeof STEP_INPUTS)[Id][number], string>>, result: string) => StepText
}

export function isStepId(id: string): id is StepId {
  return Object.hasOwn(STEP_INPUTS, id)
}
