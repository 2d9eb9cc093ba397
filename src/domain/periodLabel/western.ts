import { maybePeriod } from '../period.ts'
import {
  existingDay,
  joined,
  monthSpan,
  nearYear,
  refuse,
  span,
  splitYears,
  yearSpan,
  type PeriodConventions,
  type PeriodReading,
} from './reading.ts'

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const monthOf = (name: string): number => 1 + MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase())

type Reader = readonly [pattern: RegExp, read: (conventions: PeriodConventions, ...groups: readonly string[]) => PeriodReading]

const month = (y: string, m: string | number): PeriodReading => monthSpan(Number(y), Number(m), Number(y), Number(m))
const quarter = (y: string, q: string): PeriodReading => monthSpan(Number(y), Number(q) * 3 - 2, Number(y), Number(q) * 3)
const half = (y: string, h: string): PeriodReading => monthSpan(Number(y), Number(h) * 6 - 5, Number(y), Number(h) * 6)

function day(y: string, m: string | number, d: string): PeriodReading {
  const found = existingDay(Number(y), Number(m), Number(d))
  return span(found, found)
}

/** 31/12/2024 has one reading, 03/04/2024 has two. */
function dayBeforeYear(a: string, b: string, y: string): PeriodReading {
  if (Number(a) <= 12 && Number(b) <= 12 && a !== b) return refuse('dayOrMonth')
  return Number(a) > 12 ? day(y, b, a) : day(y, a, b)
}

function week(y: string, number: string): PeriodReading {
  const period = maybePeriod(`${y}-W${number.padStart(2, '0')}`)
  return period ? { ok: true, period, doubts: [] } : refuse('impossible')
}

/** 2003-05: a month by ISO 8601, three years to many offices. 2024-06 and 1985-87 have one reading each. */
function dashed({ dash, splitYearStart }: PeriodConventions, y: string, rest: string): PeriodReading {
  const end = nearYear(Number(y), Number(rest))
  if (dash === 'splitYears' && end === Number(y) + 1) return splitYears(Number(y), Number(y), splitYearStart, 'splitYearStart')
  const asMonth = Number(rest) >= 1 && Number(rest) <= 12
  const asYears = end > Number(y)
  if (asMonth && asYears && dash === 'unknown') return refuse('monthOrYears')
  if (!asMonth && !asYears) return refuse('impossible')
  return asMonth && (!asYears || dash === 'months') ? month(y, rest) : yearSpan(Number(y), end)
}

/** 2015/16 is a split year, 2024/06 a month; 2010/11 could be both and is read as the split year, with a doubt. */
function slashed({ slash, splitYearStart }: PeriodConventions, y: string, rest: string): PeriodReading {
  const end = nearYear(Number(y), Number(rest))
  const asMonth = Number(rest) >= 1 && Number(rest) <= 12
  if (end !== Number(y) + 1) return asMonth ? month(y, rest) : refuse('unknown')
  if (asMonth && slash === 'months') return month(y, rest)
  const open = asMonth && slash === 'unknown'
  return splitYears(Number(y), Number(y), splitYearStart, 'splitYearStart', ...(open ? (['monthOrSplitYear'] as const) : []))
}

/** 2021-2022 are two years, unless the labels beside it run on by one year. */
function years({ dash, splitYearStart }: PeriodConventions, from: string, to: string): PeriodReading {
  return dash === 'splitYears' && Number(to) === Number(from) + 1
    ? splitYears(Number(from), Number(from), splitYearStart, 'splitYearStart')
    : yearSpan(Number(from), Number(to))
}

function splitYear({ splitYearStart }: PeriodConventions, from: string, to: string): PeriodReading {
  const end = to.length === 2 ? nearYear(Number(from), Number(to)) : Number(to)
  return end === Number(from) + 1 ? splitYears(Number(from), Number(from), splitYearStart, 'splitYearStart') : refuse('unknown')
}

/** A spreadsheet's number for a year: 2021.0 is 2021; 2024.06 and 2024.6 are written for June; 2024.1 may be January or October. */
function decimal({ decimal: known }: PeriodConventions, y: string, rest: string): PeriodReading {
  if (/^0+$/.test(rest)) return monthSpan(Number(y), 1, Number(y), 12, 'decimalDropped')
  if (/^[2-9]$/.test(rest) || (rest === '1' && known === 'plain')) return month(y, rest)
  if (rest === '1' && known === 'padded') return monthSpan(Number(y), 10, Number(y), 10, 'monthZeroLost')
  return rest.length === 2 && Number(rest) >= 1 && Number(rest) <= 12 ? month(y, rest) : refuse('decimal')
}

const rx = (source: string): RegExp => new RegExp(`^${source}$`, 'i')

/** Labels in digits and English words, in order; the first pattern that fits reads. Dashes are one plain `-` by then. */
const READERS: readonly Reader[] = [
  [/^(\d{4})$/, (_, y) => yearSpan(Number(y), Number(y))],
  [rx('(\\d{4})[ -]?Q([1-4])'), (_, y, q) => quarter(y, q)],
  [rx('Q([1-4])[ /-]?(\\d{4})'), (_, q, y) => quarter(y, q)],
  [rx('(\\d{4})[ /-]?([1-4])Q'), (_, y, q) => quarter(y, q)],
  [rx('([1-4])Q[ /-]?(\\d{4})'), (_, q, y) => quarter(y, q)],
  [rx('(\\d{4})[ -]?[HS]([12])'), (_, y, h) => half(y, h)],
  [rx('H([12])[ /-]?(\\d{4})'), (_, h, y) => half(y, h)],
  [rx('(\\d{4})[ -]?M(\\d{1,2})'), (_, y, m) => month(y, m)],
  [rx('(\\d{4})[ -]?W(\\d{1,2})'), (_, y, number) => week(y, number)],
  [/^(\d{4}) (\d{2})$/, (_, y, m) => month(y, m)],
  [/^(\d{4})[-/]([1-9])$/, (_, y, m) => month(y, m)],
  [/^(\d{4})[./](\d{1,2})-(\d{1,2})$/, (_, y, from, to) => monthSpan(Number(y), Number(from), Number(y), Number(to))],
  [/^(\d{4})-(\d{2})$/, dashed],
  [/^(\d{4})\/(\d{2})$/, slashed],
  [/^(\d{4})\.(\d+)$/, decimal],
  [/^(\d{4})(0[1-9]|1[0-2])$/, (_, y, m) => month(y, m)],
  [/^((?:19|20)\d{2})(\d{2})(\d{2})$/, (_, y, m, d) => day(y, m, d)],
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, (_, y, _separator, m, d) => day(y, m, d)],
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2}) 0?0:00(?::00)?$/, (_, y, _separator, m, d) => day(y, m, d)],
  [/^(\d{4})-(\d{2})-(\d{2})[T ]00:00(?::00(?:\.0+)?)?Z?$/i, (_, y, m, d) => day(y, m, d)],
  [/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/i, () => refuse('timeOfDay')],
  [/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/, (_, a, _separator, b, y) => dayBeforeYear(a, b, y)],
  [/^(\d{4})\/(\d{4})$/, splitYear],
  [/^(\d{4}) ?(?:-|to) ?(\d{4})$/i, years],
  [rx(`${NAME}[ -](\\d{4})`), (_, name, y) => month(y, monthOf(name))],
  [rx(`(\\d{4})[ -]${NAME}`), (_, y, name) => month(y, monthOf(name))],
  [rx(`(\\d{1,2}) ${NAME},? (\\d{4})`), (_, d, name, y) => day(y, monthOf(name), d)],
  [rx(`${NAME} (\\d{1,2}),? (\\d{4})`), (_, name, d, y) => day(y, monthOf(name), d)],
  [rx(`${NAME} ?(?:-|to) ?${NAME} (\\d{4})`), (_, from, to, y) => monthSpan(Number(y), monthOf(from), Number(y), monthOf(to))],
  [
    rx(`(\\d{1,2}) ${NAME} ?(?:-|to) ?(\\d{1,2}) ${NAME} (\\d{4})`),
    (_, d, m, d2, m2, y) => joined(day(y, monthOf(m), d), day(y, monthOf(m2), d2)),
  ],
  [rx(`(\\d{1,2}) ?(?:-|to) ?(\\d{1,2}) ${NAME} (\\d{4})`), (_, d, d2, m, y) => joined(day(y, monthOf(m), d), day(y, monthOf(m), d2))],
  [/^(?:FY ?\d{2,4}|\d{4} ?FY|fiscal .*)$/i, () => refuse('fiscalYear')],
  [/^\d{4} ?[a-z]$/i, () => refuse('yearSuffix')],
  [rx(`(?:[QHS][1-4]|${NAME}|\\d{1,2} ${NAME}|\\d{1,2})`), () => refuse('noYear')],
  [/^\d{5}(?:\.\d+)?$/, () => refuse('serialNumber')],
]

function direct(label: string, conventions: PeriodConventions): PeriodReading | null {
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(label)
    if (match) return read(conventions, ...match.slice(1).map((group) => group ?? ''))
  }
  return null
}

/** Two labels with "to", a dash or a slash between them: 2007/08 to 2008/09, 2024-Q1/2024-Q3, Apr 2007 to Mar 2009. */
function pair(label: string, conventions: PeriodConventions): PeriodReading | null {
  for (const { 0: separator, index } of label.matchAll(/ to | until | ?- ?|\//gi)) {
    const from = direct(label.slice(0, index), sure(conventions))
    const to = direct(label.slice(index + separator.length), sure(conventions))
    if (from?.ok && to?.ok) return joined(from, to)
  }
  return null
}

/** Inside a pair only split years make sense of 2010/11. */
const sure = (conventions: PeriodConventions): PeriodConventions => ({
  ...conventions,
  slash: conventions.slash === 'unknown' ? 'splitYears' : conventions.slash,
})

/** Reads a label in digits or English words; null where no pattern fits. */
export function maybeWesternPeriod(label: string, conventions: PeriodConventions): PeriodReading | null {
  return direct(label, conventions) ?? pair(label, conventions)
}
