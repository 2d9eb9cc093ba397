import { describe, expect, it } from 'vitest'
import { dayOf } from '../../domain/day.ts'
import { readPeriod } from '../../domain/period.ts'
import { asCounted } from './computed.ts'
import { columnUnit } from './column.ts'
import { createFormats } from './createFormats.ts'
import { rules as en } from '../messages/en/rules.ts'
import { eflops, item, money, percent, person, petaflops, ratio, times, unit } from './exampleUnits.ts'
import { rules as zhCN } from '../messages/zh-CN/rules.ts'
import { rangeText } from './range.ts'

const formats = { zh: createFormats(zhCN, 'Asia/Shanghai'), en: createFormats(en, 'Asia/Shanghai') }

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

it('parts can be set one after another', () => {
  const parts = formats.en.value(1240, money(8), { floor: true })
  expect(plain(parts.qualifier + parts.before + parts.number)).toBe('over CNY 124')
})

describe('a point on the way to a count', () => {
  it.each([
    [2551.41, item, 2551.41, 2551],
    [-401.41, item, 2551.41, -401],
    [6.44, item, 60.44, 6.4],
    [60.44, item, 60.44, 60.4],
    [0.04, item, 12.3, 0],
    [106.63, person(4), 106.63, 106.63],
    [254.13, eflops, 254.13, 254.13],
    [63.37, percent, 63.37, 63.37],
  ])('%s beside %s is written as the count is', (value, unit, beside, written) => {
    expect(asCounted(value, unit, beside)).toBe(written)
  })
})

describe('values in their best magnitude, from one base value', () => {
  it.each([
    [1240, item, '1,240个', '1,240'],
    [9999, item, '9,999个', '9,999'],
    [10000, item, '1万个', '10K'],
    [8.6, person(4), '8.6万人', '86K people'],
    [86000, person(0), '8.6万人', '86K people'],
    [1081.6, person(4), '1,081.6万人', '10.8M people'],
    [1, person(0), '1人', '1 person'],
    [0, person(0), '0人', '0 people'],
    [1.24e8, times, '1.24亿次', '124M'],
    [99_999_999, times, '1亿次', '100M'],
    [99_999_999_999_9, times, '1万亿次', '1 tn'],
    [999_999, times, '100万次', '1M'],
    [1240, money(8), '1,240亿元', 'CNY 124 bn'],
    [12400, money(8), '1.24万亿元', 'CNY 1.24 tn'],
    [1.2, money(12), '1.2万亿元', 'CNY 1.2 tn'],
    [0.4, money(12), '4,000亿元', 'CNY 400 bn'],
    [5.2, unit(9, { zh: '美元', en: 'USD', measure: 'money', before: true }), '52亿美元', 'USD 5.2 bn'],
    [140, unit(12, { zh: '', en: 'tokens' }), '140万亿', '140 tn tokens'],
    [52.26, unit(0, { zh: 'ZB', en: 'ZB', measure: 'quantity', fixedScale: true }), '52.26 ZB', '52.26 ZB'],
    [1590, eflops, '1,590 EFLOPS', '1,590 EFLOPS'],
    [25000, eflops, '25,000 EFLOPS', '25,000 EFLOPS'],
    [6.6, petaflops, '6.6万P', '66,000 P'],
    [54.1, percent, '54.1%', '54.1%'],
    [80, percent, '80%', '80%'],
    [38.58, percent, '38.6%', '38.6%'],
    [1.42, ratio, '1.42', '1.42'],
    [-3.5, percent, '−3.5%', '−3.5%'],
  ])('%s (%#)', (value, unit, zh, english) => {
    expect(plain(formats.zh.value(value, unit).text)).toBe(zh)
    expect(plain(formats.en.value(value, unit).text)).toBe(english)
  })

  it('hands out the pieces, so that a page can set them apart', () => {
    expect(formats.zh.value(1081.6, person(4))).toMatchObject({ qualifier: '', number: '1,081.6', unit: '万人' })
    expect(formats.en.value(1240, money(8))).toMatchObject({ before: 'CNY\u00a0', number: '124', unit: 'bn' })
    expect(formats.en.value(86000, person(0))).toMatchObject({ number: '86K', unit: 'people' })
  })

  it('says that a floor is one', () => {
    expect(plain(formats.zh.value(1590, eflops, { floor: true }).text)).toBe('超1,590 EFLOPS')
    expect(plain(formats.en.value(1590, eflops, { floor: true }).text)).toBe('over 1,590 EFLOPS')
  })

  it('holds a demanded number of decimals', () => {
    expect(formats.zh.value(50, percent, { decimals: 1 }).text).toBe('50.0%')
  })

  it.each([
    [0.5, 0, '1'],
    [2.5, 0, '3'],
    [-2.5, 0, '−3'],
    [1.005, 2, '1.01'],
    [0.285 * 100, 0, '29'],
    [-0.004, 2, '0'],
  ])('rounds %s to %s places half away from zero, from the unrounded value', (value, places, written) => {
    expect(formats.en.number(value, places)).toBe(written)
  })
})

describe('changes', () => {
  it.each([
    [1, percent, { sign: 'arrow' }, '↑1.0个百分点', '↑1.0 pp'],
    [-0.3, percent, {}, '−0.3个百分点', '−0.3 pp'],
    [802, eflops, { sign: 'arrow', about: true }, '↑约802 EFLOPS', '↑about 802 EFLOPS'],
    [85.5, person(4), { sign: 'arrow' }, '↑85.5万人', '↑855K people'],
    [-17, item, { sign: 'arrow' }, '↓17个', '↓17'],
    [21, item, {}, '+21个', '+21'],
    [0, item, {}, '0个', '0'],
    [0.01, percent, {}, '+0.01个百分点', '+0.01 pp'],
    [1e-15, percent, {}, '0.0个百分点', '0.0 pp'],
    [0.0001, person(4), {}, '+1人', '+1 person'],
    [-1.5, unit(0, { zh: '分', en: 'points', one: 'point', measure: 'points' }), {}, '−1.5分', '−1.5 points'],
  ] as const)('%s (%#)', (change, unit, options, zh, english) => {
    expect(plain(formats.zh.change(change, unit, options).text)).toBe(zh)
    expect(plain(formats.en.change(change, unit, options).text)).toBe(english)
  })

  it('writes completion as a share and its gap in points', () => {
    expect(formats.zh.share(0.318)).toBe('31.8%')
    expect(formats.zh.share(0.5)).toBe('50.0%')
    expect(formats.zh.signedPoints(-0.182)).toBe('−18.2')
    expect(formats.zh.signedPoints(0.075)).toBe('+7.5')
    expect(formats.zh.signedPoints(0)).toBe('0.0')
    expect(formats.zh.points(-0.182)).toBe('18.2个百分点')
    expect(plain(formats.en.points(-0.182))).toBe('18.2 pp')
  })
})

describe('ranges', () => {
  it.each([
    [58, 66, percent, '58%～66%', '58–66%'],
    [53000, 120000, person(0), '5.3万～12万人', '53–120K people'],
    [50, 80, money(8), '50亿～80亿元', 'CNY 5–8 bn'],
    [null, 1.5, ratio, '≤1.5', '≤1.5'],
    [60, null, percent, '≥60%', '≥60%'],
    [null, null, percent, '', ''],
  ])('%s to %s', (min, max, unit, zh, english) => {
    expect(plain(rangeText(min, max, unit, formats.zh))).toBe(zh)
    expect(plain(rangeText(min, max, unit, formats.en))).toBe(english)
  })
})

describe('one unit for a column', () => {
  it.each([
    [[1240, 85, 12], money(8), '亿元', ['1,240', '85', '12'], 'CNY bn', ['124.0', '8.5', '1.2']],
    [[8.6, 15], person(4), '万人', ['8.6', '15.0'], 'thousand people', ['86', '150']],
    [[54.1, 80], percent, '%', ['54.1', '80.0'], '%', ['54.1', '80.0']],
    [[], item, '个', [], '', []],
  ])('%s', (values, unit, zhUnit, zh, enUnit, english) => {
    const chinese = columnUnit(values, unit, formats.zh)
    const inEnglish = columnUnit(values, unit, formats.en)
    expect([chinese.unit, inEnglish.unit]).toEqual([zhUnit, enUnit])
    expect(values.map(chinese.number)).toEqual(zh)
    expect(values.map(inEnglish.number)).toEqual(english)
  })
})

it('a column of what was observed tells its values apart', () => {
  const column = columnUnit([100_000, 100_001], item, formats.zh, { apart: true })
  expect([column.unit, column.number(100_000), column.number(100_001), column.plain(1)]).toEqual(['万个', '10.0000', '10.0001', '0.0001'])
})

describe('dates and periods', () => {
  it.each([
    ['2024', '2024年', '2024'],
    ['2025-S1', '2025年上半年', 'H1 2025'],
    ['2026-Q3', '2026年三季度', 'Q3 2026'],
    ['2025-06', '2025年6月', 'Jun 2025'],
    ['2025-W23', '2025年第23周', 'week 23, 2025'],
    ['2026-10-31', '2026年10月31日', '31 Oct 2026'],
    ['2024-12-31', '2024年底', 'end 2024'],
    ['2007-04-01/2009-03-31', '2007年4月至2009年3月', 'Apr 2007 to Mar 2009'],
    ['2021-01-01/2025-12-31', '2021年至2025年', '2021 to 2025'],
    ['2026-02-17/2026-03-03', '2026年2月17日至2026年3月3日', '17 Feb 2026 to 3 Mar 2026'],
  ])('%s', (id, zh, english) => {
    expect(formats.zh.period(readPeriod(id))).toBe(zh)
    expect(formats.en.period(readPeriod(id))).toBe(english)
  })

  it.each([
    ['2027', '2027年底', 'end 2027'],
    ['2028-06', '2028年6月', 'Jun 2028'],
  ])('a target due in %s', (id, zh, english) => {
    expect(formats.zh.deadline(readPeriod(id))).toBe(zh)
    expect(formats.en.deadline(readPeriod(id))).toBe(english)
  })

  it('leaves the year to the first label of an axis', () => {
    expect(formats.zh.axis(readPeriod('2025-08'), true)).toBe('2025年8月')
    expect(formats.zh.axis(readPeriod('2026-Q3'), false)).toBe('三季度')
    expect(formats.en.axis(readPeriod('2026-Q3'), false)).toBe('Q3')
    expect(formats.en.axis(readPeriod('2026-06'), false)).toBe('Jun')
  })

  it('leaves out the year of the running year only', () => {
    expect(formats.zh.date(dayOf(2026, 10, 31), 2026)).toBe('10月31日')
    expect(formats.en.date(dayOf(2026, 10, 31), 2026)).toBe('31 Oct')
    expect(formats.zh.date(dayOf(2025, 10, 31), 2026)).toBe('2025年10月31日')
  })

  it('writes a moment in the configured zone, not the reader’s', () => {
    expect(formats.zh.instant(new Date('2026-11-12T06:20:00Z'))).toBe('11月12日14:20')
    expect(formats.en.instant(new Date('2026-11-12T16:05:00Z'))).toBe('13 Nov 00:05')
  })

  it.each([
    ['running' as const, '当年', 'this year'],
    [0, '不到1个月', 'under a month ago'],
    [1, '1个月前', '1 month ago'],
    [23, '23个月前', '23 months ago'],
    [24, '2年前', '2 years ago'],
    [40, '3年前', '3 years ago'],
  ])('age of %s months', (age, zh, english) => {
    expect(formats.zh.age(age)).toBe(zh)
    expect(formats.en.age(age)).toBe(english)
  })

  it('counts days and months', () => {
    expect([formats.zh.daysAgo(14), formats.en.daysAgo(14), formats.zh.daysAgo(0), formats.en.daysAgo(1)]).toEqual([
      '14天前',
      '14 days ago',
      '今天',
      '1 day ago',
    ])
    expect([formats.zh.months(6), formats.en.months(6), formats.en.months(1)]).toEqual(['6个月', '6 months', '1 month'])
  })
})

describe('lists', () => {
  it.each([
    [['算力', '开源'], '算力和开源', '算力、开源'],
    [['数据', '算力', '开源'], '数据、算力和开源', '数据、算力、开源'],
    [['安全'], '安全', '安全'],
  ])('%s', (items, list, enumeration) => {
    expect(formats.zh.list(items)).toBe(list)
    expect(formats.zh.enumeration(items)).toBe(enumeration)
  })
  it('has no comma before "and" in English', () => {
    expect(formats.en.list(['data', 'compute', 'open source'])).toBe('data, compute and open source')
  })
})
