import type { Unit, UnitWords } from '../../src/domain/indicator.ts'

const count = (id: string, zh: string, en = '', one?: string): UnitWords => ({
  id,
  symbol: { zh, en },
  measure: 'count',
  ...(one === undefined ? {} : { one }),
})

const technical = (id: string, zh: string, en: string): UnitWords => ({ id, symbol: { zh, en }, measure: 'quantity', fixedScale: true })

/** Chinese needs a classifier for each kind of thing; English mostly says nothing. */
export const UNITS: readonly UnitWords[] = [
  { id: 'percent', symbol: { zh: '%', en: '%' }, measure: 'share', fixedScale: true },
  count('item', '个'),
  count('entry', '项'),
  count('route', '条'),
  count('sort', '种'),
  count('statute', '部'),
  count('piece', '件'),
  count('copy', '份'),
  count('incident', '起'),
  count('time', '次'),
  count('firm', '家', 'firms', 'firm'),
  count('school', '所'),
  count('person', '人', 'people', 'person'),
  { id: 'CNY', symbol: { zh: '元', en: 'CNY' }, measure: 'money', before: true },
  { id: 'point', symbol: { zh: '分', en: 'points' }, measure: 'points', one: 'point' },
  { id: 'coefficient', symbol: { zh: '', en: '' }, measure: 'ratio' },
  technical('PB', 'PB', 'PB'),
  technical('hour', '小时', 'hours'),
  technical('day', '天', 'days'),
  technical('ms', '毫秒', 'ms'),
  technical('kWh', '千瓦时', 'kWh'),
  { id: 'kW', symbol: { zh: '千瓦', en: 'kW' }, measure: 'quantity' },
  technical('personDay', '人日', 'person-days'),
]

const BASES = new Map(UNITS.map((unit) => [unit.symbol.zh, unit.id]))
const PREFIXES = [
  ['亿', 8],
  ['万', 4],
] as const

/** 亿元 is `{ base: 'CNY', exponent: 8 }`. @throws RangeError for words that are no unit here */
export function readUnit(words: string): Unit {
  const plain = words === '系数' ? 'coefficient' : BASES.get(words)
  if (plain !== undefined) return { base: plain, exponent: 0 }
  const [prefix, exponent] = PREFIXES.find(([each]) => words.startsWith(each)) ?? ['', 0]
  const base = BASES.get(words.slice(prefix.length))
  if (base === undefined || exponent === 0) throw new RangeError(`not a unit: ${words}`)
  return { base, exponent }
}
