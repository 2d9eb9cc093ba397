import type { FormatRules } from '../../format/rules.ts'

const QUARTERS = ['', '一', '二', '三', '四'] as const

/** Chinese magnitudes step by 万 (GB/T 15835). */
export const rules: FormatRules = {
  locale: 'zh-CN',
  text: 'zh',
  group: ',',
  point: '.',
  scales: [
    { from: -Infinity, exponent: 0, mark: '', on: 'unit', header: '' },
    { from: 4, exponent: 4, mark: '万', on: 'unit', header: '万' },
    { from: 8, exponent: 8, mark: '亿', on: 'unit', header: '亿' },
    { from: 12, exponent: 12, mark: '万亿', on: 'unit', header: '万亿' },
  ],
  markGap: '',
  one: null,
  keepsStoredScale: true,
  // Han follows digits directly: text-autospace draws the gap. Latin symbols need a real one.
  spaced: (unit) => /^[A-Za-z]/.test(unit),
  moneyBefore: false,
  floor: '超',
  about: '约',
  qualifierGap: '',
  points: '个百分点',
  range: (low, high, mark, unit) => `${low}${mark}～${high}${mark}${unit}`,
  date: ({ year, month, date }, withYear) => `${withYear ? `${year}年` : ''}${month}月${date}日`,
  dateTime: (date, time) => `${date}${time}`,
  period: {
    year: (year) => `${year}年`,
    half: (year, half) => `${year}${half === 1 ? '上' : '下'}半年`,
    quarter: (year, quarter) => `${year}${QUARTERS[quarter] ?? ''}季度`,
    month: (year, month) => `${year}${month}月`,
    week: (year, week) => `${year}年第${week}周`,
    yearEnd: (year) => `${year}年底`,
    span: (from, to) => `${from}至${to}`,
  },
  ago: { years: (n) => `${n}年前`, months: (n) => `${n}个月前`, days: (n) => `${n}天前` },
  runningYear: '当年',
  thisMonth: '不到1个月',
  today: '今天',
  span: { years: (n) => `${n}年`, months: (n) => `${n}个月`, days: (n) => `${n}天` },
  movement: (amount, direction, share) =>
    direction === 0 ? '没有变化' : `${direction > 0 ? (share ? '提高' : '增加') : share ? '降低' : '减少'}${amount}`,
  enumerationGap: '、',
}
