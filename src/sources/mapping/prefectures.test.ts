import { describe, expect, it } from 'vitest'
import { textInput } from '../table/input.ts'
import type { Known } from './known.ts'
import type { Mapping } from './mapping.ts'
import { parseTable } from './parseTable.ts'
import { maybePrefecture } from './prefectures.ts'
import { maybeRegion } from './regionNames.ts'

const mapping: Mapping = {
  version: 1,
  indicator: { constant: 'racks' },
  region: { column: '地区' },
  period: { column: '年份' },
  value: { column: '数值' },
}
const read = async (places: readonly string[], known: Known = {}) => {
  const text = ['地区,年份,数值', ...places.map((place, at) => `${place},2024,${at + 1}`)].join('\n')
  const { table, faults } = await parseTable({ input: textInput('t.csv', text), mapping, known }, {})
  return { regions: table.regions, rows: table.rows, faults: faults.map(({ kind, found }) => [kind, found]) }
}

describe('a prefecture-level city by its bare name', () => {
  it('keeps its own name, and a doubt says in which province it is taken to lie', async () => {
    const { regions, faults } = await read(['杭州', '苏州', '浙江'])
    expect(regions).toEqual(['杭州', '苏州', 'CN-ZJ'])
    expect(faults).toEqual([
      ['regionAssumed', '杭州 (CN-ZJ)'],
      ['regionAssumed', '苏州 (CN-JS)'],
    ])
  })

  it('never stands for its province where the catalog knows only that', async () => {
    const { regions, rows, faults } = await read(['杭州', '浙江'], { regions: new Set(['CN-ZJ']) })
    expect([regions, rows]).toEqual([['CN-ZJ'], 1])
    expect(faults).toEqual([['unknownReference', '杭州 (CN-ZJ)']])
  })

  it.each([
    [
      ['长春', '吉林', '四平'],
      ['长春', '吉林', '四平'],
    ],
    [
      ['长春市', '吉林市'],
      ['长春市', '吉林市'],
    ],
    [
      ['海北州', '海南'],
      ['海北州', '海南'],
    ],
    [
      ['吉林', '辽宁'],
      ['CN-JL', 'CN-LN'],
    ],
    [
      ['广东', '海南'],
      ['CN-GD', 'CN-HI'],
    ],
  ])('of %j is a city or a province by the names it stands among', async (places, regions) => {
    expect((await read(places)).regions).toEqual(regions)
  })

  it('is no district or county, and no city under the state', () => {
    expect(['朝阳', '海淀', '昆山', '北京', '浙江'].map(maybePrefecture)).toEqual([null, null, null, null, null])
    expect(maybeRegion('北京市')).toBe('CN-BJ')
  })
})
