import { describe, expect, it } from 'vitest'
import { soundOf } from './pinyin.ts'
import { pinyinOrder } from './pinyinOrder.ts'

describe('the sound of a name', () => {
  it.each([
    ['绿色', '|lv se'],
    ['长三角', '|chang|san jiao'],
    ['重庆', '|chong qing'],
    ['国产AI芯片', '|guo chan|a i|xin|pian'],
    ['存力2025年', '|cun|li|nian'],
    ['第12类（EFLOPS）', '|di|lei|e f l o p s'],
    ['', ''],
  ])('%s is %s', (text, sound) => {
    expect(soundOf(text)).toBe(sound)
  })
})

describe('names in the order of their sounds', () => {
  const sorted = (texts: readonly string[]) => pinyinOrder(texts).map((at) => texts[at])

  it('puts 长三角 under chang, not under zhang', () => {
    expect(sorted(['在用算力', '整机出货', '长三角算力', '存力规模', '出货量'])).toEqual([
      '长三角算力',
      '出货量',
      '存力规模',
      '在用算力',
      '整机出货',
    ])
  })

  it('counts numbers as numbers, puts shorter before longer and other letters before Han', () => {
    expect(sorted(['第10批', '第9批', '算力规模', '算力', 'AI芯片'])).toEqual(['AI芯片', '第9批', '第10批', '算力', '算力规模'])
  })
})
