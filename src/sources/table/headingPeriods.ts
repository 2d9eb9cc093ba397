import { ownValue } from '../../domain/ownValue.ts'
import type { Period } from '../../domain/period.ts'
import { readPeriodColumn } from '../../domain/periodLabel/readPeriodColumn.ts'
import type { PeriodReading } from '../../domain/periodLabel/reading.ts'
import { readPeriodLabel } from '../../domain/periodLabel/readPeriodLabel.ts'
import { withinYear } from './withinYear.ts'

/** Stands between the levels of a heading that has several. */
export const BETWEEN_LEVELS = ' / '

/** A heading that names a period, alone, on one of its levels, or before its other words. */
export interface HeadingPeriod {
  readonly period: Period
  /** The period's own words: 2024年. */
  readonly text: string
  /** What the rest says: 产量 of `产量 / 2024年` and of `2024年产量`; empty where there is none. */
  readonly label: string
  /** The heading names no year: the one of the lines above the table is meant. */
  readonly assumedYear?: true
}

const BEFORE =
  /^((?:19|20)\d\d年(?:度|末|底|\d{1,2}[-—–~至]\d{1,2}月(?:份)?|\d{1,2}月(?:份|末|底)?|第?[一二三四1-4]季度|[上下]半年)?)[\s_:：]*([^\s\d].*)$/u
const BEHIND = /^(.*[^\s\d(（_])[\s_]*[\s_(（]((?:19|20)\d\d年?)[)）]?$/u
/** Growth over the year before is a measure of its own, and 以来 leaves the end open. */
const NOT_OF_PERIOD = /^(?:以来|起|以前|以后|之前|之后)|同比|环比|增长|增速|增幅|比上年|比.*增/

/** Period words of a heading and what is left of it. */
function split(heading: string): readonly [text: string, label: string] | null {
  const [, before, rest] = BEFORE.exec(heading) ?? []
  if (before !== undefined && rest !== undefined) return NOT_OF_PERIOD.test(rest) ? null : [before, rest.trim()]
  const [, label, behind] = BEHIND.exec(heading) ?? []
  return label === undefined || behind === undefined || NOT_OF_PERIOD.test(label) ? null : [behind, label.trim()]
}

/**
 * The headings that are periods. Two or more make a table of periods side by side; one alone does when its words say that
 * it is one (2024年), or when no other heading can be where the periods stand: a bare 2024 may be a number.
 */
export function headingPeriods(
  headings: readonly string[],
  codes: Readonly<Record<string, string>> = {},
  year: string | null = null,
): readonly (HeadingPeriod | null)[] {
  const levels = headings.map((heading) => levelsOf(heading, codes))
  const readings = readPeriodColumn(levels.flatMap((each) => each.map(({ text }) => text)))
  let next = 0
  const found = levels.map((parts): HeadingPeriod | null => {
    const own = readings.slice(next, next + parts.length)
    next += parts.length
    return monthUnderYear(parts, own) ?? wholePeriod(parts, own)
  })
  const count = found.filter((each) => each !== null).length
  if (count === 0 && year !== null) return monthsOf(headings, year)
  const alone = count === 1 && !headings.some(namesPeriods)
  return found.map((each) => (each !== null && (count >= 2 || alone || /[年月季Qq]/.test(each.text)) ? each : null))
}

const namesPeriods = (heading: string) => /年份|年度|日期|时间|月份|季度|期|year|date|time|period|month/i.test(heading)

function wholePeriod(parts: readonly Level[], own: readonly PeriodReading[]): HeadingPeriod | null {
  const at = own.findIndex((each) => each.ok)
  const reading = own[at]
  if (reading?.ok !== true) return null
  return { period: reading.period, text: parts[at]?.written ?? '', label: labelOf(parts, [at]) }
}

/** What the levels say besides those that are the period. */
const labelOf = (parts: readonly Level[], period: readonly number[]) =>
  parts.flatMap(({ rest, text }, level) => (rest !== '' ? [rest] : period.includes(level) ? [] : [text])).join(BETWEEN_LEVELS)

/** 1月, 一季度, Q1, Jan: what may be part of a year. A bare number may be anything. */
const isPartOfYear = (text: string, reading: PeriodReading | undefined) =>
  reading?.ok === false && reading.reason === 'noYear' && !/^\d+$/.test(text)

/** A level of years over one of months is one heading: 2024年 / 1月. */
function monthUnderYear(parts: readonly Level[], own: readonly PeriodReading[]): HeadingPeriod | null {
  const years = own.findIndex((each) => each.ok && each.period.frequency === 'A')
  const months = parts.findIndex(({ text }, at) => isPartOfYear(text, own[at]))
  const [year, month] = [parts[years], parts[months]]
  if (year === undefined || month === undefined) return null
  const reading = readPeriodLabel(withinYear(year.text, month.text))
  return reading.ok ? { period: reading.period, text: month.written, label: labelOf(parts, [years, months]) } : null
}

/** Where they name no year themselves: the headings that are months or quarters, on one of their levels. */
export function monthsWithoutYear(headings: readonly string[]): readonly (string | null)[] {
  const months = headings.map((heading) => {
    const parts = heading.split(BETWEEN_LEVELS).map((part) => part.trim())
    return parts.find((part) => isPartOfYear(part, readPeriodLabel(part))) ?? null
  })
  return months.filter((each) => each !== null).length >= 2 ? months : headings.map(() => null)
}

/** Months side by side, of the one year that the lines above the table name; beside a column of years they are of those. */
function monthsOf(headings: readonly string[], year: string): readonly (HeadingPeriod | null)[] {
  if (headings.some(namesPeriods)) return headings.map(() => null)
  return monthsWithoutYear(headings).map((month, at) => {
    const reading = month === null ? null : readPeriodLabel(withinYear(year, month))
    if (month === null || reading?.ok !== true) return null
    const parts = (headings[at] ?? '').split(BETWEEN_LEVELS).map((part) => part.trim())
    const label = parts.filter((part) => part !== month).join(BETWEEN_LEVELS)
    return { period: reading.period, text: month, label, assumedYear: true }
  })
}

interface Level {
  /** What is read as a period. */
  readonly text: string
  readonly written: string
  /** The other words of the same level. */
  readonly rest: string
}

function levelsOf(heading: string, codes: Readonly<Record<string, string>>): readonly Level[] {
  const code = ownValue(codes, heading) ?? ownValue(codes, heading.trim())
  if (code !== undefined) return [{ text: code, written: heading.trim(), rest: '' }]
  return heading.split(BETWEEN_LEVELS).map((part): Level => {
    const whole = part.trim()
    const parts = readPeriodLabel(whole).ok ? null : split(whole)
    return parts === null ? { text: whole, written: whole, rest: '' } : { text: parts[0], written: parts[0], rest: parts[1] }
  })
}
