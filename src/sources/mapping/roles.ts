import type { DecimalMark } from '../table/readNumber.ts'
import { plainText } from '../table/plainText.ts'
import { isNumeric, lookAtColumn, type ColumnLook, type ColumnSample } from './columnLook.ts'
import {
  isCodeHeading,
  isDoneHeading,
  isRankHeading,
  isShareHeading,
  isTargetHeading,
  hasTwin,
  twinKey,
  isValueHeading,
  roleOfHeading,
  type Role,
} from './headingRoles.ts'

/** Why a role was chosen. */
export type Evidence = 'heading' | 'contents' | 'position' | 'onlyCandidate' | 'otherIsClearer' | 'person'

export interface ColumnGuess {
  readonly heading: string
  readonly role: Role
  /** 0 to 1: from 0.9 on both heading and contents agree; below 0.6 a person should look. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

interface Column extends ColumnSample {
  readonly look: ColumnLook
}

/** Guesses what each column is for, from its heading and some of its cells, row by row the same. Pure; says how sure it is. */
export function guessRoles(samples: readonly ColumnSample[], decimal: DecimalMark = '.'): readonly ColumnGuess[] {
  const columns = samples.map((each): Column => ({ ...each, look: lookAtColumn(each, decimal) }))
  const inWords = new Set(columns.flatMap(({ heading, look }) => (isNumeric(look) ? [] : [twinKey(heading)])))
  const otherRegion = columns.filter(({ heading, look }) => !isNumeric(look) && roleOfHeading(heading) === 'region').length > 0
  const first = columns.map((each) => guess(each, inWords, otherRegion))
  return [onePeriod, oneRegion, keysAmongNumbers, targetsAndShares].reduce<readonly ColumnGuess[]>(
    (guesses, refine) => refine(guesses, columns),
    first,
  )
}

const as = (heading: string, role: Role, confidence: number, ...evidence: readonly Evidence[]): ColumnGuess => ({
  heading,
  role,
  confidence,
  evidence,
})

function guess(column: Column, inWords: ReadonlySet<string>, otherRegion: boolean): ColumnGuess {
  const { look } = column
  const heading = column.heading.trim()
  const named = roleOfHeading(heading)
  const numeric = isNumeric(look)
  if ((numeric || isCodeHeading(heading)) && hasTwin(heading, inWords)) return as(heading, 'code', 0.85, 'heading', 'otherIsClearer')
  if (named === 'period' || named === 'subPeriod') return periodGuess(heading, named, look)
  if (isValueHeading(heading)) return numeric ? as(heading, 'value', 0.98, 'heading', 'contents') : as(heading, 'value', 0.6, 'heading')
  if (numeric && named === 'region') return numericRegion(column, otherRegion)
  if (named !== null && !(numeric && named !== 'unit' && named !== 'status' && named !== 'indicator'))
    return as(heading, named, numeric ? 0.7 : 0.9, 'heading')
  if (numeric && isRankHeading(heading)) return as(heading, 'code', 0.8, 'heading')
  if (numeric && isCodeHeading(heading)) return as(heading, 'dimension', 0.8, 'heading')
  if (numeric && heading === '' && look.counts && look.wholeNumbers) return as(heading, 'code', 0.7, 'contents')
  if (numeric) return as(heading, 'value', look.numbers === 1 ? 0.7 : 0.6, 'contents')
  return as(heading, 'dimension', 0.6, 'contents')
}

function periodGuess(heading: string, role: 'period' | 'subPeriod', look: ColumnLook): ColumnGuess {
  const sure = look.periods >= 0.6
  return sure ? as(heading, 'period', 0.98, 'heading', 'contents') : as(heading, role, 0.5, 'heading')
}

/** Numbers under `Area` are square kilometres, unless they are division codes (110000), or codes of the only column that can say where. */
function numericRegion({ heading, look, texts }: Column, other: boolean): ColumnGuess {
  const own = heading.trim()
  const codes = look.wholeNumbers && texts.every((text) => /^\s*(?:\d{6}|)\s*$/.test(text))
  if (isCodeHeading(own)) return as(own, other ? 'code' : 'region', 0.7, 'heading')
  if (codes || (look.wholeNumbers && look.distinct < look.said && !other)) return as(own, 'region', 0.7, 'heading')
  return as(own, 'value', 0.6, 'contents')
}

/** Where no heading says so, the one column that reads as periods throughout is it; of two, days of publication and months step back. */
function onePeriod(guesses: readonly ColumnGuess[], columns: readonly Column[]): readonly ColumnGuess[] {
  const named = guesses.flatMap(({ role }, at) => (role === 'period' ? [at] : []))
  const years = named.find((at) => columns[at]?.texts.every((text) => /^\s*(?:(?:18|19|20)\d\d年?)?\s*$/.test(text)) === true)
  if (named.length > 1 || guesses.some(({ role }) => role === 'subPeriod')) {
    return guesses.map((each, at) =>
      each.role === 'period' && years !== undefined && at !== years && isPart(columns[at]) ? { ...each, role: 'subPeriod' } : each,
    )
  }
  if (named.length === 1) return partsBeside(guesses, columns, years)
  const likely = guesses.findIndex(({ heading }, at) => (columns[at]?.look.periods ?? -1) >= 0.95 && !isValueHeading(heading))
  return guesses.map((each, at) =>
    at === likely ? { ...each, role: 'period', confidence: 0.6, evidence: ['contents', 'onlyCandidate'] } : each,
  )
}

const PART = /^(?:\d{1,2}月?(?:份)?|第?[一二三四1-4]季度?|Q[1-4]|[1-4]Q|H[12]|[上下]半年|\d{1,2}-\d{1,2}月(?:份)?(?:累计)?|[a-z]{3,9}\.?)$/i

/** Months or quarters without their year. */
function isPart(column: Column | undefined): boolean {
  const said = column?.texts.map(plainText).filter((text) => text !== '') ?? []
  return said.length > 0 && said.every((text) => PART.test(text) && !(Number(text) > 12))
}

/** 月份 beside 年份: its cells are no periods by themselves. */
function partsBeside(guesses: readonly ColumnGuess[], columns: readonly Column[], years: number | undefined): readonly ColumnGuess[] {
  if (years === undefined) return guesses
  return guesses.map((each, at) =>
    at !== years && /^(?:month|quarter|月份?|季度?)$/i.test(each.heading.trim()) && isPart(columns[at])
      ? { ...each, role: 'subPeriod' }
      : each,
  )
}

/** Where no heading says so, the first column of words that are names of places is the region. */
function oneRegion(guesses: readonly ColumnGuess[], columns: readonly Column[]): readonly ColumnGuess[] {
  if (guesses.some(({ role }) => role === 'region')) return guesses
  const likely = guesses.findIndex(({ role }, at) => role === 'dimension' && (columns[at]?.look.regions ?? -1) >= 0.6)
  return guesses.map((each, at) => (at === likely ? { ...each, role: 'region', confidence: 0.7, evidence: ['contents'] } : each))
}

/** Between cells of a key; stands in no cell that anybody typed. */
const BETWEEN = '\u0000'

/**
 * Whole numbers without which two rows would say the same thing of the same year are codes or classes (flow 1 and 2), not
 * values: the first ones that make every row different are kept as keys. Needs another column that is surely the value.
 */
function keysAmongNumbers(guesses: readonly ColumnGuess[], columns: readonly Column[]): readonly ColumnGuess[] {
  const values = guesses.flatMap(({ role }, at) => (role === 'value' ? [at] : []))
  const candidates = values.filter((at) => !isValueHeading(guesses[at]?.heading ?? '') && isClass(columns[at]))
  if (candidates.length === 0 || candidates.length === values.length) return guesses
  const keys = guesses.flatMap(({ role }, at) => (role === 'value' ? [] : [at]))
  const chosen = new Set<number>()
  for (const at of candidates) {
    if (areDifferent(columns, [...keys, ...chosen])) break
    chosen.add(at)
  }
  return guesses.map((each, at) => (chosen.has(at) ? { ...each, role: 'dimension', confidence: 0.6, evidence: ['otherIsClearer'] } : each))
}

const isClass = (column: Column | undefined) =>
  column !== undefined && column.look.wholeNumbers && column.look.distinct * 2 <= column.look.said

function areDifferent(columns: readonly Column[], keys: readonly number[]): boolean {
  const rows = columns[0]?.texts.length ?? 0
  const seen = new Set<string>()
  for (let row = 0; row < rows; row += 1) seen.add(keys.map((at) => columns[at]?.texts[row]?.trim() ?? '').join(BETWEEN))
  return seen.size === rows
}

/** Target, done and share beside each other: the first is no value, and the last follows from both. */
function targetsAndShares(guesses: readonly ColumnGuess[]): readonly ColumnGuess[] {
  const isValue = ({ role }: ColumnGuess) => role === 'value'
  const targets = guesses.filter((each) => isValue(each) && isTargetHeading(each.heading))
  const rest = guesses.filter((each) => isValue(each) && !targets.includes(each))
  if (targets.length === 0 || rest.length === 0) return guesses
  const done = rest.some(({ heading }) => isDoneHeading(heading)) || rest.some(({ heading }) => !isShareHeading(heading))
  return guesses.map((each) => {
    if (targets.includes(each)) return { ...each, role: 'target', confidence: 0.85, evidence: ['heading'] }
    return done && isValue(each) && isShareHeading(each.heading)
      ? { ...each, role: 'share', confidence: 0.85, evidence: ['heading'] }
      : each
  })
}
