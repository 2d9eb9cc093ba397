import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Assessment, IndicatorAssessment } from '../../domain/assess/types.ts'
import { mandatesFor } from '../../domain/mandate.ts'
import { MARKS } from '../../domain/verdict.ts'
import { PROVENANCES } from '../../domain/observation.ts'
import { AREA_IDS } from '../../domain/policy.ts'
import { OUTLOOKS } from '../../domain/forecast/outlook.ts'
import type { Outlooks } from '../../domain/forecast/countOutlooks.ts'
import { STATUSES } from '../../domain/status.ts'
import { outlooksQuery } from '../../queries/outlooksQuery.ts'
import { surveyQuery } from '../../queries/surveyQuery.ts'
import type { TextLanguage } from '../../domain/text.ts'
import { useWords } from '../../i18n/Language.tsx'
import type { Findable } from '../../queries/findables.ts'
import { pinyinOrderQuery, prepareSearch, searchQuery } from '../../queries/searchQuery.ts'
import { useWorkspace, type Workspace } from '../../queries/workspace.tsx'
import type { Survey } from '../../workers/surveyJob.ts'
import type { GridLines } from '../../ui/grid/lines.ts'
import { orderRows, sortRows, toGridLines, toLines, type Line } from './arrange.ts'
import { ASKED, askedOn } from './asked.ts'
import { COLUMNS } from './columns.tsx'
import { findRows, indexFacets, type FacetIndex, type Found, type ValuesOf } from './facets.ts'
import type { Request } from './request.ts'
import { toRows, type IndicatorRow } from './row.ts'
import type { RowTexts } from './rowTexts.ts'

/** A value for rows that name none, where others do. */
export const UNNAMED = 'none'

const KINDS = ['input', 'output', 'outcome'] as const

/** Its own lead and whom documents name for its targets and actions. */
function bodiesOf({ catalog }: Assessment, { indicator, pairs }: IndicatorAssessment): readonly string[] {
  const named = mandatesFor(catalog, { targets: pairs.map(({ target }) => target.id), actions: indicator.actions })
  const bodies = [...new Set([...(indicator.lead === undefined ? [] : [indicator.lead]), ...named.flatMap((each) => each.bodies)])]
  return bodies.length === 0 ? [UNNAMED] : bodies
}

function valuesReader({ assessment: whole, index }: Workspace, survey: Survey | undefined): ValuesOf {
  const asked = askedOn(whole.asOf)
  return ({ assessment, at, status, outlook }) => {
    const { indicator, latest } = assessment
    const measures = [...new Set(indicator.actions.flatMap((action) => index.actions.get(action)?.measure.id ?? []))]
    return {
      status: [status],
      outlook: outlook ? [outlook.outlook] : [],
      area: [indicator.area],
      measure: measures.length === 0 ? [UNNAMED] : measures,
      lead: bodiesOf(whole, assessment),
      kind: [indicator.kind],
      prov: latest ? [latest.provenance] : [],
      mark: survey?.marks[at] ?? [],
      ...asked(assessment),
    }
  }
}

function facetsOf(workspace: Workspace, rows: readonly IndicatorRow[], survey: Survey | undefined): FacetIndex {
  const { outline, organisations } = workspace.assessment.catalog
  const measures = outline.areas.flatMap((area) => area.measures.map((measure) => measure.id))
  const orders = {
    status: STATUSES,
    outlook: OUTLOOKS,
    area: AREA_IDS,
    measure: measures,
    lead: organisations.map(({ id }) => id),
    kind: KINDS,
    prov: PROVENANCES,
    mark: MARKS,
    ...ASKED,
  }
  const changed = new Set(survey?.changed)
  return indexFacets(rows, orders, valuesReader(workspace, survey), ({ id }) => changed.has(id))
}

export interface List {
  readonly rows: readonly IndicatorRow[]
  /** The same once all that is said of them is known: for a file, which nobody looks at again. */
  readonly wholeRows: () => Promise<readonly IndicatorRow[]>
  readonly facets: FacetIndex
  readonly found: Found
  readonly lines: readonly Line[]
  /** The same as a grid reads it. */
  readonly gridLines: GridLines<IndicatorRow>
  /** What was asked for is not known yet of all rows. */
  readonly waiting: boolean
  /** Makes the search ready: called when somebody is about to type. */
  readonly prepare: () => void
}

/** Rows, filtered, counted and in order. Each step is remembered, so that a change redoes only what depends on it. */
export function useList(request: Request, texts: RowTexts): List {
  const workspace = useWorkspace()
  const { assessment, evaluation } = workspace
  const { areas } = assessment.catalog.outline
  const survey = useQuery(surveyQuery(workspace))
  const client = useQueryClient()
  const outlooks = useQuery(outlooksQuery(workspace))
  const rowsWith = useCallback(
    (found: Outlooks | undefined) => toRows(assessment.indicators, areas, evaluation, survey.data, found),
    [assessment, areas, evaluation, survey.data],
  )
  const rows = useMemo(() => rowsWith(outlooks.data), [rowsWith, outlooks.data])
  const wholeRows = useCallback(
    async () => rowsWith(await client.ensureQueryData(outlooksQuery(workspace)).catch(() => undefined)),
    [rowsWith, client, workspace],
  )
  const facets = useMemo(() => facetsOf(workspace, rows, survey.data), [workspace, rows, survey.data])
  const orders = useMemo(() => orderRows(rows), [rows])
  const { mask, prepare } = useTextMask(rows, workspace, request.query)
  const { chosen, view, group, sort } = request
  const found = useMemo(() => findRows(facets, { chosen, view }, mask), [facets, chosen, view, mask])
  const names = usePinyinOrder(workspace, sort?.column, texts.text)
  const order = useMemo(() => {
    const column = sort && COLUMNS.find(({ id }) => id === sort.column)
    if (!column) return orders[group]
    return sortRows(rows, orders.none, { keyOf: (row) => column.key(row, texts), descending: sort.direction === 'desc', names })
  }, [rows, orders, group, sort, texts, names])
  const lines = useMemo(() => {
    return toLines(order, found.rows.length === rows.length ? null : found.passed, rows, sort ? 'none' : group, areas)
  }, [order, found, rows, sort, group, areas])
  const gridLines = useMemo(() => toGridLines(lines, rows), [lines, rows])
  const waiting =
    (survey.isPending && (view === 'changed' || chosen.mark.size > 0)) ||
    (outlooks.isPending && (chosen.outlook.size > 0 || sort?.column === 'outlook'))
  return useMemo(
    () => ({ rows, wholeRows, facets, found, lines, gridLines, waiting, prepare }),
    [rows, wholeRows, facets, found, lines, gridLines, waiting, prepare],
  )
}

/** Which rows a text finds: null where none is asked for, or before the first answer has come. */
function useTextMask(rows: readonly IndicatorRow[], workspace: Workspace, query: string) {
  const { status } = useWords('statuses')
  const { data } = useQuery({ ...searchQuery(workspace, status, query), enabled: query.trim() !== '' })
  const mask = useMemo(() => (query.trim() !== '' && data ? maskOf(rows, data.found) : null), [rows, data, query])
  const prepare = useCallback(() => prepareSearch(workspace, status), [workspace, status])
  return { mask, prepare }
}

function maskOf(rows: readonly IndicatorRow[], found: readonly Findable[]): Uint8Array {
  const ids = new Set(found.flatMap((each) => (each.kind === 'indicator' ? [each.id] : [])))
  return Uint8Array.from(rows, ({ id }) => (ids.has(id) ? 1 : 0))
}

/** Columns of names, which are put in the order of their sounds. */
const NAMED: ReadonlySet<string> = new Set(['name', 'lead', 'publisher'])

function usePinyinOrder(workspace: Workspace, column: string | undefined, language: TextLanguage): ReadonlyMap<string, number> | null {
  const wanted = language === 'zh' && column !== undefined && NAMED.has(column)
  const { data } = useQuery({ ...pinyinOrderQuery(workspace), enabled: wanted })
  return (wanted && data) || null
}
