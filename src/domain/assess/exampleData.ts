import type { Catalog } from '../catalog.ts'
import { maybeDay, type Day } from '../day.ts'
import type { Indicator } from '../indicator.ts'
import { METHODS } from '../methods/index.ts'
import type { ObservationInput, ObservationTable } from '../observationTable.ts'
import { toObservationTable } from '../toObservationTable.ts'
import type { Target } from '../target.ts'
import { assessIn } from './assessment.ts'
import { evaluationContext } from './context.ts'
import { indicatorSeries } from './indicatorSeries.ts'
import type { AssessOptions } from './types.ts'
import { workingOf } from './working.ts'

// What the tests of this room start from: one small national indicator, and what each example changes about it.

const text = (words: string) => ({ zh: words, en: words })

export const day = (iso: string): Day => {
  const found = maybeDay(iso)
  if (found === null) throw new RangeError(`not a day: ${iso}`)
  return found
}

export function anIndicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    id: 'i',
    area: 'compute',
    name: text('i'),
    shortName: text('i'),
    definition: text('i'),
    unit: { base: 'item', exponent: 0 },
    direction: { kind: 'up' },
    kind: 'output',
    timeKind: 'stock',
    scope: 'national',
    frequency: 'unknown',
    aggregation: 'none',
    actions: [],
    supporting: [],
    ...changes,
  }
}

export function aTarget(changes: Partial<Target> = {}): Target {
  return {
    id: 't',
    area: 'compute',
    name: text('t'),
    unit: { base: 'item', exponent: 0 },
    direction: 'up',
    value: { kind: 'number', value: 100 },
    period: '2027',
    issuer: { zh: 'issuer' },
    document: { zh: 'document' },
    confidence: 'high',
    provenance: 'official',
    indicator: 'i',
    region: 'CN',
    actions: [],
    ...changes,
  }
}

type RowChanges = Partial<Omit<ObservationInput, 'value' | 'missing'>>

/** One row: a value, or the reason why there is none. */
export function aRow(period: string, value: number | 'notReported' | 'suppressed', changes: RowChanges = {}): ObservationInput {
  const measured = typeof value === 'number' ? { value } : ({ value: null, missing: value } as const)
  return {
    indicator: 'i',
    region: 'CN',
    period,
    status: 'A',
    provenance: 'official',
    confidence: 'high',
    publisher: 'p',
    document: 'd',
    publishedAt: null,
    verified: 'unknown',
    floor: false,
    note: '',
    ...changes,
    ...measured,
  }
}

export function aTable(...rows: readonly ObservationInput[]): ObservationTable {
  return toObservationTable(rows)
}

export function aCatalog(changes: Partial<Catalog> = {}): Catalog {
  return {
    id: 'example',
    name: text('example'),
    version: '1',
    description: text('example'),
    outline: {
      title: text('outline'),
      issuer: { zh: 'issuer' },
      number: '1',
      areas: [
        {
          id: 'compute',
          order: 1,
          name: text('compute'),
          short: text('c'),
          measures: [
            {
              id: 'compute.1',
              sentence: 1,
              name: text('m'),
              actions: [
                { id: 'compute.1.a', name: text('a') },
                { id: 'compute.1.b', name: text('b') },
              ],
            },
          ],
        },
        { id: 'safety', order: 2, name: text('safety'), short: text('s'), measures: [] },
      ],
    },
    indicators: [anIndicator()],
    targets: [],
    units: [
      { id: 'item', symbol: text(''), measure: 'count' },
      { id: 'percent', symbol: text('%'), measure: 'share' },
    ],
    regions: [
      { id: 'CN', name: text('China'), short: text('China') },
      { id: 'CN-BJ', name: text('Beijing'), short: text('Beijing'), parent: 'CN' },
      { id: 'CN-SH', name: text('Shanghai'), short: text('Shanghai'), parent: 'CN' },
    ],
    organisations: [],
    documents: [],
    breaks: [],
    milestones: [],
    decisions: [],
    events: [],
    omissions: [],
    licences: [],
    ...changes,
  }
}

/** Everything that can be said of one indicator of an example. @throws RangeError where the catalog does not name it */
export function judgedExample(catalog: Catalog, table: ObservationTable, options: AssessOptions, id = 'i') {
  const evaluation = evaluationContext(METHODS, catalog, table, options)
  const assessment = assessIn(evaluation)
  const of = assessment.byId.get(id)
  if (!of) throw new RangeError(`no indicator ${id}`)
  return { evaluation, assessment, of, series: indicatorSeries(evaluation, of.indicator), working: workingOf(evaluation, of) }
}
