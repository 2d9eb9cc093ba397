import { describe, expect, it } from 'vitest'
import type { Indicator } from '../indicator.ts'
import type { ObservationInput } from '../observationTable.ts'
import { assess } from './assess.ts'
import { aCatalog, anIndicator, aRow, aTable, aTarget, day } from './exampleData.ts'

const two = (indicator: string, period: string) => [aRow('2020', 1, { indicator }), aRow(period, 2, { indicator })]

function leadOf(indicators: readonly Indicator[], rows: readonly ObservationInput[], pinned?: string) {
  const catalog = aCatalog({ indicators, ...(pinned ? { pinned: { compute: pinned } } : {}) })
  const headline = assess(catalog, aTable(...rows), { asOf: day('2026-11-23') }).areas[0]?.headline
  return headline && [headline.indicator.indicator.id, headline.pinned]
}

const named = (id: string, changes: Partial<Indicator> = {}) => anIndicator({ id, ...changes })

describe('the indicator that leads an area’s row', () => {
  it.each<[string, Partial<Indicator>]>([
    ['a company', { scope: 'company' }],
    ['a site', { scope: 'site' }],
    ['a week’s reading', { reading: 'week' }],
    ['an event', { timeKind: 'event' }],
  ])('is never %s', (_name, changes) => {
    expect(leadOf([named('a', changes), named('b')], [...two('a', '2026-01'), aRow('2019', 1, { indicator: 'b' })])).toEqual(['b', false])
  })

  it('prefers a comparable earlier value, then the newest period, then more values, then a level, then file order', () => {
    expect(leadOf([named('a'), named('b')], [aRow('2026-01', 1, { indicator: 'a' }), ...two('b', '2023')])).toEqual(['b', false])
    expect(leadOf([named('a'), named('b')], [...two('a', '2024'), ...two('b', '2025')])).toEqual(['b', false])
    expect(leadOf([named('a'), named('b')], [...two('a', '2025'), ...two('b', '2025'), aRow('2019', 1, { indicator: 'b' })])).toEqual([
      'b',
      false,
    ])
    const rate = named('a', { unit: { base: 'percent', exponent: 0 } })
    expect(leadOf([rate, named('b')], [...two('a', '2025'), ...two('b', '2025')])).toEqual(['b', false])
    expect(leadOf([named('a'), named('b')], [...two('a', '2025'), ...two('b', '2025')])).toEqual(['a', false])
  })

  it('is a compilation of others only where no issuer has a figure of its own', () => {
    const compiled = named('a', { compiled: true })
    expect(leadOf([compiled, named('b')], [...two('a', '2026-01'), aRow('2019', 1, { indicator: 'b' })])).toEqual(['b', false])
    expect(leadOf([compiled], two('a', '2026-01'))).toEqual(['a', false])
  })

  it('is a figure of medium confidence only where no issuer has one of its own, however much newer it is', () => {
    const counted = two('a', '2026-01').map((row) => ({ ...row, confidence: 'medium' as const }))
    expect(leadOf([named('a'), named('b')], [...counted, aRow('2019', 1, { indicator: 'b' })])).toEqual(['b', false])
    expect(leadOf([named('a')], counted)).toEqual(['a', false])
  })

  it('is the pinned one where an office pinned it, and says so', () => {
    expect(leadOf([named('a'), named('b')], [...two('a', '2025'), ...two('b', '2021')], 'b')).toEqual(['b', true])
  })

  it('is none where nothing may lead', () => {
    expect(leadOf([named('a')], [aRow('2025', 1, { indicator: 'a', confidence: 'low' })])).toBeNull()
  })
})

describe('what an area counts', () => {
  const indicators = [
    named('a', { actions: ['compute.1.a'], lead: 'x' }),
    named('b', { lead: 'y' }),
    named('c', { actions: ['compute.1.b'], lead: 'y' }),
  ]
  const targets = [aTarget({ indicator: 'c' }), aTarget({ id: 'u', indicator: undefined })]
  const rows = [...two('a', '2025'), aRow('2026', 1, { indicator: 'b' })]
  const assessment = assess(aCatalog({ indicators, targets, wanted: 9 }), aTable(...rows), { asOf: day('2026-11-23') })
  const area = assessment.areas[0]

  it('lists actions with their indicators, and which of them carry a value', () => {
    expect(area?.actions).toEqual([
      { action: 'compute.1.a', indicators: ['a'], measured: 1 },
      { action: 'compute.1.b', indicators: ['c'], measured: 0 },
    ])
    expect(assessment.unmeasured).toMatchObject({ actions: 2, actionsWithoutValue: 1, wanted: 9 })
  })

  it('lists targets that no value stands beside, whether or not they name an indicator', () => {
    expect(area?.targetsWithoutValue.map((target) => target.id)).toEqual(['t', 'u'])
  })

  it('names the commonest lead and the newest period that has ended', () => {
    expect([area?.lead, area?.newest?.id]).toEqual(['y', '2025'])
    expect(area?.movement).toEqual({ comparable: 1, rose: 1, fell: 0, unchanged: 0, noPrevious: 1 })
  })
})

describe('a place that is not the country', () => {
  const both = { targets: [aTarget({ id: 'national', period: '2030' }), aTarget({ id: 'beijing', region: 'CN-BJ', period: '2027' })] }
  const asOf = { asOf: day('2026-11-23') }

  it('never decides an indicator that has a national value, however early its target is due', () => {
    const rows = [aRow('2026-06', 10), aRow('2026-06', 120, { region: 'CN-BJ' })]
    const found = assess(aCatalog(both), aTable(...rows), asOf).byId.get('i')
    expect([found?.region, found?.decidingPair?.target.id, found?.verdict.status]).toEqual(['CN', 'national', 'noData'])
  })

  it('decides with its own target where there is no national value', () => {
    const found = assess(aCatalog(both), aTable(aRow('2026-06', 120, { region: 'CN-BJ' })), asOf).byId.get('i')
    expect([found?.region, found?.decidingPair?.target.id, found?.verdict.status]).toEqual(['CN-BJ', 'beijing', 'achieved'])
  })

  it('does not lead an area, even of an indicator that calls itself national', () => {
    const found = assess(aCatalog(), aTable(aRow('2026-06', 120, { region: 'CN-BJ' })), asOf)
    expect(found.areas[0]?.headline).toBeNull()
  })
})
