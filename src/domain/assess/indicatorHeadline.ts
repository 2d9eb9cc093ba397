import type { Assessment, IndicatorAssessment, PairAssessment } from './types.ts'
import type { IndicatorPhrase } from './phrases.ts'
import { isJudged, type JudgedStatus } from '../status.ts'

type BoundsPhrase = Extract<IndicatorPhrase, { kind: 'bounds' }>

/** Value and, where the target does not lead, its movement. */
function valuePhrases({ latest }: IndicatorAssessment): readonly IndicatorPhrase[] {
  return latest ? [{ kind: 'value', value: latest.value, period: latest.period, floor: latest.floor }] : [{ kind: 'noValue' }]
}

function movementPhrases({ change, latest, unfinished }: IndicatorAssessment): readonly IndicatorPhrase[] {
  if (change) return [{ kind: 'change', change }]
  if (unfinished) return [{ kind: 'unfinished' }]
  return latest ? [{ kind: 'noPrevious' }] : []
}

/** Behind is worse than expected in the direction of the target, whichever way that runs. */
function sideOf(pair: PairAssessment, gap: number): 'behind' | 'ahead' | 'level' {
  if (gap === 0) return 'level'
  return gap > 0 === (pair.target.direction === 'up') ? 'ahead' : 'behind'
}

function placeIn({ min, max }: NonNullable<PairAssessment['targetRange']>, value: number): Pick<BoundsPhrase, 'side' | 'at'> {
  if (min !== null && value < min) return { side: 'below', at: null }
  if (max !== null && value > max) return { side: 'beyond', at: null }
  return { side: 'within', at: value === min ? 'min' : value === max ? 'max' : null }
}

function judgedPhrase(pair: PairAssessment, status: JudgedStatus): IndicatorPhrase {
  const { verdict, targetValue, targetRange, expectedValue, valueGap, deadline, part } = pair
  const { reason, latest } = verdict
  if (targetRange && (reason === 'reachedLate' || reason === 'reachedThenFell')) return { kind: 'judged', status, reason, tone: status }
  if (targetRange && latest && latest.value !== null)
    return { kind: 'bounds', ...targetRange, ...placeIn(targetRange, latest.value), tone: status }
  if (reason === 'reachedThenFell' && targetValue !== null && latest && latest.value !== null) {
    return { kind: 'reachedThenFell', target: targetValue, short: Math.abs(targetValue - latest.value), tone: 'achieved' }
  }
  if (targetValue !== null && (status === 'achieved' || reason === 'reachedUnverified')) {
    const noFinal = pair.deadlinePassed && reason === 'reached' && deadline !== null && latest !== null && latest.period.end < deadline.end
    return {
      kind: 'reached',
      target: targetValue,
      tone: status === 'achieved' ? 'achieved' : 'onTrack',
      reason,
      ...(noFinal && { noFinal }),
    }
  }
  if (part) {
    const { amount, target, parts, completion, expected, years } = part
    return { kind: 'ofYear', amount, target, parts, completion, expected, years, tone: status }
  }
  if (reason === 'missedDeadline' && targetValue !== null && deadline && latest && latest.value !== null) {
    return { kind: 'missedDeadline', target: targetValue, short: Math.abs(targetValue - latest.value), deadline, tone: 'offTrack' }
  }
  if (expectedValue !== null && valueGap !== null) {
    return { kind: 'againstExpected', expected: expectedValue, gap: valueGap, side: sideOf(pair, valueGap), tone: status }
  }
  return { kind: 'judged', status, reason, tone: status }
}

function phrasesOf(assessed: IndicatorAssessment): readonly IndicatorPhrase[] {
  const { verdict, decidingPair: pair } = assessed
  const { status, reason } = verdict
  const value = valuePhrases(assessed)
  if (isJudged(status)) return [...value, pair ? judgedPhrase(pair, status) : { kind: 'judged', status, reason, tone: status }]
  if (status === 'stale') return [...value, { kind: 'stale', reason, deadline: pair?.deadline ?? null, tone: 'stale' }]
  if (status === 'noTarget') return [...value, ...movementPhrases(assessed), { kind: 'noTarget' }]
  return [...value, { kind: 'cannotJudge', reason, target: verdict.target, tone: 'noData' }]
}

/** Finding of an indicator's page: the gap of the value leads there, in its own unit, not that of completion. @throws RangeError */
export function indicatorHeadline(assessment: Assessment, indicatorId: string): readonly IndicatorPhrase[] {
  const assessed = assessment.byId.get(indicatorId)
  if (!assessed) throw new RangeError(`no such indicator: ${indicatorId}`)
  return phrasesOf(assessed)
}
