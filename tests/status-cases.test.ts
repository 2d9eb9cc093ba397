import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess, assessIn, evaluationContext, indicatorHeadline } from '../src/domain/assess/index.ts'
import { indicatorSeries } from '../src/domain/assess/indicatorSeries.ts'
import { courseOf } from '../src/domain/course/course.ts'
import { calendarOf, maybeDay } from '../src/domain/day.ts'
import { METHODS } from '../src/domain/methods/index.ts'
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
  const evaluation = evaluationContext(METHODS, catalog, table, { asOf: today })
  const assessment = assessIn(evaluation)
  const assessed = (id: string) => {
    const of = assessment.byId.get(id)
    if (!of) throw new RangeError(`no indicator ${id}`)
    return of
  }
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

  it.each(['S6-YTD', 'S6b-YTD'])('%s: 90 % of the amount with 83.3 % of the year gone', (id) => {
    const { verdict, decidingPair } = assessed(id)
    expect(verdict.status).toBe('onTrack')
    expect(verdict.completion).toBeCloseTo(0.9, 9)
    expect(verdict.expected).toBeCloseTo(304 / 365, 9)
    expect(decidingPair?.part?.parts).toBe(0)
  })

  it('S6c-QFLOW: the sum so far, 95 of 120', () => {
    const { verdict, decidingPair } = assessed('S6c-QFLOW')
    expect(decidingPair?.part).toMatchObject({ amount: 95, target: 120, parts: 3 })
    expect(verdict.completion).toBeCloseTo(95 / 120, 9)
    expect(verdict.expected).toBeCloseTo(273 / 365, 9)
    expect(verdict.status).toBe('onTrack')
  })

  it.each(['S6-YTD', 'C1-CUM'])('%s: parts of a year are never on one line with whole years, nor two years on one', (id) => {
    const of = assessed(id)
    const { runs } = courseOf(of, indicatorSeries(evaluation, of.indicator), today)
    for (const { joined } of runs) {
      const spans = joined.map(({ observation: { period } }) => [calendarOf(period.end).year, period.frequency === 'A'].join())
      expect(new Set(spans.filter((span) => !span.endsWith('true'))).size).toBeLessThanOrEqual(1)
      expect(new Set(spans.map((span) => span.endsWith('true'))).size).toBeLessThanOrEqual(1)
    }
  })

  it('C1-CUM: 2 more than in the same months of the year before', () => {
    const { change } = assessed('C1-CUM')
    expect(change).toMatchObject({ delta: 2, basis: 'yearEarlier', movement: 'rose' })
    expect(change?.from.period.id).toBe('2025-01-01/2025-02-28')
    expect(change?.growth).toBeCloseTo(0.1, 9)
  })

  it('R1-RUNNING: a month that has not ended moves nothing', () => {
    const { change, unfinished } = assessed('R1-RUNNING')
    expect([change, unfinished]).toEqual([null, true])
    expect(indicatorHeadline(assessment, 'R1-RUNNING').map(({ kind }) => kind)).toContain('unfinished')
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
