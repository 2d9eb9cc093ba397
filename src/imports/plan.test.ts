import { describe, expect, it } from 'vitest'
import { lookAtText, tinyBase } from '../../tests/fixtures/imported.ts'
import type { Choice } from './importRecord.ts'
import { matcher } from './match.ts'
import { mistakesIn } from './plan.ts'
import { unitFrom, unitLabel } from './units.ts'

const { catalog } = tinyBase

describe('a name of the sheet', () => {
  const sounds: Readonly<Record<string, string>> = { 指标RACKS: '|zhi biao|r a c k s' }
  const find = matcher(catalog, (text) => sounds[text] ?? '')

  it.each([
    ['the name', '指标RACKS'],
    ['the name with blanks and brackets', '“指标 RACKS”'],
    ['the English name', 'indicator racks'],
    ['the id', 'RACKS'],
    ['the sound', 'zhibiaoracks'],
  ])('is surely an indicator in use by %s', (_, name) => {
    expect(find(name)).toEqual({ ids: ['RACKS'], sure: true })
  })

  it('may be one that is called alike, which a person decides', () => {
    expect(find('指标')).toEqual({ ids: ['RACKS', '算力/PUE'], sure: false })
    expect(find('别的')).toEqual({ ids: [], sure: false })
  })
})

describe('a unit as typed', () => {
  it.each([
    ['万个', { base: 'item', exponent: 4 }],
    ['10 thousand items', { base: 'item', exponent: 4 }],
    ['亿元', { base: 'CNY', exponent: 8 }],
    ['张', { base: '张', exponent: 0 }],
  ])('%s is understood', (text, unit) => {
    expect(unitFrom(text, catalog.units)).toEqual(unit)
  })

  it('is written as it is understood', () => {
    for (const language of ['zh', 'en'] as const)
      for (const exponent of [0, 3, 4, 6, 8]) {
        const unit = { base: 'item', exponent }
        expect(unitFrom(unitLabel(unit, catalog.units, language), catalog.units)).toEqual(unit)
      }
  })
})

describe('mistakes', () => {
  const look = lookAtText('年份,甲,乙,丙（%）\n2024,1,2,3')
  const about = { by: '', publisher: '', tag: null }
  const fresh: Choice = { kind: 'new', zh: '甲', en: '', unit: '', area: 'compute', direction: 'up', target: '待定', targetPeriod: '2027' }

  it('are told all at once, each with its name', async () => {
    const choices = {
      甲: fresh,
      乙: { ...fresh, zh: ' ', target: '' },
      '丙（%）': { kind: 'use', id: 'RACKS', unit: '%', target: '', targetPeriod: '' },
    } as const
    expect(mistakesIn(await look, { choices }, about, catalog).map(({ field, name }) => [field, name])).toEqual([
      ['target', '甲'],
      ['zh', '乙'],
      ['unitOf', '丙（%）'],
      ['by', ''],
      ['publisher', ''],
      ['tag', ''],
    ])
  })

  it('are two names for one indicator, and no name at all', async () => {
    const same: Choice = { kind: 'use', id: 'RACKS', unit: '', target: '', targetPeriod: '' }
    const skip: Choice = { kind: 'skip' }
    const said = { by: 'a', publisher: 'b', tag: 'compiled' } as const
    const fieldsOf = async (choices: Readonly<Record<string, Choice>>) =>
      mistakesIn(await look, { choices }, said, catalog).map(({ field }) => field)
    expect(await fieldsOf({ 甲: same, 乙: same, '丙（%）': skip })).toEqual(['twice'])
    expect(await fieldsOf({ 甲: skip, 乙: skip, '丙（%）': skip })).toEqual(['choices'])
  })
})
