import type { WordedUnit } from './value.ts'

// Units as catalogs have them, for tests.

export const unit = (exponent: number, words: Partial<WordedUnit['words']> & { zh: string; en: string }): WordedUnit => {
  const { zh, en: english, ...rest } = words
  return { unit: { base: 'test', exponent }, words: { id: 'test', symbol: { zh, en: english }, measure: 'count', ...rest } }
}
export const item = unit(0, { zh: '个', en: '' })
export const person = (exponent: number) => unit(exponent, { zh: '人', en: 'people', one: 'person' })
export const times = unit(0, { zh: '次', en: '' })
export const money = (exponent: number) => unit(exponent, { zh: '元', en: 'CNY', measure: 'money', before: true })
export const percent = unit(0, { zh: '%', en: '%', measure: 'share' })
export const eflops = unit(0, { zh: 'EFLOPS', en: 'EFLOPS', measure: 'quantity', fixedScale: true })
export const petaflops = unit(4, { zh: 'P', en: 'P', measure: 'quantity', fixedScale: true })
export const ratio = unit(0, { zh: '', en: '', measure: 'ratio' })
