import { describe, expect, it } from 'vitest'
import { readPeriod, shiftPeriod } from '../period.ts'
import { forecast } from './forecast.ts'
import { FORECAST_MODEL_IDS, fitModel, type ForecastModelId } from './models.ts'
import { chooseModel, pastErrors } from './rollingOrigin.ts'
import { newestStretch } from './stretch.ts'

const line = (length: number, slope: number, from = 10) => Array.from({ length }, (_, at) => from + slope * at)

/** Slow, then fast, then flat for six months: the straight line through all of it promised twelve points more. */
const UTILISATION = [
  37.4, 37.7, 38.1, 38.6, 39.1, 39.4, 39.9, 40.1, 40.3, 41, 41.2, 41.6, 42, 43.3, 44.9, 46.4, 48.2, 49.8, 50.9, 51.5, 52.4, 53.1, 53.7,
  53.2, 53.9, 54.4, 54.1,
]

describe('the newest stretch', () => {
  it.each([
    ['is all of a straight line', line(20, 3), 0],
    ['is all of a series that does not move', line(20, 0), 0],
    ['is all of fewer values than two stretches have', [1, 2, 3, 9, 9, 9, 9, 9, 9], 0],
    ['begins where growth turned', [...line(10, 1), ...line(8, 6, 27)], 10],
    ['begins where growth ended', [...line(12, 5), ...line(7, 0, 66)], 12],
    ['begins after the last of two turns', [...line(8, 1), ...line(8, 8, 25), ...line(8, 0, 90)], 17],
    ['has at least six values', [...line(12, 5), 66, 66, 66], 9],
    ['is the flat end of a series that was steep', UTILISATION, 20],
  ])('%s', (_, values, start) => expect(newestStretch(values)).toBe(start))

  it('is what each past is cut to, where models are tried on the past of a series', () => {
    const y = UTILISATION
    const chosen = chooseModel(y, 3)
    if (!chosen) throw new Error('no model was tried')
    const own = (model: ForecastModelId) => pastErrors(y, (past) => fitModel(model, past.slice(newestStretch(past)), 'quick'), 3)
    for (const model of FORECAST_MODEL_IDS) expect(chosen.means[model], model).toBeCloseTo(own(model)?.mean ?? Number.NaN, 9)
    expect(chosen.errors.byStep).toEqual(own(chosen.model)?.byStep)
  })

  it('turns at no noise of a straight line', () => {
    // A repeatable wobble of one unit, as large as a third of a step.
    const wobble = [0.3, -0.8, 0.5, -0.1, 0.9, -0.6, -0.9, 0.2, 0.7, -0.4, 0.6, -0.2, -0.7, 0.8, -0.3, 0.1, -0.5, 0.4]
    expect(newestStretch(line(18, 3).map((value, at) => value + (wobble[at] ?? 0)))).toBe(0)
  })

  it('is what is carried on: after flat months the forecast stays near, and names where it begins', () => {
    const points = UTILISATION.map((value, at) => ({ period: shiftPeriod(readPeriod('2024-08'), at), value }))
    const target = { value: 80, direction: 'up', due: readPeriod('2027') } as const
    const result = forecast({ points, breaks: [], target, naturalMin: 0, naturalMax: 100 })
    if (!result.ok) throw new Error('no forecast')
    expect(result.stretch).toMatchObject({ from: { id: '2026-04' }, to: { id: '2026-10' }, count: 7, turned: true })
    expect(result.points[0]?.value).toBeLessThan(55)
    expect(result.atDue?.point.value).toBeLessThan(60)
  })
})
