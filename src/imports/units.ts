import type { Unit, UnitWords } from '../domain/indicator.ts'
import type { TextLanguage } from '../domain/text.ts'
import { newUnit } from '../sources/mapping/newIndicator.ts'
import { exponentBetween } from '../sources/mapping/units.ts'
import { HAN_SCALES, maybeUnit } from '../sources/table/unitText.ts'

/** How a power of ten is typed before a unit, longest first. */
const SCALES: Readonly<Record<TextLanguage, readonly (readonly [word: string, exponent: number])[]>> = {
  zh: HAN_SCALES,
  en: [
    ['trillion ', 12],
    ['billion ', 9],
    ['100 million ', 8],
    ['10 million ', 7],
    ['million ', 6],
    ['10 thousand ', 4],
    ['thousand ', 3],
  ],
}

const fold = (text: string) => text.normalize('NFKC').trim().toLowerCase()

const isCalled = ({ id, symbol, one }: UnitWords, text: string) =>
  text !== '' && [id, symbol.zh, symbol.en, one].some((each) => each !== undefined && fold(each) === text)

/** The text itself, and what is left of it behind every scale that it begins with. */
function scaled(text: string): readonly (readonly [rest: string, exponent: number])[] {
  const plain = fold(text)
  const all = [...SCALES.zh, ...SCALES.en]
  return [
    [plain, 0],
    ...all.flatMap(([word, exponent]) => (plain.startsWith(word) ? [[plain.slice(word.length).trim(), exponent] as const] : [])),
  ]
}

/**
 * What a person or a sheet means by a unit: the indicator's own where its words say so, then one of the catalog, then one that everybody
 * knows, else a new one. Null for no words.
 */
export function unitFrom(text: string, units: readonly UnitWords[], own?: Unit): Unit | null {
  if (text.trim() === '') return null
  const mine = units.filter(({ id }) => id === own?.base)
  for (const among of [mine, units])
    for (const [rest, exponent] of scaled(text)) {
      const found = among.find((each) => isCalled(each, rest))
      if (found) return { base: found.id, exponent }
    }
  return maybeUnit(text) ?? { base: text.trim(), exponent: 0 }
}

/** A unit as it is typed: 亿元, 万家, million people. */
export function unitLabel({ base, exponent }: Unit, units: readonly UnitWords[], language: TextLanguage): string {
  const words = units.find(({ id }) => id === base) ?? newUnit(base)
  const [scale] = SCALES[language].find(([, power]) => power === exponent) ?? SCALES.zh.find(([, power]) => power === exponent) ?? ['']
  return `${scale}${words.symbol[language] || words.symbol.zh}`.trim()
}

/** Classifiers are told apart by people, not by arithmetic: 家 and 个 both count, so that one may stand for the other. */
const COUNTED = ['item', 'person', 'visit', 'household', 'number']

/** A unit of the sheet in terms of the indicator's own; null where no number can be turned into the other. */
export function unitAgainst(from: Unit, own: Unit, units: readonly UnitWords[]): Unit | null {
  if (exponentBetween(from, own) !== null) return from
  const counts = (base: string) => COUNTED.includes(base) || units.some(({ id, measure }) => id === base && measure === 'count')
  return counts(from.base) && counts(own.base) ? { base: own.base, exponent: from.exponent } : null
}
