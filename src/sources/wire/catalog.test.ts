import { describe, expect, it } from 'vitest'
import { tinyCatalog } from '../../../tests/fixtures/tiny.ts'
import { SourceError } from '../errors.ts'
import { CONTRACT } from './contract.ts'
import { decodeCatalog, encodeCatalog } from './catalog.ts'

const [racks, pue] = tinyCatalog.indicators
const [target] = tinyCatalog.targets

/** The body of the tiny catalog with some of its fields replaced by what a careless server might send. */
const body = (over: object) => ({ contract: CONTRACT, dataVersion: 'v1', rows: 7, catalog: { ...tinyCatalog, ...over } })

function failureOf(over: object) {
  try {
    decodeCatalog(body(over), 'here')
  } catch (thrown) {
    if (thrown instanceof SourceError) return thrown.failure
  }
  throw new Error('it was read')
}

describe('a catalog on the wire', () => {
  it('comes back as it was sent', () => {
    const sent: unknown = JSON.parse(JSON.stringify(encodeCatalog(tinyCatalog, 7, { dataVersion: 'v1' })))
    expect(decodeCatalog(sent, 'here')).toEqual({ data: tinyCatalog, dataVersion: 'v1', faults: [], rows: 7 })
  })

  it('may say more than the contract does', () => {
    expect(decodeCatalog(body({ colour: 'blue' }), 'here').data.id).toBe('tiny')
  })

  it.each<[object, string, string]>([
    [{ name: '小' }, 'catalog.name', 'textInBothLanguages'],
    [{ name: { zh: '小' } }, 'catalog.name', 'textInBothLanguages'],
    [{ indicators: {} }, 'catalog.indicators', 'list'],
    [{ indicators: [racks, { ...pue, area: 'weather' }] }, 'catalog.indicators[1].area', 'oneOf'],
    [{ indicators: [{ ...racks, id: 'two words' }] }, 'catalog.indicators[0].id', 'text'],
    [{ indicators: [{ ...racks, unit: { base: 'item', exponent: 0.5 } }] }, 'catalog.indicators[0].unit.exponent', 'wholeNumber'],
    [{ indicators: [{ ...racks, direction: { kind: 'sideways' } }] }, 'catalog.indicators[0].direction.kind', 'oneOf'],
    [{ indicators: [{ ...racks, direction: { kind: 'maintain', min: '1', max: null } }] }, 'catalog.indicators[0].direction.min', 'number'],
    [{ indicators: [{ ...racks, method: { id: 'range', options: { a: true } } }] }, 'catalog.indicators[0].method.options.a', 'number'],
    [{ targets: [{ ...target, period: '2025年' }] }, 'catalog.targets[0].period', 'period'],
    [{ targets: [{ ...target, value: { kind: 'number', value: null } }] }, 'catalog.targets[0].value.value', 'number'],
    [{ documents: [{ ...tinyCatalog.documents[0], url: 'javascript:alert(1)' }] }, 'catalog.documents[0].url', 'address'],
    [{ documents: [{ ...tinyCatalog.documents[0], title: {} }] }, 'catalog.documents[0].title', 'text'],
    [
      {
        decisions: [
          { id: 'q', question: { zh: '', en: '' }, fact: { zh: '', en: '' }, area: 'data', due: '2026-2-1', provenance: 'official' },
        ],
      },
      'catalog.decisions[0].due',
      'date',
    ],
    [{ pinned: { weather: 'RACKS' } }, 'catalog.pinned.weather', 'knownId'],
  ])('with %j is refused at %s', (over, place, expected) => {
    expect(failureOf(over)).toMatchObject({ kind: 'wrongShape', address: 'here', place, expected: { kind: expected } })
  })

  it.each<[object, string, string, string]>([
    [{ indicators: [racks, { ...pue, unit: { base: 'mile', exponent: 0 } }] }, 'catalog.indicators[1].unit.base', '"mile"', 'units'],
    [{ indicators: [{ ...racks, lead: 'nobody' }, pue] }, 'catalog.indicators[0].lead', '"nobody"', 'organisations'],
    [{ indicators: [{ ...racks, actions: ['compute.1.a', 'x'] }, pue] }, 'catalog.indicators[0].actions[1]', '"x"', 'actions'],
    [{ targets: [{ ...target, indicator: 'GONE' }] }, 'catalog.targets[0].indicator', '"GONE"', 'indicators'],
    [{ targets: [{ ...target, region: 'CN-XX' }] }, 'catalog.targets[0].region', '"CN-XX"', 'regions'],
  ])('with a reference to nothing is refused (%#)', (over, place, found, list) => {
    expect(failureOf(over)).toMatchObject({ place, found, expected: { kind: 'knownId', options: [list] } })
  })

  it('with an id twice is refused', () => {
    expect(failureOf({ indicators: [racks, pue, racks] })).toMatchObject({
      place: 'catalog.indicators[2].id',
      expected: { kind: 'uniqueId' },
    })
  })
})
