import { expect, it } from 'vitest'
import type { Region } from '../../domain/region.ts'
import { inPlace } from './place.ts'

const regions: ReadonlyMap<string, Region> = new Map([
  ['CN-SH', { id: 'CN-SH', name: { zh: '上海市', en: 'Shanghai' }, short: { zh: '沪', en: 'SH' }, parent: 'CN' }],
])

it.each([
  ['a national value needs no place', '算力', 'CN', '算力', '算力'],
  ['an indicator without any value names none', '算力', null, '算力', '算力'],
  ['a province is named', '算力', 'CN-SH', '算力（上海市）', '算力 (Shanghai)'],
  ['a name that says it already is left alone', '上海Shanghai算力', 'CN-SH', '上海Shanghai算力', '上海Shanghai算力'],
  ['a place that the catalog does not know is named by its code', '算力', 'CN-XX', '算力（CN-XX）', '算力 (CN-XX)'],
])('%s', (_, name, region, zh, en) => {
  expect([inPlace(name, region, regions, 'zh'), inPlace(name, region, regions, 'en')]).toEqual([zh, en])
})
