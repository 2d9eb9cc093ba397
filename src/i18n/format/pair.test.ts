import { describe, expect, it } from 'vitest'
import { decimalsApart } from './apart.ts'
import { createFormats } from './createFormats.ts'
import { rules as en } from '../messages/en/rules.ts'
import { eflops, item, money, percent, ratio, times, unit } from './exampleUnits.ts'
import type { PairParts } from './pair.ts'
import { rules as zhCN } from '../messages/zh-CN/rules.ts'

const formats = { zh: createFormats(zhCN, 'Asia/Shanghai'), en: createFormats(en, 'Asia/Shanghai') }
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const pairText = ({ before, value, target, unit: symbol }: PairParts) => plain(`${before}${value} / ${target}${symbol}`)

describe('a value and its target', () => {
  it.each([
    [9.5, 14, money(12), '9.5 / 14万亿元', 'CNY 9.5 / 14 tn'],
    [1.2, 0.4, money(12), '1.2 / 0.4万亿元', 'CNY 1.2 / 0.4 tn'],
    [1.42, 1.5, ratio, '1.42 / 1.5', '1.42 / 1.5'],
    [32, 35, percent, '32 / 35%', '32 / 35%'],
    [280, 300, eflops, '280 / 300 EFLOPS', '280 / 300 EFLOPS'],
    [3.1, 10, unit(4, { zh: '架', en: 'racks' }), '3.1 / 10万架', '31K / 100K racks'],
    [38.58, 40, percent, '38.6 / 40%', '38.6 / 40%'],
    // What is not reached is never written as if it were.
    [99_996, 100_000, item, '9.9996 / 10万个', '99.996K / 100K'],
    [89.96, 90, percent, '89.96 / 90%', '89.96 / 90%'],
    [100_001, 100_000, item, '10.0001 / 10万个', '100.001K / 100K'],
    [99_999_999, 1e8, times, '0.99999999 / 1亿次', '99.999999M / 100M'],
  ])('%s of %s', (value, target, unit, zh, english) => {
    expect(pairText(formats.zh.pair(value, target, unit))).toBe(zh)
    expect(pairText(formats.en.pair(value, target, unit))).toBe(english)
  })

  it('has its floor and its bound before the numbers', () => {
    expect(pairText(formats.zh.pair(140, 200, times, { floor: true, bound: '≥' }))).toBe('超140 / ≥200次')
    expect(pairText(formats.en.pair(9.5, 14, money(12), { floor: true, bound: '≥' }))).toBe('over CNY 9.5 / ≥14 tn')
  })
})

describe('decimals that keep two numbers apart', () => {
  it.each([
    [89.96, 90, 1, 2],
    [9.9996, 10, 2, 4],
    [-0.04, 0, 1, 2],
    [54.1, 80, 1, 1],
    [54.1, 54.1, 1, 1],
    [0.1 + 0.2, 0.3, 1, 1],
    [5e-7, 0, 1, 6],
  ])('%s and %s, at least %s: %s', (a, b, least, decimals) => {
    expect(decimalsApart(a, b, least)).toBe(decimals)
  })

  it('are not more than a computed number means', () => {
    expect(decimalsApart(54.100004, 54.1, 1, 3)).toBe(1)
  })
})

describe('a value beside another', () => {
  it.each([
    [99_996, 100_000, item, '9.9996万个', '99.996K'],
    [100_000, 99_996, item, '10万个', '100K'],
    [89.96, 90, percent, '89.96%', '89.96%'],
    [89.96, 80, percent, '90%', '90%'],
    [1.499, 1.5, ratio, '1.499', '1.499'],
  ])('%s beside %s', (value, other, unit, zh, english) => {
    expect(formats.zh.value(value, unit, { beside: [other] }).text).toBe(zh)
    expect(formats.en.value(value, unit, { beside: [other] }).text).toBe(english)
  })

  it('is never 0 when it is not', () => {
    expect(formats.zh.value(0.004, ratio).text).toBe('0.004')
  })
})
