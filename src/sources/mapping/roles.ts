import { readPeriodLabel } from '../../domain/periodLabel/readPeriodLabel.ts'
import { maybeMissing } from '../table/missing.ts'
import { plainText } from '../table/plainText.ts'
import { readNumber, type DecimalMark } from '../table/readNumber.ts'

/** What a column is for. `dimension`: tells rows apart, without a part of its own in our model. */
export const ROLES = ['period', 'value', 'region', 'indicator', 'unit', 'status', 'note', 'publisher', 'publishedAt', 'dimension'] as const
export type Role = (typeof ROLES)[number]

/** Why a role was chosen. */
export type Evidence = 'heading' | 'contents' | 'position' | 'onlyCandidate' | 'otherIsClearer'

export interface ColumnGuess {
  readonly heading: string
  readonly role: Role
  /** 0 to 1: from 0.9 on both heading and contents agree; below 0.6 a person should look. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

export interface ColumnSample {
  readonly heading: string
  readonly texts: readonly string[]
}

const HEADINGS: readonly (readonly [Exclude<Role, 'value' | 'dimension'>, RegExp])[] = [
  ['period', /^(year|date|time|period|time[ _]?period|month|quarter|ref_?period|年|年份|年度|日期|时间|月份|季度|统计期|报告期|时期)$/i],
  ['status', /^(obs[ _.]?status|observation status|状态|数据状态|观测状态)$/i],
  ['unit', /^(units?|unit[ _]measure|unit of measure|单位|计量单位)$/i],
  ['publishedAt', /^(published(at)?|publication date|release date|发布日期|公布日期)$/i],
  ['publisher', /^(publisher|发布单位|发布机构|数据来源|来源)$/i],
  ['note', /^(notes?|comments?|footnotes?|备注|说明|注释|注)$/i],
  ['indicator', /^(指标|指标名称|indicator|indicator[ _.]?(name|code|id)?|series|measure|variable|项目)$/i],
  ['region', /^(地区|省份|省|省市|城市|区域|country|region|area|entity|province|geography|ref_?area|reporting country)$/i],
]

const VALUE_HEADING = /^(value|obs[ _.]?value|values|数值|值|指标值|观测值)$/i
const CODE_HEADING = /(^|[ _.])(id|code|no\.?|key|rank|index|decimal)$|code$|编码|代码|序号|编号|号码|排名/i

interface Look {
  readonly numbers: number
  readonly periods: number
}

/** Guesses what each column is for, from its heading and some of its cells. Pure; says how sure it is. */
export function guessRoles(columns: readonly ColumnSample[], decimal: DecimalMark = '.'): readonly ColumnGuess[] {
  const looks = columns.map(({ texts }) => lookAt(texts, decimal))
  const named = columns.some(({ heading }) => VALUE_HEADING.test(heading.trim()))
  const guesses = columns.map(({ heading }, at) => guess(heading.trim(), looks[at] ?? { numbers: -1, periods: -1 }, named))
  return onePeriod(guesses, looks)
}

/** Shares among the cells that say anything; -1 where none does. */
function lookAt(texts: readonly string[], decimal: DecimalMark): Look {
  const said = texts.map(plainText).filter((text) => maybeMissing(text) === null)
  if (said.length === 0) return { numbers: -1, periods: -1 }
  // 08123 is a code: nobody writes a measurement with a zero in front.
  if (said.some((text) => /^0\d/.test(text))) return { numbers: 0, periods: 0 }
  const numbers = said.filter((text) => ['number', 'ambiguous'].includes(readNumber(text, decimal).kind)).length
  const periods = said.filter((text) => isLikelyPeriod(text)).length
  return { numbers: numbers / said.length, periods: periods / said.length }
}

/** Four digits alone are a year only near our own time: 1013 is an air pressure. */
function isLikelyPeriod(text: string): boolean {
  return readPeriodLabel(text).ok && (!/^\d{4}$/.test(text) || /^(18|19|20)/.test(text))
}

function guess(heading: string, look: Look, valueNamed: boolean): ColumnGuess {
  const byName = HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0]
  if (byName === 'period')
    return {
      heading,
      role: 'period',
      confidence: look.periods >= 0.6 ? 0.98 : 0.5,
      evidence: look.periods >= 0.6 ? ['heading', 'contents'] : ['heading'],
    }
  if (VALUE_HEADING.test(heading))
    return {
      heading,
      role: 'value',
      confidence: look.numbers >= 0.5 ? 0.98 : 0.6,
      evidence: look.numbers >= 0.5 ? ['heading', 'contents'] : ['heading'],
    }
  const numeric = look.numbers >= 0.8
  if (byName !== undefined) return { heading, role: byName, confidence: numeric ? 0.7 : 0.9, evidence: ['heading'] }
  if (numeric && CODE_HEADING.test(heading)) return { heading, role: 'dimension', confidence: 0.8, evidence: ['heading'] }
  if (numeric && valueNamed) return { heading, role: 'dimension', confidence: 0.6, evidence: ['otherIsClearer'] }
  if (numeric) return { heading, role: 'value', confidence: look.numbers === 1 ? 0.7 : 0.6, evidence: ['contents'] }
  return { heading, role: 'dimension', confidence: 0.6, evidence: ['contents'] }
}

/** Where no heading says so, the one column that reads as periods throughout is it. */
function onePeriod(guesses: readonly ColumnGuess[], looks: readonly Look[]): readonly ColumnGuess[] {
  if (guesses.some(({ role }) => role === 'period')) return guesses
  const likely = guesses.findIndex(({ heading }, at) => (looks[at]?.periods ?? -1) >= 0.95 && !VALUE_HEADING.test(heading))
  if (likely < 0) return guesses
  return guesses.map((each, at) =>
    at === likely ? { ...each, role: 'period', confidence: 0.6, evidence: ['contents', 'onlyCandidate'] } : each,
  )
}
