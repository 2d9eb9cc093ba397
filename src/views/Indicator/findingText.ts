import type { IndicatorAssessment, IndicatorPhrase } from '../../domain/assess/index.ts'
import type { Forecast, NoForecast } from '../../domain/forecast/forecast.ts'
import { asCounted } from '../../i18n/format/computed.ts'
import type { Formats } from '../../i18n/format/createFormats.ts'
import type { UnitOf } from '../../i18n/format/value.ts'
import type { Words } from '../../i18n/words.ts'
import type { PhrasePiece } from '../../ui/Phrases.tsx'

export interface FindingContext {
  readonly name: string
  readonly unit: UnitOf
  readonly format: Formats
  readonly words: Words['indicator']['finding']
  readonly reasons: Words['status']['reason']
}

/** Pieces of one phrase; none of them is broken over two lines. */
function pieces(phrase: IndicatorPhrase, { name, unit, format, words, reasons }: FindingContext): readonly string[] {
  const written = (value: number) => format.value(value, unit).text
  // A gap of a value is an amount; its words say which way.
  const amount = (value: number) => format.change(Math.abs(value), unit, { sign: 'none' }).text
  const isNothing = (value: number) => !/[1-9]/.test(format.change(value, unit, { sign: 'none' }).number)
  switch (phrase.kind) {
    case 'noValue':
      return [words.noValue(name)]
    case 'value':
      return words.value(name, format.value(phrase.value, unit, { floor: phrase.floor }).text)
    case 'change':
      return [
        words.change(
          format.movement(phrase.change.delta, unit, { about: phrase.change.approximate }),
          format.periodBriefly(phrase.change.from.period),
        ),
      ]
    case 'noPrevious':
      return [words.noPrevious]
    case 'noTarget':
      return [words.noTarget]
    case 'againstExpected':
      return [
        phrase.side === 'level' || isNothing(phrase.gap)
          ? words.level
          : (phrase.gap < 0 ? words.lower : words.higher)(amount(asCounted(phrase.gap, unit, phrase.expected))),
      ]
    case 'reached':
      if (phrase.reason === 'reachedBeforeBreak') return [words.reachedBefore(written(phrase.target))]
      return phrase.reason === 'reached'
        ? [words.reached(written(phrase.target))]
        : [words.reached(written(phrase.target)) + words.between, reasons[phrase.reason]]
    case 'missedDeadline':
      return words.missed(written(phrase.target), amount(phrase.short))
    case 'bounds':
      return [(phrase.inside ? words.inside : words.outside)(format.range(phrase.min, phrase.max, unit))]
    case 'judged':
    case 'stale':
    case 'cannotJudge':
      return [reasons[phrase.reason]]
  }
}

const toneOf = (phrase: IndicatorPhrase) => ('tone' in phrase && phrase.tone !== 'noData' ? phrase.tone : undefined)

/** What the forecast says of the target, where it reaches that far. */
function forecastPieces(
  of: IndicatorAssessment,
  forecast: Forecast | NoForecast | null,
  { unit, format, words }: FindingContext,
): readonly string[] {
  const pair = of.decidingPair
  const deadline = pair?.deadline
  if (!forecast?.ok || !pair || !deadline || pair.targetValue === null || of.verdict.status === 'achieved') return []
  const end = forecast.points.find((point) => point.period.end >= deadline.end)
  if (!end || (pair.target.direction !== 'up' && pair.target.direction !== 'down')) return []
  const reaches = pair.target.direction === 'up' ? end.value >= pair.targetValue : end.value <= pair.targetValue
  return (reaches ? words.forecastReaches : words.forecastMisses)(format.deadline(deadline), format.value(pair.targetValue, unit).text)
}

/** The finding of the page, in pieces joined by the language's own punctuation: value first, then what it means, then what is ahead. */
export function findingText(
  phrases: readonly IndicatorPhrase[],
  of: IndicatorAssessment,
  forecast: Forecast | NoForecast | null,
  context: FindingContext,
): readonly PhrasePiece[] {
  const { words } = context
  const ahead = forecastPieces(of, forecast, context)
  const groups = [
    ...phrases.map((phrase) => ({ texts: pieces(phrase, context), tone: toneOf(phrase) })),
    ...(ahead.length > 0 ? [{ texts: ahead, tone: undefined }] : []),
  ]
  return groups.flatMap(({ texts, tone }, at) => {
    const isLast = at === groups.length - 1
    const end = isLast ? '' : ahead.length > 0 && at === groups.length - 2 ? words.after : words.between
    return texts.map((text, piece) => ({ text: piece === texts.length - 1 ? text + end : text, tone }))
  })
}
