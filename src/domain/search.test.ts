import { describe, expect, it } from 'vitest'
import { rankOf, searchEntries, type SearchEntry } from './search.ts'

const utilisation: SearchEntry<string> = {
  key: 'use',
  texts: ['智算集群平均利用率', 'Average utilisation of AI clusters'],
  pinyin: ['zhisuanjiqunpingjunliyonglv'],
  initials: ['zsjqpjlyl'],
}
const chips: SearchEntry<string> = {
  key: 'chips',
  texts: ['国产AI芯片出货量', 'Domestic AI chip shipments'],
  pinyin: ['guochanaixinpianchuhuoliang'],
  initials: ['gcaixpchl'],
}

describe('search', () => {
  it.each([
    ['利用', 'inside'],
    ['智算', 'start'],
    ['utilisation', 'word'],
    ['AVERAGE', 'start'],
    ['ａｖｅｒａｇｅ', 'start'],
    ['zsjq', 'initials'],
    ['zslyl', 'scattered'],
    ['liyonglv', 'pinyin'],
    ['li yong lv', 'pinyin'],
    ['clusters average', 'inside'],
    ['芯片', null],
    ['qqq', null],
  ])('finds the utilisation indicator by %s as %s', (query, rank) => {
    expect(rankOf(utilisation, query)).toBe(rank)
  })

  it('puts what is written before what only sounds alike', () => {
    const found = searchEntries([utilisation, chips], 'ai')
    expect(found.map((entry) => entry.key)).toEqual(['use', 'chips'])
    expect(searchEntries([utilisation, chips], '').length).toBe(2)
  })
})
