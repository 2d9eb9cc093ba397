import { describe, expect, it } from 'vitest'
import { aCatalog, anIndicator, aRow, aTable, aTarget, day, judgedExample } from '../assess/exampleData.ts'
import { indicatorSeries } from '../assess/indicatorSeries.ts'
import type { Catalog } from '../catalog.ts'
import type { Indicator } from '../indicator.ts'
import type { ObservationInput } from '../observationTable.ts'
import { readPeriod, shiftPeriod } from '../period.ts'
import type { Target } from '../target.ts'
import { comingTarget, mayHaveOutlook } from './comingTarget.ts'
import { forecastOf, projectionOf } from './forecastOf.ts'
import { outlookIn } from './outlook.ts'
import { countOutlooks, type Outlooks } from './countOutlooks.ts'
import { outlooksIn } from './outlooks.ts'

const TODAY = day('2026-11-23')
/** Sure to be beside the line, and the same each time. */
const wobble = (at: number) => [0.4, -0.7, 0.2, 0.6, -0.3, -0.5, 0.1, 0.3][at % 8] ?? 0

/** Fifteen months to October 2026, from 40 by so much a month. */
const months = (slope: number, noise = 1): readonly ObservationInput[] =>
  Array.from({ length: 15 }, (_, at) => aRow(shiftPeriod(readPeriod('2025-08'), at).id, 40 + slope * at + noise * wobble(at)))

interface Changes {
  readonly target?: Partial<Target>
  readonly indicator?: Partial<Indicator>
  readonly catalog?: Partial<Catalog>
}

function example(rows: readonly ObservationInput[], { target, indicator, catalog }: Changes = {}) {
  const own = aTarget({ value: { kind: 'number', value: 70 }, baseline: { value: 40, period: '2025-08' }, ...target })
  const { assessment, of, series } = judgedExample(
    aCatalog({ indicators: [anIndicator(indicator ?? {})], targets: [own], ...catalog }),
    aTable(...rows),
    { asOf: TODAY, today: TODAY },
  )
  const forecast = forecastOf(of, series, assessment)
  return { of, series, assessment, forecast, stated: outlookIn(forecast) }
}

describe('the outlook of a target to come', () => {
  it.each([
    ['is missed where the trend ends far below', 0.2, {}, 'willMiss'],
    ['is reached where it ends far above', 1.7, {}, 'willReach'],
    ['is open where the interval holds the target', 1.04, {}, 'open'],
    ['is reached from above where lower is better', -1.1, { value: { kind: 'number', value: 20 }, direction: 'down' }, 'willReach'],
    ['is missed from above where lower is better', -0.1, { value: { kind: 'number', value: 20 }, direction: 'down' }, 'willMiss'],
    ['is reached within bounds to keep', 0.2, { value: { kind: 'range', min: 35, max: 60 }, direction: 'maintain' }, 'willReach'],
    ['is missed beyond them', 3, { value: { kind: 'range', min: 35, max: 60 }, direction: 'maintain' }, 'willMiss'],
    ['is reached above a floor to keep', 1, { value: { kind: 'range', min: 35, max: null }, direction: 'maintain' }, 'willReach'],
    ['stands although no baseline allows a verdict', 0.2, { baseline: undefined }, 'willMiss'],
  ] satisfies readonly (readonly [string, number, Partial<Target>, string])[])('%s', (_, slope, target, outlook) => {
    expect(example(months(slope), { target }).stated?.outlook).toBe(outlook)
  })

  it('is open exactly where the interval of the forecast holds the target', () => {
    for (let slope = 0.2; slope < 2; slope += 0.2) {
      const { forecast, stated } = example(months(slope))
      const point = forecast?.ok ? forecast.atDue?.point : undefined
      if (!point || !stated) throw new Error('no forecast')
      expect(stated.outlook, String(slope)).toBe(point.upper < 70 ? 'willMiss' : point.lower > 70 ? 'willReach' : 'open')
    }
  })

  it.each([
    ['ends exactly at the target', 70 - 40, 'willReach'],
    ['ends just short of it', 69.9 - 40, 'willMiss'],
  ])('of values on a straight line that %s states no chance', (_, rise, outlook) => {
    // Fourteen steps have been made, fourteen are to come.
    const { forecast, stated } = example(months(rise / 28, 0))
    expect(forecast).toMatchObject({ ok: true, chanceRefusal: 'noPastErrors' })
    expect(stated).toEqual({ outlook, chance: null })
    const point = forecast?.ok ? forecast.atDue?.point : undefined
    expect(point && [point.lower, point.upper]).toEqual([point?.value, point?.value])
  })

  it.each([
    ['five values', months(0.2).slice(-5), {}],
    ['a due date that is over, even where values go on', months(0.2), { target: { period: '2026-06' } }],
    ['a target without a date', months(0.2), { target: { period: undefined } }],
    ['a target in words', months(0.2), { target: { value: { kind: 'qualitative' } } }],
    ['what covers less than its target', months(0.2), { target: { coverage: 'narrower' } }],
    ['a proxy', months(0.2), { indicator: { proxyOf: { zh: '别的', en: 'other' } } }],
    ['mixed counters', months(0.2), { indicator: { mixedCounters: true } }],
    ['a target of another place', months(0.2), { target: { region: 'CN-BJ' } }],
    ['a target that is reached', months(3), { target: { value: { kind: 'number', value: 60 } } }],
    ['a value withheld', [...months(0.2).slice(0, -1), aRow('2026-10', 'suppressed')], {}],
    ['an amount of a year beside months that flow', months(0.2), { indicator: { timeKind: 'flow' } }],
    ['a date before the next value comes', months(0.2), { indicator: { frequency: 'M' }, target: { period: '2026-11-25' } }],
    ['no target', months(0.2), { catalog: { targets: [] } }],
  ] satisfies readonly (readonly [string, readonly ObservationInput[], Changes])[])('is none of %s', (_, rows, changes) => {
    const { forecast, stated } = example(rows, changes)
    expect(stated).toBeNull()
    if (forecast?.ok) expect([forecast.atDue, forecast.chance]).toEqual([null, null])
  })

  it('is never of a period that ends after the target’s date', () => {
    const years = Array.from({ length: 9 }, (_, at) => aRow(String(2017 + at), 40 + at + 0.1 * wobble(at)))
    const { forecast } = example(years, { target: { period: '2028-06', baseline: { value: 40, period: '2017' } } })
    expect(forecast).toMatchObject({ atDue: { point: { period: { id: '2027' } } } })
  })

  it('is worked out for many as for one, and only where there may be one', () => {
    const { of, assessment, series, stated } = example(months(0.2))
    const { evaluation } = judgedExample(assessment.catalog, aTable(...months(0.2)), { asOf: TODAY, today: TODAY })
    const found: Outlooks = new Map([...outlooksIn(evaluation, assessment)].filter((each) => each !== null))
    expect(found.get(of.indicator.id)).toEqual(stated)
    expect(countOutlooks(found, assessment.indicators)).toEqual({ willMiss: 1, open: 0, willReach: 0 })
    expect([comingTarget(of) !== null, mayHaveOutlook(of)]).toEqual([true, true])
    expect(outlookIn(projectionOf(of, indicatorSeries(evaluation, of.indicator), assessment))).toEqual(
      outlookIn(forecastOf(of, series, assessment)),
    )
  })
})
