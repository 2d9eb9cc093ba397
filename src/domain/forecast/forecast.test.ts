import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPeriod, shiftPeriod } from '../period.ts'
import type { Point } from '../verdict.ts'
import { forecast } from './forecast.ts'
import type { ForecastRequest } from './forecastTypes.ts'
import { studentCdf, studentQuantile } from './studentT.ts'

const series = (values: readonly number[], start = '2015'): readonly Point[] =>
  values.map((value, index) => ({ period: shiftPeriod(readPeriod(start), index), value }))

const request = (points: readonly Point[], more: Partial<ForecastRequest> = {}): ForecastRequest => ({
  points,
  breaks: [],
  target: null,
  naturalMin: null,
  naturalMax: null,
  ...more,
})

const line = (length: number, slope = 3) => Array.from({ length }, (_, index) => 10 + slope * index)

/** Repeatable noise of about one unit: a small linear congruential generator. */
function noise(seed: number): () => number {
  let state = seed
  return () => {
    let sum = 0
    for (let draw = 0; draw < 12; draw += 1) {
      state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
      sum += state / 4_294_967_296
    }
    return sum - 6
  }
}

describe('forecast', () => {
  it('is made from the newest 300 of a long series, and says so', () => {
    const flat = Array.from({ length: 400 }, () => 5)
    const rising = line(300)
    const result = forecast(request(series([...flat, ...rising], '2000-01')))
    const alone = forecast(request(series(rising, '2033-05')))
    expect(result).toMatchObject({ ok: true, used: 300, known: 700, model: 'linear' })
    if (!result.ok || !alone.ok) throw new Error('both have a forecast')
    expect(result.points.slice(0, 5)).toEqual(alone.points.slice(0, 5))
  })

  it('continues a straight line exactly, by the straight line', () => {
    const result = forecast(request(series(line(9))))
    expect(result).toMatchObject({ ok: true, model: 'linear', used: 9 })
    if (!result.ok) return
    expect(result.points.map(({ period, value }) => [period.id, Math.round(value * 1e9) / 1e9])).toEqual([
      ['2024', 37],
      ['2025', 40],
      ['2026', 43],
    ])
  })

  it('prefers a trend that adapts where the growth turned', () => {
    const bent = [...line(8, 1), ...Array.from({ length: 8 }, (_, index) => 17 + 6 * (index + 1))]
    const result = forecast(request(series(bent)))
    expect(result.ok && result.model).not.toBe('linear')
  })

  it.each([
    ['five values', request(series(line(5))), 'tooFewPoints', 5],
    ['a break three values ago', request(series(line(12)), { breaks: [readPeriod('2024')] }), 'tooFewSinceBreak', 3],
    ['a gap', request(series(line(12)).filter(({ period }) => period.id !== '2023')), 'irregularSpacing', 3],
    ['mixed frequencies', request([...series(line(6)), ...series(line(3), '2023-Q1')]), 'irregularSpacing', 3],
  ])('makes none of %s, and says why', (_, given, reason, have) => {
    expect(forecast(given)).toEqual({ ok: false, reason, have, need: 6 })
  })

  it('takes every other year as regular', () => {
    const points = series(line(16)).filter((_, index) => index % 2 === 0)
    const result = forecast(request(points))
    expect(result.ok && result.points[0]?.period.id).toBe('2031')
  })

  it('starts a new series at a break', () => {
    const after = series(line(8), '2018')
    const broken = [...series([900, 950, 1000]), ...after]
    expect(forecast(request(broken, { breaks: [readPeriod('2018')] }))).toEqual(forecast(request(after)))
  })

  it('stays inside natural limits', () => {
    const result = forecast(request(series([80, 84, 88, 92, 95, 98, 99]), { naturalMin: 0, naturalMax: 100 }))
    if (!result.ok) throw new Error('no forecast')
    for (const { value, lower, upper } of result.points) expect([lower <= value, value <= upper, upper <= 100]).toEqual([true, true, true])
  })

  it('states a chance of reaching the target, or why not', () => {
    const next = noise(7)
    const points = series(line(14).map((value) => value + next()))
    const at = (value: number, due: string | null) => {
      const target = { value, direction: 'up', due: due === null ? null : readPeriod(due) } as const
      const result = forecast(request(points, { target }))
      return result.ok ? (result.chanceRefusal ?? result.chance) : null
    }
    expect(at(40, '2030')).toBeGreaterThan(0.95)
    expect(at(90, '2030')).toBeLessThan(0.05)
    expect(at(58, '2031')).toBeGreaterThan(0.2)
    expect(at(58, '2031')).toBeLessThan(0.8)
    expect(at(90, null)).toBe('noDeadline')
    expect(at(90, '2028')).toBe('alreadyDue')
    expect(at(90, '2060')).toBe('tooFarAhead')
  })

  it('says what it would have said a year ago, beside what happened', () => {
    const points = series([...line(8), 31.5], '2017')
    const result = forecast(request(points))
    if (!result.ok) throw new Error('no forecast')
    expect(result.yearAgo).toMatchObject({ from: { id: '2024' } })
    expect(result.yearAgo?.points).toMatchObject([{ period: { id: '2025' }, actual: 31.5, inside: false }])
    expect(result.yearAgo?.points[0]?.value).toBeCloseTo(34, 9)
  })

  it('covers about 80 % of what comes, on three hundred noisy lines', () => {
    let inside = 0
    for (let run = 0; run < 300; run += 1) {
      const next = noise(run + 1)
      const values = line(16).map((value) => value + 2 * next())
      const result = forecast(request(series(values.slice(0, 15))))
      const first = result.ok ? result.points[0] : undefined
      const came = values[15] ?? 0
      if (first && came >= first.lower && came <= first.upper) inside += 1
    }
    expect(inside / 300).toBeGreaterThan(0.72)
    expect(inside / 300).toBeLessThan(0.9)
  })

  it('never holds NaN or Infinity, and its interval always holds its value', () => {
    const value = fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constantFrom(0, 1, 100))
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }), (values, wanted) => {
        const target = { value: wanted, direction: 'up', due: readPeriod('2029') } as const
        const result = forecast(request(series(values), { target }))
        if (!result.ok) return
        for (const point of result.points) {
          expect([point.value, point.lower, point.upper].every(Number.isFinite)).toBe(true)
          expect(point.lower <= point.value && point.value <= point.upper).toBe(true)
        }
        const numbers = [...Object.values(result.errors), ...Object.values(result.parameters), result.chance ?? 0]
        expect(numbers.every(Number.isFinite)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('Student’s t', () => {
  it.each([
    [1, 0.9, 3.077683537],
    [4, 0.9, 1.533206274],
    [10, 0.975, 2.228138852],
    [30, 0.9, 1.310415025],
  ])('with %s degrees of freedom has %s below %s', (degrees, share, t) => {
    expect(studentQuantile(share, degrees)).toBeCloseTo(t, 8)
    expect(studentCdf(-t, degrees)).toBeCloseTo(1 - share, 9)
  })
})
