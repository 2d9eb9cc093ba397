import type { Change } from '../../domain/assess/types.ts'
import type { Formats } from '../format/createFormats.ts'
import type { ChangeOptions } from '../format/change.ts'
import type { WordedUnit } from '../format/value.ts'

/** ↑11.2 ZB, +0.5个百分点, ↑约802 EFLOPS: how the newest value differs from the comparable one before. */
export function changeText(change: Change, unit: WordedUnit, format: Formats, sign: ChangeOptions['sign'] = 'sign'): string {
  return format.change(change.delta, unit, { sign, about: change.approximate, between: [change.from.value, change.to.value] }).text
}

/** What a movement in words looks at. */
interface Moved extends Pick<Change, 'delta' | 'approximate'> {
  readonly from: { readonly value: number }
  readonly to: { readonly value: number }
}

/** The same in words: 提高0.5个百分点 / up 0.5 pp. */
export function movementText({ delta, approximate, from, to }: Moved, unit: WordedUnit, format: Formats): string {
  const amount = format.change(delta, unit, { sign: 'none', about: approximate, between: [from.value, to.value] })
  const direction = /[1-9]/.test(amount.number) ? (delta < 0 ? -1 : 1) : 0
  return format.rules.movement(amount.text, direction, unit.words.measure === 'share')
}

export interface SinceWords {
  readonly unchanged: string
  readonly grew: (percent: string) => string
  readonly shrank: (percent: string) => string
  readonly since: (period: string, span: string) => string
  readonly sinceYear: (growth: string) => string
  readonly sinceGrowth: (period: string, growth: string) => string
}

/** The change by an arrow, or that nothing changed. */
export function movedText(change: Change, unit: WordedUnit, format: Formats, words: SinceWords): string {
  return change.movement === 'unchanged' ? words.unchanged : changeText(change, unit, format, 'arrow')
}

/** Since when, and by how much in percent where that can be said: 较2025年6月，6个月; 较上年同期，增12.3%. */
export function sinceText({ from, months, growth, basis }: Change, format: Formats, words: SinceWords): string {
  const period = format.periodBriefly(from.period)
  if (growth === null) return words.since(period, format.months(months))
  const grown = (growth < 0 ? words.shrank : words.grew)(format.share(Math.abs(growth)))
  return basis === 'yearEarlier' ? words.sinceYear(grown) : words.sinceGrowth(period, grown)
}
