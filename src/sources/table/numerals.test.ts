import { describe, expect, it } from 'vitest'
import { maybeNumeral } from './numerals.ts'

describe('maybeNumeral', () => {
  it.each([
    ['五', 5],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['一百一十', 110],
    ['一千零一', 1001],
    ['两千', 2000],
    ['一万零三十', 10_030],
    ['一亿零三十万', 100_300_000],
    ['二十三万五千六百七十八', 235_678],
    ['壹佰贰拾叁', 123],
    ['二〇二六', 2026],
  ])('reads %s as %d', (text, value) => expect(maybeNumeral(text)).toBe(value))

  it.each(['三百二', '一万五', '一二三', '两', '百', '万', '十百', '一万亿万', '二三十', '', '二x'])('does not read %j', (text) => {
    expect(maybeNumeral(text)).toBeNull()
  })
})
