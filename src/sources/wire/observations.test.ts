import { describe, expect, it } from 'vitest'
import { tiny } from '../../../tests/fixtures/tiny.ts'
import { filterTable } from '../rows/filter.ts'
import { SourceError } from '../errors.ts'
import { isFields } from '../shape.ts'
import { decodeObservations } from './observations.ts'
import { encodeObservations } from './encodeObservations.ts'

const sent = () => JSON.parse(JSON.stringify(encodeObservations(tiny.table, { dataVersion: 'v1' }))) as unknown // a copy that may be spoilt

/** The body with one value replaced: `columns.value.3` or `dictionaries.days`. */
function spoilt(path: string, value: unknown): unknown {
  const body = sent()
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const owner = keys.reduce<unknown>((at, key) => (isFields(at) ? at[key] : undefined), body)
  Object.assign(Object(owner), { [last]: value })
  return body
}

function failureOf(body: unknown) {
  try {
    decodeObservations(body, 'here')
  } catch (thrown) {
    if (thrown instanceof SourceError) return thrown.failure
  }
  throw new Error('it was read')
}

describe('observations on the wire', () => {
  it('come back as they were sent', () => {
    expect(decodeObservations(sent(), 'here')).toEqual({ data: tiny.table, dataVersion: 'v1', faults: [] })
  })

  it('say once what is the same in every row', () => {
    const one = encodeObservations(filterTable(tiny.table, { indicators: ['RACKS'], regions: ['CN'] }), { dataVersion: 'v1' })
    expect(one.columns).toMatchObject({ indicator: 0, region: 0, verified: 2, publisher: 0 })
    expect(decodeObservations(one, 'here').data.rows).toBe(5)
  })

  it('may be none', () => {
    const none = encodeObservations(filterTable(tiny.table, { indicators: [] }), { dataVersion: 'v1' })
    expect(decodeObservations(JSON.parse(JSON.stringify(none)), 'here').data.rows).toBe(0)
  })

  it.each<[string, unknown, string, string]>([
    ['rows', 8, 'columns.indicator', 'sameLength'],
    ['rows', 1e12, 'rows', 'wholeNumber'],
    ['rows', -1, 'rows', 'wholeNumber'],
    ['rows', '7', 'rows', 'wholeNumber'],
    ['columns', [], 'columns', 'object'],
    ['columns.value', 'none', 'columns.value', 'numberOrNull'],
    ['columns.value', [1, 2, 3, 4, 5, 6, true], 'columns.value[6]', 'numberOrNull'],
    ['columns.value', [8, null, 9.6, null, 14, 2, 1.42], 'columns.missing[1]', 'missingReason'],
    ['columns.value', [8, 9, 9.6, 7, 14, 2, 1.42], 'columns.missing[3]', 'noMissingReason'],
    ['columns.indicator', [0, 0, 0, 0, 0, 0, 2], 'columns.indicator[6]', 'codeInDictionary'],
    ['columns.indicator', [0, 0, 0.5, 0, 0, 0, 1], 'columns.indicator[2]', 'codeInDictionary'],
    ['columns.indicator', [0, null, 0, 0, 0, 0, 1], 'columns.indicator[1]', 'codeInDictionary'],
    ['columns.floor', 1, 'columns.floor', 'boolean'],
    ['columns.status', undefined, 'columns.status', 'codeInDictionary'],
    ['dictionaries.periods', ['2021', '2022', '2023', '2024', '24 Q2'], 'dictionaries.periods[4]', 'period'],
    ['dictionaries.days', ['2023-02-01', '2023-02-30', '2024-02-01', '2025-02-01'], 'dictionaries.days[1]', 'date'],
    ['dictionaries.statuses', ['A', 'Z'], 'dictionaries.statuses[1]', 'oneOf'],
    ['dictionaries.regions', { CN: 0 }, 'dictionaries.regions', 'list'],
    ['dictionaries.notes', [1], 'dictionaries.notes[0]', 'text'],
    ['faults', [{ kind: 'gone', place: 'x' }], 'faults[0].kind', 'oneOf'],
    ['dataVersion', 3, 'dataVersion', 'text'],
  ])('with %s as %j are refused at %s', (path, value, place, expected) => {
    expect(failureOf(spoilt(path, value))).toMatchObject({ kind: 'wrongShape', address: 'here', place, expected: { kind: expected } })
  })

  it('refuses numbers too large to be held', () => {
    const text = JSON.stringify(sent()).replace('9.5', '1e999')
    expect(failureOf(JSON.parse(text))).toMatchObject({ place: 'columns.value[1]' })
  })

  it.each([null, [], 'text', 5])('refuses %j for a body', (body) => {
    expect(failureOf(body)).toMatchObject({ kind: 'wrongShape', place: '', expected: { kind: 'object' } })
  })
})
