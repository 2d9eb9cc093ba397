import { actionWithoutIndicator, indicatorWithoutAction, missingTranslation } from './coverageRules.ts'
import type { LintRule } from './finding.ts'
import { breakWithoutMark, outlier, staleProxy } from './seriesRules.ts'
import {
  deadlinePassed,
  directionAgainstTarget,
  targetBeforeBaseline,
  targetBeyondLimit,
  targetMetAtBaseline,
  targetsContradict,
  targetWithoutSource,
  unitMismatch,
} from './targetRules.ts'
import {
  duplicatePeriod,
  percentOver100,
  repeatedRow,
  unknownIndicator,
  unknownRegion,
  valueBeyondLimit,
  valueInFuture,
} from './valueRules.ts'

/** Every rule of the linter, by id; its words are in i18n under the same id. One line each. */
export const LINT_RULES = {
  directionAgainstTarget,
  targetMetAtBaseline,
  targetBeforeBaseline,
  targetBeyondLimit,
  targetWithoutSource,
  targetsContradict,
  unitMismatch,
  valueBeyondLimit,
  percentOver100,
  duplicatePeriod,
  repeatedRow,
  valueInFuture,
  unknownIndicator,
  unknownRegion,
  outlier,
  breakWithoutMark,
  staleProxy,
  deadlinePassed,
  missingTranslation,
  actionWithoutIndicator,
  indicatorWithoutAction,
} as const satisfies Readonly<Record<string, LintRule>>

export type LintRuleId = keyof typeof LINT_RULES
// Keys of a constant object are just its own names.
export const LINT_RULE_IDS = Object.keys(LINT_RULES) as readonly LintRuleId[]
