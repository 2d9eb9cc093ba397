import type { Figure } from '../../domain/verdict.ts'
import { COMPUTED_DECIMALS } from '../format/computed.ts'
import type { Formats } from '../format/createFormats.ts'
import type { WordedUnit, ValueOptions } from '../format/value.ts'
import { completionText } from './progress.ts'

/** A number of a verdict's working in words. A value is told apart from those beside it, a difference from none between two of them. */
export function figureText(
  figure: Figure,
  unit: WordedUnit,
  formats: Formats,
  { beside, between }: Pick<ValueOptions, 'beside' | 'between'> = {},
): string {
  switch (figure.as) {
    case 'value':
      return formats.value(figure.value, unit, { beside }).text
    case 'change':
      return formats.change(figure.value, unit, { between, most: COMPUTED_DECIMALS }).text
    case 'percent':
      return completionText(figure.value, formats)
    case 'points':
      return `${figure.value < 0 ? '\u2212' : ''}${formats.points(figure.value)}`
    case 'days':
      return formats.days(figure.value)
    case 'years':
      return formats.years(Number(figure.value.toFixed(1)))
    case 'count':
      return formats.number(figure.value)
    case 'number':
      return formats.number(figure.value, 4)
    case 'day':
      return formats.date(figure.value)
    case 'period':
      return formats.period(figure.value)
  }
}
