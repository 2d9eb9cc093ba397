import { beforeAll, describe, expect, it } from 'vitest'
import { DATASETS } from '../../../mocks/datasets.ts'
import { assessIn, evaluationContext } from '../../domain/assess/index.ts'
import { dayOf } from '../../domain/day.ts'
import { METHODS } from '../../domain/methods/index.ts'
import { AREA_IDS } from '../../domain/policy.ts'
import { outlooksIn } from '../../domain/forecast/outlooks.ts'
import { OUTLOOKS } from '../../domain/forecast/outlook.ts'
import { isJudged, STATUSES } from '../../domain/status.ts'
import { orderRows, sortRows, toLines } from './arrange.ts'
import { COLUMNS } from './columns.tsx'
import { ASKED, askedOn } from './asked.ts'
import { findRows, indexFacets, type FacetIndex } from './facets.ts'
import { FACETS, readRequest, type Facet } from './request.ts'
import { toRows, type IndicatorRow } from './row.ts'

let rows: readonly IndicatorRow[]
let areas: readonly { readonly id: string }[]
let index: FacetIndex

const TODAY = dayOf(2026, 11, 23)
const valuesOf = ({ assessment, status, marks, outlook }: IndicatorRow) => ({
  status: [status],
  outlook: outlook ? [outlook.outlook] : [],
  area: [assessment.indicator.area],
  measure: assessment.indicator.actions,
  lead: [assessment.indicator.lead ?? 'none'],
  kind: [assessment.indicator.kind],
  prov: assessment.latest ? [assessment.latest.provenance] : [],
  mark: marks,
  ...askedOn(TODAY)(assessment),
})
const ORDERS = { status: STATUSES, outlook: OUTLOOKS, area: AREA_IDS, measure: [], lead: [], kind: [], prov: [], mark: [], ...ASKED }

beforeAll(async () => {
  const { catalog, table } = await DATASETS.demo()
  const evaluation = evaluationContext(METHODS, catalog, table, { asOf: TODAY, today: TODAY })
  ;({ areas } = catalog.outline)
  const assessment = assessIn(evaluation)
  const outlooks = new Map([...outlooksIn(evaluation, assessment)].filter((each) => each !== null))
  rows = toRows(assessment.indicators, areas, evaluation, undefined, outlooks)
  index = indexFacets(rows, ORDERS, valuesOf, () => false)
})

/** What a count must be, the slow and plain way: filter with this facet asking for that value alone. */
function counted(search: string, facet: Facet, value: string): number {
  const { chosen } = readRequest(search)
  return rows.filter((row) =>
    FACETS.every((each) => {
      const asked = each === facet ? new Set([value]) : chosen[each]
      return asked.size === 0 || valuesOf(row)[each].some((own) => asked.has(own))
    }),
  ).length
}

describe('filters', () => {
  it.each([
    '',
    'area=compute',
    'status=offTrack,atRisk&area=compute,data',
    'kind=outcome&lead=lead-c&status=onTrack',
    'mark=disputed&area=talent',
    'outlook=willMiss&status=onTrack,atRisk',
    'has=both&move=rose,fell&age=upTo12',
    'news=inTime,late&area=models',
  ])('count under "%s" what would stand if one were changed', (search) => {
    const found = findRows(index, readRequest(search), null)
    for (const facet of FACETS)
      index.values[facet].forEach((value, at) => expect(found.counts[facet][at], `${facet} ${value}`).toBe(counted(search, facet, value)))
  })

  it('keep what passes all of them, and count views beside', () => {
    const found = findRows(index, readRequest('view=behind&area=compute'), null)
    expect(found.rows.every((at) => rows[at]?.assessment.indicator.area === 'compute')).toBe(true)
    expect(found.rows.length).toBe(found.views.behind)
    expect(found.views.all).toBe(rows.filter((row) => row.assessment.indicator.area === 'compute').length)
  })

  it('leave out rows that the text does not find', () => {
    const mask = Uint8Array.from(rows, (_, at) => (at === 3 ? 1 : 0))
    expect(findRows(index, readRequest(''), mask).rows).toEqual([3])
  })
})

describe('order', () => {
  it('groups by status, widest gap first, each row once', () => {
    const lines = toLines(orderRows(rows).status, null, rows, 'status', areas)
    expect(lines.filter((line) => line.kind === 'row')).toHaveLength(rows.length)
    const heads = lines.filter((line) => line.kind === 'group')
    expect(heads[0]?.id).toBe('offTrack')
    expect(heads.reduce((sum, head) => sum + head.count, 0)).toBe(rows.length)
    const gaps = lines
      .slice(1, 1 + (heads[0]?.count ?? 0))
      .map((line) => (line.kind === 'row' ? (rows[line.at]?.assessment.verdict.gap ?? 0) : 0))
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b))
  })

  it('has no gap to order by of what is not judged', () => {
    const gaps = rows.filter(({ status }) => !isJudged(status)).map((row) => row.assessment.verdict.gap)
    expect(new Set(gaps)).toEqual(new Set([null]))
  })

  it('orders by completion only what draws its bar', () => {
    const bullet = COLUMNS.find(({ id }) => id === 'bullet')
    // The key of a bar needs no words.
    const keys = rows.filter(({ status }) => !isJudged(status)).map((row) => bullet?.key(row, undefined as never))
    expect(new Set(keys)).toEqual(new Set([null]))
  })

  it('puts rows without a value last whichever way a column is sorted', () => {
    const keyOf = (row: IndicatorRow) => row.assessment.latest?.value ?? null
    for (const descending of [false, true]) {
      const order = sortRows(rows, orderRows(rows).none, { keyOf, descending })
      const missing = order.flatMap((at) => rows[at] ?? []).map((row) => keyOf(row) === null)
      expect(missing.lastIndexOf(false)).toBe(missing.indexOf(true) - 1)
    }
  })
})
