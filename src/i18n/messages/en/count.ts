import { wholeNumber } from '../../format/decimal.ts'
import { rules } from './rules.ts'

/** A count inside a sentence. */
export const count = (n: number): string => wholeNumber(n, rules.group)

/** `1 indicator`, `13 indicators`. */
export const counted = (n: number, one: string, other: string): string => `${count(n)} ${agreeing(n, one, other)}`

/** The form that agrees with a count: `is` / `are`. English has one form for exactly one (CLDR plural rules). */
export const agreeing = (n: number, one: string, other: string): string => (n === 1 ? one : other)
