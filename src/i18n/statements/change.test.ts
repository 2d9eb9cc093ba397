import { expect, it } from 'vitest'
import { createFormats } from '../format/createFormats.ts'
import { item, percent } from '../format/exampleUnits.ts'
import { rules as en } from '../messages/en/rules.ts'
import { rules as zhCN } from '../messages/zh-CN/rules.ts'
import { movementText } from './change.ts'

const formats = { zh: createFormats(zhCN, 'Asia/Shanghai'), en: createFormats(en, 'Asia/Shanghai') }
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

it.each([
  [50, 50.5, percent, '提高0.5个百分点', 'up 0.5 pp'],
  [50.5, 50, percent, '降低0.5个百分点', 'down 0.5 pp'],
  [54.08, 54.12, percent, '提高0.04个百分点', 'up 0.04 pp'],
  [611, 868, item, '增加257个', 'up 257'],
  [100_000, 100_001, item, '增加1个', 'up 1'],
  [868, 868, item, '没有变化', 'no change'],
])('from %s to %s', (from, to, unit, zh, english) => {
  const moved = { delta: to - from, approximate: false, from: { value: from }, to: { value: to } }
  expect(plain(movementText(moved, unit, formats.zh))).toBe(zh)
  expect(plain(movementText(moved, unit, formats.en))).toBe(english)
})
