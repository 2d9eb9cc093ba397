import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { MARKS } from '../../domain/verdict.ts'
import { PROVENANCES } from '../../domain/observation.ts'
import { AREA_IDS } from '../../domain/policy.ts'
import { finder, foldEntry, type SearchEntry } from '../../domain/search.ts'
import { STATUSES } from '../../domain/status.ts'
import { surveyQuery } from '../../queries/surveyQuery.ts'
import { soundsQuery } from '../../queries/soundsQuery.ts'
import { useWorkspace, type Workspace } from '../../queries/workspace.tsx'
import type { Sound } from '../../workers/sound.ts'
import type { Survey } from '../../workers/surveyJob.ts'
import { orderRows, sortRows, toLines, type Line } from './arrange.ts'
import { COLUMNS } from './columns.tsx'
import { findRows, indexFacets, type FacetIndex, type Found, type ValuesOf } from './facets.ts'
import type { Request } from './request.ts'
import { toRows, type WorkRow } from './row.ts'
import type { Scribe } from './useScribe.ts'

/** A value for rows that name none, where others do. */
export const UNNAMED = 'none'

const KINDS = ['input', 'output', 'outcome'] as const

function valuesReader({ index }: Workspace, survey: Survey | undefined): ValuesOf {
  return ({ of, at, status }) => {
    const { indicator, latest } = of
    const measures = [...new Set(indicator.actions.flatMap((action) => index.actions.get(action)?.measure.id ?? []))]
    return {
      status: [status],
      area: [indicator.area],
      measure: measures.length === 0 ? [UNNAMED] : measures,
      lead: [indicator.lead ?? UNNAMED],
      kind: [indicator.kind],
      prov: latest ? [latest.provenance] : [],
      mark: survey?.marks[at] ?? [],
    }
  }
}

function facetsOf(space: Workspace, rows: readonly WorkRow[], survey: Survey | undefined): FacetIndex {
  const { outline, organisations } = space.assessment.catalog
  const measures = outline.areas.flatMap((area) => area.measures.map((measure) => measure.id))
  const orders = {
    status: STATUSES,
    area: AREA_IDS,
    measure: measures,
    lead: organisations.map(({ id }) => id),
    kind: KINDS,
    prov: PROVENANCES,
    mark: MARKS,
  }
  const changed = new Set(survey?.changed)
  return indexFacets(rows, orders, valuesReader(space, survey), ({ id }) => changed.has(id))
}

/** Names as they are searched: both languages, both lengths, the lead. */
function entriesOf(rows: readonly WorkRow[], space: Workspace): readonly SearchEntry<number>[] {
  return rows.map(({ of, at }) => {
    const { shortName, name, lead } = of.indicator
    const body = lead === undefined ? undefined : space.index.organisations.get(lead)?.name
    return foldEntry({ key: at, texts: [shortName.zh, name.zh, shortName.en, name.en, body?.zh ?? '', body?.en ?? ''] })
  })
}

/** The same with how they sound. Apart, because sounds come while somebody types, and folding ten thousand names takes longer than a key may. */
function withSounds(entries: readonly SearchEntry<number>[], sounds: readonly Sound[]): readonly SearchEntry<number>[] {
  return entries.map(({ key, texts }) => {
    const heard = [sounds[key * 2], sounds[key * 2 + 1]].filter((sound) => sound !== undefined)
    return { key, texts, pinyin: heard.map((sound) => sound.pinyin), initials: heard.map((sound) => sound.initials) }
  })
}

export interface List {
  readonly rows: readonly WorkRow[]
  readonly facets: FacetIndex
  readonly found: Found
  readonly lines: readonly Line[]
  /** What was asked for is not known yet of all rows. */
  readonly waiting: boolean
  /** Starts fetching how names sound: called when somebody is about to search. */
  readonly prepare: () => void
}

/** Rows, filtered, counted and in order. Each step is remembered, so that a change redoes only what depends on it. */
export function useList(request: Request, say: Scribe): List {
  const space = useWorkspace()
  const { assessment, evaluation } = space
  const { areas } = assessment.catalog.outline
  const survey = useQuery(surveyQuery(space))
  const rows = useMemo(() => toRows(assessment.indicators, areas, evaluation, survey.data), [assessment, areas, evaluation, survey.data])
  const facets = useMemo(() => facetsOf(space, rows, survey.data), [space, rows, survey.data])
  const orders = useMemo(() => orderRows(rows), [rows])
  const { mask, prepare } = useTextMask(rows, space, request.query)
  const { chosen, view, group, sort } = request
  const found = useMemo(() => findRows(facets, { chosen, view }, mask), [facets, chosen, view, mask])
  const order = useMemo(() => {
    const column = sort && COLUMNS.find(({ id }) => id === sort.column)
    if (!column) return orders[group]
    return sortRows(rows, orders.none, { keyOf: (row) => column.key(row, say), descending: sort.direction === 'desc' })
  }, [rows, orders, group, sort, say])
  const lines = useMemo(() => {
    return toLines(order, found.rows.length === rows.length ? null : found.passed, rows, sort ? 'none' : group, areas)
  }, [order, found, rows, sort, group, areas])
  const waiting = survey.isPending && (view === 'changed' || chosen.mark.size > 0)
  return useMemo(() => ({ rows, facets, found, lines, waiting, prepare }), [rows, facets, found, lines, waiting, prepare])
}

function useTextMask(rows: readonly WorkRow[], space: Workspace, query: string) {
  const [wanted, setWanted] = useState(false)
  const needed = wanted || query !== ''
  const { data: sounds } = useQuery({ ...soundsQuery(space.source.id, space.dataVersion, space.assessment.catalog), enabled: needed })
  const written = useMemo(() => (needed ? entriesOf(rows, space) : null), [needed, rows, space])
  const entries = useMemo(() => (written && sounds ? withSounds(written, sounds) : written), [written, sounds])
  const mask = useMemo(() => {
    if (!entries || query.trim() === '') return null
    const finds = finder(query)
    return Uint8Array.from(entries, (entry) => (finds(entry) ? 1 : 0))
  }, [entries, query])
  const prepare = useCallback(() => setWanted(true), [])
  return { mask, prepare }
}
