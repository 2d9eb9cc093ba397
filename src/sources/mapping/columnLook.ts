import { readPeriodLabel } from '../../domain/periodLabel/readPeriodLabel.ts'
import { maybeMissing } from '../table/missing.ts'
import { plainText } from '../table/plainText.ts'
import { readNumber, type DecimalMark } from '../table/readNumber.ts'
import { looksLikeRegion } from './regionNames.ts'

export interface ColumnSample {
  readonly heading: string
  readonly texts: readonly string[]
}

/** What the cells of a column look like: shares among those that say anything. */
export interface ColumnLook {
  /** Cells that say anything, and different ones among them. */
  readonly said: number
  readonly distinct: number
  readonly numbers: number
  readonly periods: number
  readonly regions: number
  readonly wholeNumbers: boolean
  /** 1, 2, 3 ... from top to bottom. */
  readonly counts: boolean
  /** Texts that are no number, each once. */
  readonly others: readonly string[]
}

const NOTHING: ColumnLook = { said: 0, distinct: 0, numbers: -1, periods: -1, regions: -1, wholeNumbers: false, counts: false, others: [] }

export function lookAtColumn({ texts }: ColumnSample, decimal: DecimalMark): ColumnLook {
  const said = texts.map(plainText).filter((text) => maybeMissing(text) === null)
  if (said.length === 0) return NOTHING
  const share = (test: (text: string) => boolean) => said.filter(test).length / said.length
  const isNumber = (text: string) => ['number', 'ambiguous', 'missing'].includes(readNumber(text, decimal).kind)
  // 08123 is a code: nobody writes a measurement with a zero in front.
  const coded = said.some((text) => /^0\d/.test(text) && !/^0\d*[.,]/.test(text))
  return {
    said: said.length,
    distinct: new Set(said).size,
    numbers: coded ? 0 : share(isNumber),
    periods: coded ? 0 : share(isLikelyPeriod),
    regions: share(looksLikeRegion),
    wholeNumbers: said.every((text) => /^\d+$/.test(text)),
    counts: said.length > 1 && said.every((text, at) => Number(text) === Number(said[0]) + at),
    others: [...new Set(said.filter((text) => !isNumber(text)))],
  }
}

/** Four digits alone are a year only near our own time: 1013 is an air pressure. */
function isLikelyPeriod(text: string): boolean {
  return readPeriodLabel(text).ok && (!/^\d{4}$/.test(text) || /^(18|19|20)/.test(text))
}

/** Numbers with at most a few marks that nobody has explained (`~`, `※`): those are doubts at their cells, not words. */
export function isNumeric({ numbers, others }: ColumnLook): boolean {
  if (numbers >= 0.8) return true
  return numbers >= 0.3 && others.length <= 2 && others.every((text) => text.length <= 3 && !/[\p{L}\p{N}]/u.test(text))
}
