import type { FormatRules } from '../../format/rules.ts'

const MONTHS = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const monthName = (month: number) => MONTHS[month] ?? ''
const dated = (label: string, year: string) => (year ? `${label} ${year}` : label)
const some = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`

/** English magnitudes step by thousands; K and M stand on the number, bn and tn after a space. */
export const rules: FormatRules = {
  // British order of dates and no comma before "and"; digits are grouped the same in both.
  locale: 'en-GB',
  text: 'en',
  group: ',',
  point: '.',
  scales: [
    { from: -Infinity, exponent: 0, mark: '', on: 'number', header: '' },
    { from: 4, exponent: 3, mark: 'K', on: 'number', header: 'thousand' },
    { from: 6, exponent: 6, mark: 'M', on: 'number', header: 'million' },
    { from: 9, exponent: 9, mark: 'bn', on: 'unit', header: 'bn' },
    { from: 12, exponent: 12, mark: 'tn', on: 'unit', header: 'tn' },
  ],
  markGap: ' ',
  one: '1',
  keepsStoredScale: false,
  spaced: (unit) => unit !== '' && !unit.startsWith('%'),
  moneyBefore: true,
  floor: 'over',
  about: 'about',
  qualifierGap: ' ',
  points: 'pp',
  range: (low, high, mark, unit) => `${low}–${high}${mark}${unit}`,
  date: ({ year, month, date }, withYear) => `${date} ${monthName(month)}${withYear ? ` ${year}` : ''}`,
  dateTime: (date, time) => `${date} ${time}`,
  period: {
    year: (year) => `${year}`,
    half: (year, half) => dated(`H${half}`, year),
    quarter: (year, quarter) => dated(`Q${quarter}`, year),
    month: (year, month) => dated(monthName(month), year),
    week: (year, week) => `week ${week}, ${year}`,
    yearEnd: (year) => `end ${year}`,
    span: (from, to) => `${from} to ${to}`,
  },
  ago: { years: (n) => `${some(n, 'year')} ago`, months: (n) => `${some(n, 'month')} ago`, days: (n) => `${some(n, 'day')} ago` },
  runningYear: 'this year',
  thisMonth: 'under a month ago',
  today: 'today',
  span: { years: (n) => some(n, 'year'), months: (n) => some(n, 'month'), days: (n) => some(n, 'day') },
  movement: (amount, direction) => (direction === 0 ? 'no change' : `${direction > 0 ? 'up' : 'down'} ${amount}`),
  enumerationGap: ', ',
}
