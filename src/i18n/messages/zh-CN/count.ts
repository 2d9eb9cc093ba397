import { wholeNumber } from '../../format/decimal.ts'
import { rules } from './rules.ts'

/** A count inside a sentence. */
export const count = (n: number): string => wholeNumber(n, rules.group)
