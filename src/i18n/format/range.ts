import type { Formats } from './createFormats.ts'
import { moneyOf, NBSP, placesIn, rescale, scaleFor, symbolOf, writeValue, type WordedUnit, type ValueOptions } from './value.ts'

/** An end of a span is written to the tenth: where a forecast ends is not known better. */
const COARSE = 1

/**
 * 58%～66% / 58–66%; one open end becomes ≥ or ≤. Both ends in the magnitude of the larger. With `beside`, the values it is held
 * against, the ends are stated and not computed: they keep the decimals of values.
 */
export function rangeText(
  min: number | null,
  max: number | null,
  unit: WordedUnit,
  { rules, decimal }: Pick<Formats, 'rules' | 'decimal'>,
  beside?: ValueOptions['beside'],
): string {
  if (min === null && max === null) return ''
  if (min === null || max === null)
    return `${min === null ? '≤' : '≥'}${writeValue(rules, decimal, min ?? max ?? 0, unit, { beside }).text}`
  const scale = scaleFor(rules, Math.max(Math.abs(min), Math.abs(max)), unit)
  const places = (value: number, other: number) => (beside ? placesIn(scale, value, unit, { beside: [other, ...beside] }) : COARSE)
  const write = (value: number, other: number) => decimal(rescale(value, unit.unit.exponent, scale.exponent), 0, places(value, other))
  const money = moneyOf(rules, unit)
  const symbol = symbolOf(rules, unit, '')
  const mark = symbol === '%' ? '%' : scale.mark
  const rest = symbol === '%' ? '' : symbol
  const spacedMark = scale.on === 'unit' && rules.spaced(mark) ? `${NBSP}${mark}` : mark
  const tail = rules.spaced(rest) ? NBSP + rest : rest
  const [low, high] = [write(min, max), write(max, min)]
  // A span of one number, as of a forecast whose past shows no error, is that number.
  const span = !beside && low === high ? low + spacedMark + tail : rules.range(low, high, spacedMark, tail)
  return (money === '' ? '' : money + NBSP) + span
}
