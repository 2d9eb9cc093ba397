import { describe, expect, it } from 'vitest'
import { aCatalog, anIndicator, aRow, aTable, aTarget, day } from '../assess/exampleData.ts'
import type { Catalog } from '../catalog.ts'
import type { ObservationInput } from '../observationTable.ts'
import { lint } from './lint.ts'
import { LINT_RULE_IDS, LINT_RULES } from './rules.ts'

const asOf = day('2026-11-23')
const served = anIndicator({ actions: ['compute.1.a', 'compute.1.b'] })
/** Nothing wrong in it. */
const clean = (changes: Partial<Catalog> = {}): Catalog => aCatalog({ indicators: [served], ...changes })
const target = (changes: Parameters<typeof aTarget>[0]) => clean({ targets: [aTarget(changes)] })
const percent = { base: 'percent', exponent: 0 }

const found = (catalog: Catalog, rows: readonly ObservationInput[] = []) => lint(catalog, aTable(...rows), asOf).findings
const months = (values: readonly number[], changes: Parameters<typeof aRow>[2] = {}) =>
  values.map((value, at) => aRow(`${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`, value, changes))
const CALM = [100, 102, 103, 105, 106, 108, 110, 111, 113, 115]

const text = (zh: string, en: string) => ({ zh, en })

const EXAMPLES: readonly (readonly [
  rule: (typeof LINT_RULE_IDS)[number],
  catalog: Catalog,
  rows: readonly ObservationInput[],
  place: string,
])[] = [
  ['directionAgainstTarget', target({ direction: 'down' }), [], 'catalog.targets[0]'],
  ['targetMetAtBaseline', target({ baseline: { value: 120, period: '2024' } }), [], 'catalog.targets[0]'],
  ['targetBeforeBaseline', target({ baseline: { value: 20, period: '2027' } }), [], 'catalog.targets[0]'],
  [
    'targetBeyondLimit',
    clean({
      indicators: [anIndicator({ ...served, unit: percent, naturalMax: 100 })],
      targets: [aTarget({ unit: percent, value: { kind: 'number', value: 120 } })],
    }),
    [],
    'catalog.targets[0]',
  ],
  ['targetWithoutSource', target({ document: { zh: ' ' } }), [], 'catalog.targets[0]'],
  [
    'targetsContradict',
    clean({ targets: [aTarget({ id: 'a' }), aTarget({ id: 'b', value: { kind: 'number', value: 200 } })] }),
    [],
    'catalog.targets[1]',
  ],
  ['unitMismatch', target({ unit: percent }), [], 'catalog.targets[0]'],
  ['valueBeyondLimit', clean({ indicators: [anIndicator({ ...served, naturalMin: 0 })] }), [aRow('2025', -1)], 'observations[0]'],
  ['percentOver100', clean({ indicators: [anIndicator({ ...served, unit: percent })] }), [aRow('2025', 101)], 'observations[0]'],
  ['duplicatePeriod', clean(), [aRow('2025', 1), aRow('2025', 2)], 'observations[1]'],
  ['repeatedRow', clean(), [aRow('2025', 1), aRow('2025', 1)], 'observations[1]'],
  ['valueInFuture', clean(), [aRow('2027', 1)], 'observations[0]'],
  ['unknownIndicator', clean(), [aRow('2025', 1, { indicator: 'elsewhere' })], 'observations[0]'],
  ['unknownRegion', clean(), [aRow('2025', 1, { region: 'XX' })], 'observations[0]'],
  ['outlier', clean(), months([...CALM, 180, 117, 118]), 'observations[10]'],
  ['breakWithoutMark', clean(), months([...CALM, 220, 222, 225]), 'observations[10]'],
  [
    'staleProxy',
    clean({ indicators: [anIndicator({ ...served, proxyOf: text('代', 'proxy') })] }),
    [aRow('2023', 1)],
    'catalog.indicators[0]',
  ],
  ['deadlinePassed', target({ period: '2025' }), [aRow('2024', 1)], 'catalog.targets[0]'],
  ['missingTranslation', clean({ indicators: [anIndicator({ ...served, name: text('名称', '') })] }), [], 'catalog.indicators[0].name'],
  [
    'actionWithoutIndicator',
    clean({ indicators: [anIndicator({ actions: ['compute.1.a'] })] }),
    [],
    'catalog.outline.areas[0].measures[0].actions[1]',
  ],
  ['indicatorWithoutAction', clean({ indicators: [served, anIndicator({ id: 'loose' })] }), [], 'catalog.indicators[1]'],
]

describe('lint', () => {
  it('has an example below for each rule, and each rule knows its own id', () => {
    expect(EXAMPLES.map(([rule]) => rule)).toEqual(LINT_RULE_IDS)
    for (const id of LINT_RULE_IDS) expect(LINT_RULES[id].id).toBe(id)
  })

  it('finds nothing in a clean set', () => {
    const calm = clean({ targets: [aTarget({ baseline: { value: 10, period: '2024' } })] })
    expect(lint(calm, aTable(...months(CALM)), asOf)).toEqual({ findings: [], counts: { error: 0, warning: 0, notice: 0 }, more: {} })
  })

  it.each(EXAMPLES)('finds %s, and nothing else, in its example', (rule, catalog, rows, place) => {
    const findings = found(catalog, rows)
    expect(findings.map((finding) => [finding.rule, finding.place.path])).toEqual([[rule, place]])
  })

  it('lets revisions, marked breaks and steady growth pass', () => {
    const revised = [aRow('2025', 1, { publishedAt: day('2026-01-10') }), aRow('2025', 2, { publishedAt: day('2026-02-10') })]
    expect(found(clean(), revised)).toEqual([])
    const marked = clean({ breaks: [{ indicator: 'i', period: '2025-11', reason: text('口径', 'definition') }] })
    expect(found(marked, months([...CALM, 220, 222, 225]))).toEqual([])
    expect(found(clean(), months(Array.from({ length: 20 }, (_, at) => 100 * 1.4 ** at)))).toEqual([])
  })

  it('puts errors first and counts what it does not list', () => {
    const rows = Array.from({ length: 520 }, (_, at) => aRow('2025', at))
    const report = lint(clean({ indicators: [served, anIndicator({ id: 'loose' })] }), aTable(...rows), asOf)
    expect(report.counts).toEqual({ error: 519, warning: 0, notice: 1 })
    expect(report.findings).toHaveLength(501)
    expect(report.more).toEqual({ duplicatePeriod: 19 })
    expect(report.findings.at(-1)?.severity).toBe('notice')
  })
})
