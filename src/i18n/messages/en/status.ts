import type { Confidence, MissingReason, ObsStatus, Provenance, Verification } from '../../../domain/observation.ts'
import type { Mark, MethodId, Reason } from '../../../domain/verdict.ts'
import type { WordsOf } from '../../wordsOf.ts'
import type { words as zh } from '../zh-CN/status.ts'
import { facts } from './facts.ts'
import { words as statuses } from './statuses.ts'

const mark: Readonly<Record<Mark, string>> = {
  provisional: 'provisional',
  estimated: 'estimated',
  revised: 'revised',
  break: 'redefined',
  proxy: 'proxy',
  atLeast: 'floor',
  lowConfidence: 'low confidence',
  mediumConfidence: 'medium confidence',
  late: 'late',
  held: 'held',
  unverified: 'unverified',
  disputed: 'methods differ',
  regressed: 'moved back',
}

const reason: Readonly<Record<Reason, string>> = {
  noTargetSet: 'no target set, so no judgement; trend only',
  noValue: 'no value found',
  valueMissing: 'the last period has no value',
  noBaseline: 'no baseline',
  noDeadline: 'the target has no deadline',
  qualitativeTarget: 'the target is in words; no number to compare',
  coverageNarrower: 'the value covers less than the target',
  definitionChanged: 'definition changed; old and new do not compare',
  lowConfidence: 'low confidence, not used to judge',
  proxyOnly: 'only a proxy, not used to judge',
  targetSuperseded: 'replaced by a later document',
  targetsContradict: 'two documents set different targets, and which is later is not known',
  otherLength: 'of periods of another length than the target, so not compared',
  partsMissing: 'a period of the year has no value, so there is no sum to compare',
  otherScale: 'measured on another scale than the target',
  tooFewPoints: 'too few comparable values',
  baselineEqualsTarget: 'the baseline equals the target',
  baselineNotPositive: 'the baseline is not positive, so no growth rate',
  targetNotPositive: 'the target is not positive, so no growth rate',
  noTimeElapsed: 'no time between baseline and value',
  directionUnknown: 'unknown whether higher is better',
  directionContradictsTarget: 'target and indicator point opposite ways',
  targetBeyondLimit: 'the target lies outside possible values',
  noMilestones: 'no planned stages',
  notApplicable: 'this method does not apply',
  deadlinePassedNoFinalValue: 'deadline passed, final value not found',
  tooOld: 'over two cycles old',
  reached: 'target reached',
  reachedLate: 'target reached after its date',
  reachedThenFell: 'target reached at its date, no longer now',
  reachedBeforeBreak: 'target reached before the definition changed',
  reachedAtBaseline: 'target reached at the baseline',
  reachedUnverified: 'target reached, not yet verified',
  missedDeadline: 'past its deadline and not reached',
  aheadOrNear: 'ahead of expected, or close to it',
  behind: 'behind expected',
  farBehind: 'far behind expected',
  withinRange: 'within the range to keep',
  outsideRange: 'outside the range to keep',
  onPace: 'will be reached at this pace',
  slowPace: 'improving, but too slowly',
  noPace: 'hardly moving',
  movingAway: 'moving away from the target',
}

const obsStatus: Readonly<Record<ObsStatus, string>> = {
  A: 'normal value',
  B: 'break in the series',
  D: 'definition differs',
  E: 'estimated',
  F: 'forecast',
  G: 'experimental',
  H: 'missing: holiday or weekend',
  I: 'imputed',
  J: 'taken from another source',
  K: 'included in another category',
  L: 'missing: not collected',
  M: 'missing: cannot exist',
  N: 'not significant',
  O: 'missing',
  P: 'provisional',
  Q: 'missing: suppressed',
  S: 'strike or other special event',
  U: 'low reliability',
  V: 'not validated',
  W: 'includes another category',
}

const provenance: Readonly<Record<Provenance, string>> = {
  official: 'Official',
  published: 'Published',
  imported: 'Imported',
  illustrative: 'Illustrative data',
}
const confidence: Readonly<Record<Confidence, string>> = { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' }
const missing: Readonly<Record<MissingReason, string>> = {
  notReported: 'not reported',
  suppressed: 'withheld',
  unreadable: 'value could not be read',
  notApplicable: 'n/a',
  notYetDue: 'not yet due',
}
const verified: Readonly<Record<Verification, string>> = { yes: 'verified', no: 'not yet verified', unknown: 'verification not stated' }
const method: Readonly<Record<MethodId, string>> = {
  schedule: 'Schedule',
  compoundGrowth: 'Compound growth',
  projectedShare: 'Projected share',
  trendGap: 'Trend gap',
  lastPace: 'Latest pace',
  range: 'Range',
  stages: 'Stages',
}

export const words: WordsOf<typeof zh> = {
  ...statuses,
  ...facts,
  mark,
  afterValue: (mark) => ` (${mark})`,
  reason,
  obsStatus,
  provenance,
  confidence,
  missing,
  verified,
  method,
  bullet: (completion, expected, status, below) =>
    `progress ${completion}, expected ${expected}, ${status.toLowerCase()}${below ? ', below baseline' : ''}`,
  belowBaseline: 'below baseline',
  noBullet: 'No target, trend only',
  completion: 'Progress',
  expected: 'Expected',
  shortfall: 'Shortfall',
  gap: 'Gap to expected',
  rule: (near, far) =>
    `A gap to expected of ${near} percentage points or better is on track, ${near} to ${far} at risk, below ${far} off track.`,
  ruleFormula:
    'Progress = (now − baseline) ÷ (target − baseline); expected = time elapsed ÷ total time; both at the end of the data period.',
  mandate: {
    title: 'Named by documents',
    role: {
      coordinator: 'coordinates',
      lead: 'leads',
      responsible: 'responsible',
      organiser: 'organises',
      issuer: 'issuer',
      firstIssuer: 'first issuer, not always the lead',
      jointIssuer: 'joint issuers',
    },
    andOthers: (names, _all, others) => `${names} and ${others} other${others === 1 ? '' : 's'}`,
    named: (who, role) => `${who} (${role})`,
    namedFor: (subject, who, role) => `${subject}: ${who} (${role})`,
  },
}
