import { describe, expect, it } from 'vitest'
import { fixture, fixtureText, hasFixtures } from '../../../tests/fixtures/manifest.ts'
import { textInput } from '../table/input.ts'
import { declaredEncoding, readDataPackage, type PackageResource } from './frictionless/dataPackage.ts'
import { encodingFaults, resourceMapping } from './frictionless.ts'

const resource: PackageResource = { name: 'r', path: 'r.csv', encoding: 'gbk', delimiter: ';', fields: [], missingValues: ['-99'] }

describe('readDataPackage', () => {
  it.each([
    [[], ''],
    [{}, 'resources'],
    [{ resources: [1] }, 'resources[0]'],
    [{ resources: [{ name: 'x' }] }, 'resources[0].path'],
    [{ resources: [{ path: '../../etc/passwd' }] }, 'resources[0].path'],
    [{ resources: [{ path: '/etc/passwd' }] }, 'resources[0].path'],
  ])('refuses %j at %j', (document, place) => {
    expect(() => readDataPackage(document, 'p')).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ kind: 'wrongShape', place }) }),
    )
  })

  it('reads a resource with its dialect and missing marks', () => {
    const { resources } = readDataPackage(
      { resources: [{ path: ['r.csv'], encoding: 'gbk', dialect: { delimiter: ';' }, schema: { missingValues: ['-99'] } }] },
      'p',
    )
    expect(resources).toEqual([{ ...resource, name: 'r.csv' }])
  })
})

describe('a resource', () => {
  const mapping = { version: 1, indicator: { constant: 'x' }, period: { column: 'Year' }, value: { column: 'Value' } } as const

  it('adds what the descriptor knows to the mapping, below what the mapping says', () => {
    expect(resourceMapping(resource, mapping)).toMatchObject({
      table: { encoding: 'gb18030', delimiter: ';' },
      missing: { '-99': 'notReported' },
    })
    const own = { ...mapping, table: { delimiter: '\t' }, missing: { '-99': 'suppressed' as const } }
    expect(resourceMapping(resource, own)).toMatchObject({ table: { delimiter: '\t' }, missing: { '-99': 'suppressed' } })
  })

  it('is not believed about Western encodings: the bytes decide', async () => {
    expect(declaredEncoding({ ...resource, encoding: 'cp1252' })).toBeNull()
    expect(declaredEncoding({ ...resource, encoding: 'utf-16le' })).toBe('utf-16le')
    const wrong = await encodingFaults({ ...resource, encoding: 'cp1252' }, textInput('r.csv', 'Montréal'))
    expect(wrong).toEqual([{ kind: 'encodingGuessed', place: 'r.csv', found: 'utf-8' }])
    expect(await encodingFaults({ ...resource, encoding: 'cp1252' }, textInput('r.csv', 'ASCII'))).toEqual([])
    expect(await encodingFaults({ ...resource, encoding: 'utf-8' }, textInput('r.csv', 'Montréal'))).toEqual([])
  })

  it.skipIf(!hasFixtures)('of a real package declares cp1252 over UTF-8', async () => {
    const { resources } = readDataPackage(JSON.parse(fixtureText('frictionless/canada-1-2-1/datapackage.json')), 'datapackage.json')
    const [first] = resources
    if (first === undefined) throw new Error('no resource')
    expect(await encodingFaults(first, await fixture('frictionless/canada-1-2-1/data.csv'))).toHaveLength(1)
  })
})
