import { assessIn, evaluationContext, historyOf } from '../../../src/domain/assess/index.ts'
import { dayOf } from '../../../src/domain/day.ts'
import { METHODS } from '../../../src/domain/methods/index.ts'
import type { ObservationInput } from '../../../src/domain/observationTable.ts'
import { toObservationTable } from '../../../src/domain/toObservationTable.ts'
import { tinyCatalog, tinyRows } from '../../fixtures/tiny.ts'

const INDICATORS = 10_000
const PERIODS = 36

const [indicator] = tinyCatalog.indicators
const [target] = tinyCatalog.targets
const [row] = tinyRows
if (!indicator || !target || !row) throw new Error('the tiny data set has lost its first entries')

const ids = Array.from({ length: INDICATORS }, (_, at) => `I${at}`)
const months = Array.from({ length: PERIODS }, (_, at) => `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`)
const catalog = {
  ...tinyCatalog,
  breaks: [],
  indicators: ids.map((id) => ({ ...indicator, id, frequency: 'M' as const, direction: { kind: 'up' as const }, naturalMin: undefined })),
  targets: ids.map((id, at) => ({
    ...target,
    id: `T${id}`,
    indicator: id,
    region: 'CN',
    coverage: 'same' as const,
    direction: 'up' as const,
    unit: indicator.unit,
    value: { kind: 'number' as const, value: 80 + (at % 60) },
    period: '2027',
    baseline: { value: 10, period: '2023-01' },
  })),
}
const inputs = ids.flatMap((id, at) =>
  months.map((period, month): ObservationInput => ({
    ...row,
    indicator: id,
    region: 'CN',
    period,
    value: 10 + month * (0.6 + (at % 7) / 5) + ((at * 31 + month * 17) % 5),
    missing: undefined,
    status: 'A',
    confidence: 'high',
    verified: 'yes',
    publishedAt: dayOf(2023, month + 2, 12),
  })),
)
const table = toObservationTable(inputs)

/** Judges all indicators and every past period of each, as known then; answers the milliseconds and how many periods that were. */
onmessage = () => {
  const started = performance.now()
  const evaluation = evaluationContext(METHODS, catalog, table, { asOf: dayOf(2026, 1, 20) })
  const { indicators } = assessIn(evaluation)
  const judged = indicators.reduce((sum, each) => sum + historyOf(evaluation, each).steps.length, 0)
  postMessage({ ms: performance.now() - started, judged, rows: table.rows })
}
postMessage('ready')
