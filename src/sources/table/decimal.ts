import type { Fault } from '../../domain/failure.ts'
import { plainText } from './plainText.ts'
import type { DecimalMark } from './readNumber.ts'
import { placeOf, type Sheet } from './sheet.ts'

const COMMA = /^[-+]?\d+,\d{1,2}$|^[-+]?\d+,\d{4,}$|^[-+]?\d{1,3}(\.\d{3})+,\d+$/
const POINT = /^[-+]?\d+\.\d{1,2}$|^[-+]?\d+\.\d{4,}$|^[-+]?\d{1,3}(,\d{3})+\.\d+$/
const LOOKED_AT = 2000

export interface FoundDecimal {
  readonly decimal: DecimalMark
  readonly faults: readonly Fault[]
}

/**
 * Which mark stands before the decimals. Only a file that is not separated by commas can have decimal commas, and only
 * when some cells can be nothing else and none has a decimal point. It is a conclusion, so it is said.
 */
export function findDecimal(sheet: Sheet, delimiter: string): FoundDecimal {
  if (delimiter === ',') return { decimal: '.', faults: [] }
  let commas: string | null = null
  for (let row = 0; row < Math.min(sheet.rows, LOOKED_AT); row += 1) {
    for (const [column, cells] of sheet.columns.entries()) {
      const text = plainText(cells.text(row))
      if (POINT.test(text)) return { decimal: '.', faults: [] }
      if (commas === null && COMMA.test(text)) commas = placeOf(sheet, row, column)
    }
  }
  return commas === null ? { decimal: '.', faults: [] } : { decimal: ',', faults: [{ kind: 'decimalGuessed', place: commas, found: ',' }] }
}
