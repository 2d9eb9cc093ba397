import type { PairAssessment } from '../../domain/assess/types.ts'
import type { Forecast, ForecastPoint, NoForecast } from '../../domain/forecast/forecastTypes.ts'
import type { OutlookCounts } from '../../domain/forecast/countOutlooks.ts'
import { OUTLOOK_CHANCES, OUTLOOKS, type Outlook, type StatedOutlook } from '../../domain/forecast/outlook.ts'
import { decimalsApart } from '../format/apart.ts'
import type { Formats } from '../format/createFormats.ts'
import { rangeText } from '../format/range.ts'
import type { WordedUnit } from '../format/value.ts'
import type { Words } from '../words.ts'

type OutlookWords = Pick<Words['status'], 'outlook' | 'outlookSaid'>

/** What is forecast, of which date. */
export interface Ahead {
  readonly point: ForecastPoint
  /** It is of the target's date; else of the last period that is forecast. */
  readonly atDeadline: boolean
  /** End of 2027, or the last period that is forecast. */
  readonly period: string
  /** 58%～66%: the span in which it is expected. */
  readonly range: string
}

/** What is forecast for the target's date, or for the last period that is forecast where none is to come or it lies beyond. */
export function aheadOf(
  forecast: Forecast | NoForecast | null,
  pair: Pick<PairAssessment, 'deadline'> | null,
  unit: WordedUnit,
  format: Formats,
): Ahead | null {
  if (!forecast?.ok) return null
  const point = forecast.atDue?.point ?? forecast.points.at(-1)
  if (!point) return null
  const deadline = forecast.atDue ? (pair?.deadline ?? null) : null
  return {
    point,
    atDeadline: forecast.atDue !== null,
    period: deadline?.end === point.period.end ? format.deadline(deadline) : format.period(point.period),
    range: rangeText(point.lower, point.upper, unit, format),
  }
}

const MARGIN = 0.01

/** A chance as percent, apart from the two that divide outlooks; none is said to be nothing or certain. */
export function chanceText(chance: number, format: Formats, { outlookSaid: words }: OutlookWords): string {
  if (chance < MARGIN) return words.under(format.share(MARGIN, 0))
  if (chance > 1 - MARGIN) return words.over(format.share(1 - MARGIN, 0))
  const places = Object.values(OUTLOOK_CHANCES).map((bound) => decimalsApart(chance * 100, bound * 100, 0, 3))
  return format.share(chance, Math.max(...places))
}

/** An outlook as its mark says it: 预计不达标（达标可能3%）; without a number where the past shows no error to go by. */
export function outlookText({ outlook, chance }: StatedOutlook, format: Formats, words: OutlookWords): string {
  const name = words.outlook[outlook]
  return chance === null ? name : words.outlookSaid.withChance(name, chanceText(chance, format, words))
}

/** How many have one outlook: the count itself, which a page leads from to its list, and the words around it. */
export interface CountedOutlook {
  readonly outlook: Outlook
  readonly before: string
  readonly counted: string
  readonly after: string
}

/** How many have each outlook, in the parts of one line; none where none has one. `missOnTrack`: how many that will miss are on track now. */
export function countedOutlooks(counts: OutlookCounts, missOnTrack: number, words: OutlookWords['outlookSaid']): readonly CountedOutlook[] {
  return OUTLOOKS.filter((each) => counts[each] > 0).map((outlook, at) => ({
    outlook,
    before: at === 0 ? words.lead : words.join,
    counted: words.counted[outlook](counts[outlook]),
    after: outlook === 'willMiss' && missOnTrack > 0 ? words.onTrackNow(missOnTrack) : '',
  }))
}

/** The same as text: 按近期走势，23项预计不达标（其中1项现在正常），54项尚无定论. Empty where none has one. */
export function outlookCountsText(counts: OutlookCounts, missOnTrack: number, { outlookSaid }: OutlookWords): string {
  return countedOutlooks(counts, missOnTrack, outlookSaid)
    .map(({ before, counted, after }) => before + counted + after)
    .join('')
}

/** By which chances an outlook is which. */
export function outlookRule(format: Formats, { outlookSaid }: OutlookWords): string {
  return outlookSaid.rule(format.share(OUTLOOK_CHANCES.willMiss, 0), format.share(OUTLOOK_CHANCES.willReach, 0))
}
