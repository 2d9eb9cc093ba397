import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../src/domain/assess/index.ts'
import { maybeDay } from '../src/domain/day.ts'
import { lint } from '../src/domain/lint/lint.ts'
import { decodeCatalog } from '../src/sources/wire/catalog.ts'
import { decodeObservations } from '../src/sources/wire/observations.ts'
import { statusCases } from './fixtures/statusCases.ts'

// What must be said of series that boards have judged wrongly. The same cases as a data set of the contract are read too, where they exist.

const WHOLE = '../shared/cases/status'

const read = (name: string): unknown => JSON.parse(readFileSync(`${WHOLE}/${name}.json`, 'utf8'))

const wholeSet = () => ({
  catalog: decodeCatalog(read('catalog'), 'catalog').data,
  table: decodeObservations(read('observations'), 'observations').data,
})

const sets = [['a fixture of ours', statusCases] as const, ...(existsSync(WHOLE) ? [['the data set', wholeSet()] as const] : [])]

describe.each(sets)('status cases of %s', (_name, { catalog, table }) => {
  const today = maybeDay('2026-11-27')
  if (today === null) throw new RangeError('not a day')
  const assessment = assess(catalog, table, { asOf: today })
  const verdictOf = (id: string) => {
    const verdict = assessment.byId.get(id)?.verdict
    return [verdict?.status, verdict?.reason]
  }

  it('S4-METLOST: reached at its date, fallen below since', () => {
    expect(verdictOf('S4-METLOST')).toEqual(['achieved', 'reachedThenFell'])
  })

  it('S4c-LATE: reached after its date', () => {
    expect(verdictOf('S4c-LATE')).toEqual(['achieved', 'reachedLate'])
  })

  it.each(['S3-RETARGET', 'T1-DUP'])('%s: the later of two documents counts, whatever their order, and the linter says so', (id) => {
    const of = assessment.byId.get(id)
    expect(of?.decidingPair?.targetValue).toBe(200)
    expect(of?.verdict.status).toBe('atRisk')
    expect(
      lint(catalog, table, today).findings.filter(({ rule, place }) => rule === 'targetsContradict' && place.indicator === id),
    ).toHaveLength(1)
  })

  it('S7-ROUND, S7b-ROUND: almost is not reached', () => {
    expect(assessment.byId.get('S7-ROUND')?.verdict.completion).toBeCloseTo(0.99996, 9)
    expect(assessment.byId.get('S7b-ROUND')?.verdict.completion).toBeCloseTo(0.999, 9)
    expect(verdictOf('S7-ROUND')[0]).toBe('onTrack')
  })

  it('N1-CHG: one more than 100,000', () => {
    expect(assessment.byId.get('N1-CHG')?.change?.delta).toBe(1)
  })
})

describe('interim values of the same issuer', () => {
  it('are the path to the last of them', () => {
    const today = maybeDay('2026-11-27')
    if (today === null) throw new RangeError('not a day')
    const of = assess(statusCases.catalog, statusCases.table, { asOf: today }).byId.get('S5b-INTERIM')
    // 50 for 2025 and 100 for 2027: half a year later a quarter of the way between them is due, not 75 as by even steps from 2023.
    expect(of?.decidingPair?.plan.map(({ value }) => value)).toEqual([50])
    expect(of?.decidingPair?.expectedValue).toBeCloseTo(50 + (50 * 181) / 730, 9)
    expect(of?.verdict.status).toBe('onTrack')
  })
})
