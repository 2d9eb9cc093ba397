import { describe, expect, it } from 'vitest'
import { readNumber, shiftDecimal } from './readNumber.ts'

describe('readNumber', () => {
  it.each([
    ['1234.5', 1234.5],
    ['-12.5', -12.5],
    ['+3', 3],
    ['-0.5e-3', -0.0005],
    ['1E02', 100],
    ['.5', 0.5],
    ['1,234,567.8', 1_234_567.8],
    ["1'234'567", 1_234_567],
    ['1 234 567', 1_234_567],
    ['1\u00a0234', 1234],
    ['１２，３４５．６', 12_345.6],
    ['－１２．５', -12.5],
    ['\u22123.5', -3.5],
    ['一百二十三', 123],
    ['三万五千', 35_000],
    ['二〇二四', 2024],
    ['-0', 0],
  ])('reads %s as %d', (text, value) => expect(readNumber(text)).toEqual({ kind: 'number', value }))

  it.each([
    ['1.2万', { value: 12_000, scaled: true }],
    ['3亿元', { value: 300_000_000, scaled: true, unit: '元' }],
    ['1.1亿', { value: 110_000_000, scaled: true }],
    ['12.5%', { value: 12.5, share: '%' }],
    ['12.5％', { value: 12.5, share: '%' }],
    ['3.2‰', { value: 3.2, share: '‰' }],
    ['超过100', { value: 100, floor: true }],
    ['100以上', { value: 100, floor: true }],
    ['>=5', { value: 5, floor: true }],
    ['约3.5万', { value: 35_000, scaled: true, approximate: true }],
    ['12.3*', { value: 12.3, marker: '*' }],
    ['12.3①', { value: 12.3, marker: '①' }],
    ['35个', { value: 35, unit: '个' }],
    ['￥12', { value: 12, unit: '￥' }],
    ['-$1.00', { value: -1, unit: '$' }],
  ])('keeps what stands around the number in %s', (text, reading) => expect(readNumber(text)).toEqual({ kind: 'number', ...reading }))

  it.each([
    ['', 'notReported'],
    ['..', 'notReported'],
    ['...', 'notReported'],
    ['—', 'notReported'],
    ['未报', 'notReported'],
    ['N/A', 'notReported'],
    ['#N/A', 'notReported'],
    ['　', 'notReported'],
    ['保密', 'suppressed'],
    ['不适用', 'notApplicable'],
  ])('takes %j for missing: %s', (text, reason) => expect(readNumber(text)).toEqual({ kind: 'missing', reason }))

  it.each(['12,5', '1,2345', '1.234.567', '1.234.567,89', '三百二', '一二三', '万', '1 234,5'])(
    'does not choose between two readings of %s',
    (text) => {
      expect(readNumber(text)).toEqual({ kind: 'ambiguous' })
    },
  )

  it.each(['1/2', '0x1F', 'Infinity', 'NaN?', '1e400', 'abc', '12 monkeys', '2024-06', '=1+1', '1..2', '--1', '١٢', '#DIV/0!'])(
    'leaves %s a text',
    (text) => {
      expect(readNumber(text)).toEqual({ kind: 'text' })
    },
  )

  it.each([
    ['12,5', 12.5],
    ['1.234.567,89', 1_234_567.89],
    ['1 234,5', 1234.5],
    ['7', 7],
  ])('reads %s as %d where the comma is the decimal mark', (text, value) =>
    expect(readNumber(text, ',')).toEqual({ kind: 'number', value }),
  )

  it('never reads a point as decimal where the comma is', () => expect(readNumber('12.5', ',')).toEqual({ kind: 'ambiguous' }))
})

describe('shiftDecimal', () => {
  it.each([
    [1.1, 8, 110_000_000],
    [0.07, 2, 7],
    [1e21, -21, 1],
    [-5, 0, -5],
  ])('moves the point of %d by %d', (value, exponent, shifted) => expect(shiftDecimal(value, exponent)).toBe(shifted))
})
