import { maybePeriod } from '../period.ts'
import { endOf, existingDay, joined, lastOfMonth, monthSpan, refuse, span, splitYears, yearSpan, type PeriodReading } from './reading.ts'

const DIGITS = '〇一二三四五六七八九'
const digit = (character: string): number => (character === '零' ? 0 : DIGITS.indexOf(character))

/** Numerals up to 99 as they stand before 月, 日, 季 and 周: 十二, 二十一, 三. */
function smallNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens ? digit(tens) : 1) * 10 : 0
  return ten + (ones ? digit(ones) : 0)
}

/** 二〇二四年六月 becomes 2024年6月; numerals anywhere else (十四五) stay. */
export function withArabicNumerals(label: string): string {
  return label
    .replace(/[〇零一二三四五六七八九]{4}(?=年)/g, (year) => year.replace(/./g, (numeral) => String(digit(numeral))))
    .replace(
      /[一二三四五六七八九]?十[一二三四五六七八九]?(?=个?月|日|号|周)|[一二三四五六七八九](?=个?月|日|号|周|个?季|[-至到]第?[一二三四]季)/g,
      (text) => String(smallNumber(text)),
    )
}

type Reader = readonly [pattern: RegExp, read: (...groups: readonly string[]) => PeriodReading]

const atEnd = (reading: PeriodReading, mark: string): PeriodReading => (mark ? endOf(reading) : reading)

/** First and last day of the month's three parts. */
const TENTHS: Readonly<Record<string, readonly [number, number | null]>> = { 上: [1, 10], 中: [11, 20], 下: [21, null] }

function tenDays(year: number, month: number, part: string): PeriodReading {
  const [first, last] = TENTHS[part] ?? [1, null]
  return span(existingDay(year, month, first), last === null ? lastOfMonth(year, month) : existingDay(year, month, last))
}

function week(year: string, number: string): PeriodReading {
  const period = maybePeriod(`${year}-W${number.padStart(2, '0')}`)
  return period ? { ok: true, period, doubts: [] } : refuse('impossible')
}

/** 十四五 is 2021 to 2025; each plan follows five years after the one before. */
function fiveYearPlan(numeral: string, mark: string): PeriodReading {
  const first = 2001 + (digit(numeral) || 0) * 5
  return atEnd(yearSpan(first, first + 4), mark)
}

/** 2025年6月累计 and 2025年1-6月累计 are January to June: 累计 says since the year began. */
function cumulative(year: string, month: string): PeriodReading {
  return monthSpan(Number(year), 1, Number(year), Number(month))
}

/** Chinese labels, in order; the first pattern that fits reads. Numerals are Arabic, dashes one `-` and spaces gone by then. */
const READERS: readonly Reader[] = [
  [/^(\d{4})年?(?:1-)?(\d{1,2})月份?累计$/, cumulative],
  [/^(\d{4})年?上半年累计$/, (y) => cumulative(y, '6')],
  [/^(\d{4})年?(?:前|第?1-第?|第)?([1-4])个?季度累计$/, (y, q) => quarters(y, 1, Number(q))],
  [/^(\d{4})年?Q([1-4])$/i, (y, q) => quarters(y, Number(q), Number(q))],
  [/^(\d{4})年?H([12])$/i, (y, half) => monthSpan(Number(y), Number(half) * 6 - 5, Number(y), Number(half) * 6)],
  [/^(\d{4})年(?:度|全年)?$/, (y) => yearSpan(Number(y), Number(y))],
  [/^(\d{4})年?年?[末底终]$/, (y) => endOf(yearSpan(Number(y), Number(y)))],
  [/^(\d{4})年?上半年([末底]?)$/, (y, mark) => atEnd(monthSpan(Number(y), 1, Number(y), 6), mark)],
  [/^(\d{4})年?下半年([末底]?)$/, (y, mark) => atEnd(monthSpan(Number(y), 7, Number(y), 12), mark)],
  [/^(\d{4})年?第?([1-4])季度?([末底]?)$/, (y, q, mark) => atEnd(quarters(y, Number(q), Number(q)), mark)],
  [/^(\d{4})年?前([1-4])个?季度([末底]?)$/, (y, count, mark) => atEnd(quarters(y, 1, Number(count)), mark)],
  [/^(\d{4})年?第?([1-4])(?:季度)?-第?([1-4])季度$/, (y, from, to) => quarters(y, Number(from), Number(to))],
  [/^(\d{4})年?前(\d{1,2})个?月$/, (y, count) => monthSpan(Number(y), 1, Number(y), Number(count))],
  [/^(\d{4})年(\d{1,2})月份?([末底]?)$/, (y, m, mark) => atEnd(monthSpan(Number(y), Number(m), Number(y), Number(m)), mark)],
  [/^(\d{4})年(\d{1,2})月([上中下])旬$/, (y, m, part) => tenDays(Number(y), Number(m), part)],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/, (y, m, d) => day(y, m, d)],
  [/^(\d{4})年(\d{1,2})月?-(\d{1,2})月份?$/, (y, from, to) => monthSpan(Number(y), Number(from), Number(y), Number(to))],
  [/^(\d{4})年(\d{1,2})月-(\d{4})年(\d{1,2})月$/, (y, m, y2, m2) => monthSpan(Number(y), Number(m), Number(y2), Number(m2))],
  [
    /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?-(?:(\d{1,2})月)?(\d{1,2})[日号]$/,
    (y, m, d, m2, d2) => joined(day(y, m, d), day(y, m2 || m, d2)),
  ],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日-(\d{4})年(\d{1,2})月(\d{1,2})日$/, (y, m, d, y2, m2, d2) => joined(day(y, m, d), day(y2, m2, d2))],
  [/^(\d{4})年?-(\d{4})年$/, (from, to) => yearSpan(Number(from), Number(to))],
  [/^(\d{4})年?第(\d{1,2})周$/, (y, number) => week(y, number)],
  [/^(\d{4})-(\d{4})学年度?$/, (from, to) => splitYears(Number(from), Number(to) - 1, SCHOOL_YEAR, 'schoolYearStart')],
  [/^["“]?十([一二三四五六])五["”]?(?:时期|期间|规划期?)?(期?[末底]?)$/, (numeral, mark) => fiveYearPlan(numeral, mark)],
  [/^\d{4}(?:财年|财政年度)$/, () => refuse('fiscalYear')],
  [/^(?:今|去|前|明|本|上|近|目前|当前|现在|迄今|最近|最新|同期)/, () => refuse('relative')],
  [/^\d{4}年.*(?:以来|起|以后)$/, () => refuse('openEnded')],
  [/^\d{2}年/, () => refuse('twoDigitYear')],
  [/^(?:第?[1-4]季度?|\d{1,2}月份?|\d{1,2}月\d{1,2}日|[上下]半年|年[末底]|\d{1,2}月?-\d{1,2}月份?)(?:累计)?$/, () => refuse('noYear')],
]

/** Chinese schools and universities begin in September. */
const SCHOOL_YEAR = 9

const quarters = (year: string, from: number, to: number): PeriodReading => monthSpan(Number(year), from * 3 - 2, Number(year), to * 3)

function day(year: string, month: string, date: string): PeriodReading {
  const found = existingDay(Number(year), Number(month), Number(date))
  return span(found, found)
}

function direct(label: string): PeriodReading | null {
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(label)
    // Groups that took no part are undefined in JavaScript; the readers treat them as empty.
    if (match) return read(...match.slice(1).map((group) => group ?? ''))
  }
  return null
}

/** 2024年一季度至2025年二季度: two whole labels. */
function pair(label: string): PeriodReading | null {
  const [from, to, rest] = label.split('-')
  if (!from || !to || rest !== undefined) return null
  const first = direct(from)
  const last = direct(to)
  return first?.ok && last?.ok ? joined(first, last) : null
}

/** Reads a Chinese label whose surroundings `readPeriodLabel` has cleaned; null where none of these patterns fits. */
export function maybeChinesePeriod(label: string): PeriodReading | null {
  return direct(label) ?? pair(label)
}
