import { describe, expect, it } from 'vitest'
import { operationCounter } from '../../../tests/tools/operations.ts'
import type { Indicator } from '../indicator.ts'
import type { Target } from '../target.ts'

// Twice as many values are at most twice as much work, whatever the values are like: a daily series of ten years has thousands of them,
// and a status for each. Counted in blocks of code that run, not in time.

const counter = await operationCounter()
const { aCatalog, anIndicator, aRow, aTable, aTarget, day } = await import('./exampleData.ts')
const { assessIn } = await import('./assessment.ts')
const { evaluationContext } = await import('./context.ts')
const { indicatorSeries } = await import('./indicatorSeries.ts')
const { historyOf, workingOf } = await import('./working.ts')
const { courseOf } = await import('../course/course.ts')
const { addDays, isoDay } = await import('../day.ts')
const { forecastOf } = await import('../forecast/forecastOf.ts')
const { METHODS } = await import('../methods/index.ts')
const { examine } = await import('../quality/examine.ts')

type Row = Parameters<typeof aRow>
interface Shape {
  readonly indicator?: Partial<Indicator>
  readonly target?: Partial<Target>
  readonly row?: (at: number, count: number) => Row[2]
  readonly value?: (at: number) => Row[1]
}

const FIRST = day('2000-01-01')
const rising = (at: number) => 10 + at / 50 + Math.sin(at)

const SHAPES: Readonly<Record<string, Shape>> = {
  'of a stock': {},
  'of a flow': { indicator: { timeKind: 'flow' } },
  'published some days after, out of order': { row: (at) => ({ publishedAt: addDays(FIRST, at + 5 + (at % 7)) }) },
  'with a break': { row: (at, count) => ({ status: at === count >> 1 ? 'B' : 'A' }) },
  'with jumps': { value: (at) => rising(at) + (at % 50 === 0 ? 500 : 0) },
  'that nobody vouches for after the first': { row: (at) => ({ confidence: at < 3 ? 'high' : 'low' }) },
  'that nobody vouches for': { row: () => ({ confidence: 'low' }) },
  'not reported after the first': { value: (at) => (at < 3 ? rising(at) : 'notReported') },
  'long after the due date': { target: { period: '2000-02' } },
}

function jobsFor(shape: Shape, count: number): Readonly<Record<string, () => unknown>> {
  const rows = Array.from({ length: count }, (_, at) =>
    aRow(isoDay(addDays(FIRST, at)), (shape.value ?? rising)(at), shape.row?.(at, count)),
  )
  const table = aTable(...rows)
  const indicators = [anIndicator({ frequency: 'D', ...shape.indicator })]
  const catalog = aCatalog({ indicators, targets: [aTarget({ baseline: { value: 10, period: '2000-01-01' }, ...shape.target })] })
  const asOf = addDays(FIRST, count)
  const options = { asOf, today: asOf }
  const context = () => evaluationContext(METHODS, catalog, table, options)
  const evaluation = context()
  const assessment = assessIn(evaluation)
  const [of] = assessment.indicators
  if (!of) throw new RangeError('the example has one indicator')
  const series = indicatorSeries(evaluation, of.indicator)
  return {
    'the verdict': () => assessIn(context()),
    'the values': () => indicatorSeries(evaluation, of.indicator),
    'the history': () => historyOf(evaluation, of),
    'the working': () => workingOf(evaluation, of),
    'the course': () => courseOf(of, series, asOf),
    'the forecast': () => forecastOf(of, series, assessment),
    'the quality page': () => examine(catalog, table, options),
  }
}

/** Fewer are forecast from altogether, and more are not. */
const COUNT = 700
/** Beside twice, what is done once or by halving. */
const MORE = 1.05

describe.each(Object.entries(SHAPES))('twice as many values %s', (_, shape) => {
  const [once, twice] = [jobsFor(shape, COUNT), jobsFor(shape, 2 * COUNT)]

  it.each(Object.keys(once))('are at most twice the work for %s', async (job) => {
    const [few, many] = [await counter.during(() => once[job]?.()), await counter.during(() => twice[job]?.())]
    expect(few).toBeGreaterThan(0)
    expect(many / few).toBeLessThanOrEqual(2 * MORE)
  })
})
