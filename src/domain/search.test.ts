import { describe, expect, it } from 'vitest'
import { foldEntry, rankOf, readQuery, searchEntries, type SearchEntry } from './search.ts'

const entry = (texts: readonly string[], sounds: readonly string[], fields: readonly string[] = []): SearchEntry =>
  foldEntry({ texts, sounds, fields })

const utilisation = entry(
  ['智算集群平均利用率', 'Average utilisation of AI clusters'],
  ['|zhi suan|ji qun|ping jun|li yong|lv'],
  ['compute-utilisation', '工业和信息化部', 'EFLOPS'],
)
const chips = entry(['国产AI芯片出货量', 'Domestic AI chip shipments'], ['|guo chan|a i|xin pian|chu huo|liang'])
const compute = entry(['算力', 'Compute'], ['|suan li'])
const scale = entry(['智能算力规模', 'AI compute capacity'], ['|zhi neng|suan li|gui mo'])
const count = entry(['大模型服务能力评级数量', 'Rated model services'], ['|da mo xing|fu wu|neng li|ping ji|shu liang'])
const dataRights = entry(['数据产权登记', 'Data property rights registered'], ['|shu ju|chan quan|deng ji'])
const safety = entry(['安全', 'Safety'], ['|an quan'])
const green = entry(['绿色算力占比', 'Green compute share'], ['|lv se|suan li|zhan bi'])
const roads = entry(['车路云一体化', 'Vehicle-road-cloud'], ['|che lu yun|yi ti hua'])

const rank = (of: SearchEntry, query: string) => rankOf(of, readQuery(query))

describe('a query', () => {
  it.each([
    ['利用', 'inside'],
    ['智算', 'start'],
    ['智算集群平均利用率', 'whole'],
    ['utilisation', 'word'],
    ['AVERAGE', 'start'],
    ['ａｖｅｒａｇｅ', 'start'],
    ['zsjq', 'soundStart'],
    ['jq', 'soundWord'],
    ['sj', 'initials'],
    ['zslyl', 'scattered'],
    ['zhisjq', 'mixed'],
    ['liyong', 'soundWord'],
    ['suanjiq', 'pinyin'],
    ['li yong lv', 'soundWord'],
    ["li'yong'lv", 'soundWord'],
    ['clusters average', 'word'],
    ['智算 utilisation', 'word'],
    ['芯片', null],
    ['qqq', null],
  ])('%s meets the utilisation of clusters as %s', (query, expected) => {
    expect(rank(utilisation, query)).toBe(expected)
  })

  it.each(['liyonglv', 'liyonglu', 'liyonglü', 'LIYONGLÜ', 'li yong lü'])('finds 利用率 by %s', (query) => {
    expect(rank(utilisation, query)).not.toBeNull()
  })

  it.each(['lvse', 'luse', 'lüse'])('finds 绿色 by %s', (query) => {
    expect(rank(green, query)).toBe('soundStart')
  })

  it('does not take the u of 路 for an ü', () => {
    expect(rank(roads, 'lu')).not.toBeNull()
    expect(rank(roads, 'lv')).toBeNull()
    expect(rank(roads, 'lü')).toBeNull()
  })

  it('begins where a syllable begins: anquan is 安全 and not the end of 产权', () => {
    expect(rank(safety, 'anquan')).toBe('soundWhole')
    expect(rank(dataRights, 'anquan')).toBeNull()
    expect(rank(dataRights, 'chanquan')).toBe('soundWord')
  })

  it('by initials finds whole names first, then whole words, then parts of them', () => {
    expect(searchEntries([count, utilisation, scale, compute], 'sl')).toEqual([3, 0, 2])
  })

  it('finds what is known of an entry besides its names, from where a word begins', () => {
    expect(rank(utilisation, '信息化部')).toBe('field')
    expect(rank(utilisation, 'compute-util')).toBe('field')
    expect(rank(utilisation, 'eflops')).toBe('field')
    expect(rank(utilisation, 'flops')).toBeNull()
    expect(rank(utilisation, '智算 工业')).toBe('field')
  })

  it('puts what is written before what only sounds alike', () => {
    expect(searchEntries([scale, chips, utilisation], 'ai')).toEqual([0, 1, 2])
    expect(rank(chips, 'ai')).toBe('word')
    expect(rank(chips, 'gcaixp')).toBe('soundStart')
  })

  it('finds everything, in the given order, where nothing is asked', () => {
    expect(searchEntries([utilisation, chips], ' ')).toEqual([0, 1])
  })
})
