import { describe, expect, it } from 'vitest'
import { dayOf } from '../../domain/day.ts'
import { readPeriod } from '../../domain/period.ts'
import { createFormats } from '../format/createFormats.ts'
import { rules as en } from '../messages/en/rules.ts'
import { percent } from '../format/exampleUnits.ts'
import { rules as zhCN } from '../messages/zh-CN/rules.ts'
import { figureText } from './figure.ts'

const formats = { zh: createFormats(zhCN, 'Asia/Shanghai'), en: createFormats(en, 'Asia/Shanghai') }
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('figures of the working', () => {
  it.each([
    [{ as: 'value', value: 54.1 }, '54.1%', '54.1%'],
    [{ as: 'change', value: -6.9 }, '−6.9个百分点', '−6.9 pp'],
    [{ as: 'percent', value: 0.318 }, '31.8%', '31.8%'],
    [{ as: 'points', value: -0.182 }, '−18.2个百分点', '−18.2 pp'],
    [{ as: 'days', value: 23 }, '23天', '23 days'],
    [{ as: 'years', value: 2.04 }, '2年', '2 years'],
    [{ as: 'count', value: 1240 }, '1,240', '1,240'],
    [{ as: 'number', value: 1.02345 }, '1.0235', '1.0235'],
    [{ as: 'day', value: dayOf(2026, 10, 31) }, '2026年10月31日', '31 Oct 2026'],
    [{ as: 'period', value: readPeriod('2026-Q3') }, '2026年三季度', 'Q3 2026'],
  ] as const)('%s', (figure, zh, english) => {
    expect(plain(figureText(figure, percent, formats.zh))).toBe(zh)
    expect(plain(figureText(figure, percent, formats.en))).toBe(english)
  })
})
