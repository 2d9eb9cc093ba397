import type { IndicatorPhrase } from '../../domain/assess/phrases.ts'
import type { IndicatorAssessment } from '../../domain/assess/types.ts'
import { outlookIn } from '../../domain/forecast/outlook.ts'
import type { Forecast, NoForecast } from '../../domain/forecast/forecastTypes.ts'
import type { Formats } from '../format/createFormats.ts'
import { rangeText } from '../format/range.ts'
import type { WordedUnit } from '../format/value.ts'
import type { Words } from '../words.ts'
import { movementText } from './change.ts'
import { valueGapOf } from './expected.ts'
import type { Piece } from './headline.ts'
import { aheadOf } from './outlook.ts'
import { completionText } from './progress.ts'
import { targetNumber } from './target.ts'
import { latestText } from './value.ts'

export interface FindingContext {
  readonly indicator: IndicatorAssessment
  /** As the sentence calls it: in full on its page, in short on a slide. */
  readonly name: string
  readonly unit: WordedUnit
  readonly format: Formats
  readonly words: Words['status']
}

/** Pieces of one phrase; none of them is broken over two lines. */
function pieces(phrase: IndicatorPhrase, context: FindingContext): readonly string[] {
  const { indicator, name, unit, format } = context
  const { finding: words, reason } = context.words
  const target = (value: number) => targetNumber(value, indicator.latest?.value, unit, format)
  switch (phrase.kind) {
    case 'noValue':
      return [words.noValue(name)]
    case 'value':
      return words.value(name, latestText(indicator, unit, format) ?? '')
    case 'change':
      return [words.change(movementText(phrase.change, unit, format), format.periodBriefly(phrase.change.from.period))]
    case 'noPrevious':
      return [words.noPrevious]
    case 'unfinished':
      return [words.unfinished]
    case 'ofYear':
      return ofYear(phrase, context)
    case 'noTarget':
      return [words.noTarget]
    case 'againstExpected':
      return [againstExpected(phrase, context)]
    case 'reached':
      if (phrase.reason === 'reachedBeforeBreak') return [words.reachedBefore(target(phrase.target))]
      if (phrase.reason === 'reachedLate') return [words.reachedLate(target(phrase.target))]
      if (phrase.noFinal) return [words.reachedEarly(target(phrase.target)) + words.between, words.noFinal]
      return phrase.reason === 'reached'
        ? [words.reached(target(phrase.target))]
        : [words.reached(target(phrase.target)) + words.between, reason[phrase.reason]]
    case 'reachedThenFell':
    case 'missedDeadline':
      return words[phrase.kind === 'missedDeadline' ? 'missed' : phrase.kind](
        target(phrase.target),
        format.change(phrase.short, unit, { sign: 'none' }).text,
      )
    case 'bounds':
      return [boundsText(phrase, context)]
    case 'judged':
    case 'stale':
    case 'cannotJudge':
      return [reason[phrase.reason]]
  }
}

/** Which side of its bounds a value lies on: a floor is not exceeded from below. */
function boundsText(
  { min, max, side, at }: Extract<IndicatorPhrase, { kind: 'bounds' }>,
  { indicator: { latest }, unit, format, words: { finding } }: FindingContext,
): string {
  const { bounds: words } = finding
  const bound = (value: number | null) => (value === null ? '' : targetNumber(value, latest?.value, unit, format))
  if (side !== 'within') return side === 'below' ? words.below(bound(min)) : words.beyond(bound(max))
  if (at !== null) return at === 'min' ? words.atMin(bound(min)) : words.atMax(bound(max))
  if (min === null || max === null) return min === null ? words.notAbove(bound(max)) : words.notBelow(bound(min))
  return words.within(rangeText(min, max, unit, format, [latest?.value]))
}

/** Part of a year against the year's amount: its share, beside that of the year or what is usual by then. */
function ofYear(
  { amount, parts, target, completion, expected, years }: Extract<IndicatorPhrase, { kind: 'ofYear' }>,
  { unit, format, words: { finding } }: FindingContext,
): readonly string[] {
  const share = finding.ofYear(completionText(completion, format), targetNumber(target, amount, unit, format))
  const due = completionText(expected, format)
  const sum = parts > 0 ? [finding.yearSum(targetNumber(amount, target, unit, format)) + finding.between] : []
  return [...sum, share + finding.between, years > 0 ? finding.usual(due, years) : finding.yearGone(due)]
}

/** A gap of a value is an amount here; its words say which way. */
function againstExpected(
  { gap, expected }: Extract<IndicatorPhrase, { kind: 'againstExpected' }>,
  { unit, format, words: { finding } }: FindingContext,
): string {
  const written = valueGapOf({ valueGap: gap, expectedValue: expected }, unit, format, 'none')
  return !written || written.side === 'level' ? finding.level : finding[written.side](written.text)
}

const toneOf = (phrase: IndicatorPhrase) => ('tone' in phrase && phrase.tone !== 'noData' ? phrase.tone : undefined)

/** What the trend says of a target to come, with the stretch it rests on; nothing where no forecast reaches its date. */
function aheadPieces(forecast: Forecast | NoForecast | null, { indicator, unit, format, words }: FindingContext): readonly string[] {
  const pair = indicator.decidingPair
  const stated = outlookIn(forecast)
  const ahead = aheadOf(forecast, pair, unit, format)
  if (!pair || !stated || !ahead || !forecast?.ok) return []
  const { trend, ahead: number, aheadWithin } = words.finding
  const { targetValue, targetRange } = pair
  const beside = indicator.latest?.value
  const said =
    targetValue === null
      ? targetRange && aheadWithin[stated.outlook](ahead.period, rangeText(targetRange.min, targetRange.max, unit, format, [beside]))
      : number[stated.outlook](ahead.period, targetNumber(targetValue, beside, unit, format))
  return said === null ? [] : [trend(format.period(forecast.stretch.from)), said]
}

/** An indicator in a sentence, in pieces joined by the language's own punctuation: value first, then what it means, then what is ahead. */
export function findingText(
  phrases: readonly IndicatorPhrase[],
  forecast: Forecast | NoForecast | null,
  context: FindingContext,
): readonly Piece[] {
  const { after, between } = context.words.finding
  const ahead = aheadPieces(forecast, context)
  const groups = [
    ...phrases.map((phrase) => ({ texts: pieces(phrase, context), tone: toneOf(phrase) })),
    ...(ahead.length > 0 ? [{ texts: ahead, tone: undefined }] : []),
  ]
  return groups.flatMap(({ texts, tone }, at) => {
    const isLast = at === groups.length - 1
    const end = isLast ? '' : ahead.length > 0 && at === groups.length - 2 ? after : between
    return texts.map((text, piece) => ({ text: piece === texts.length - 1 ? text + end : text, tone }))
  })
}
