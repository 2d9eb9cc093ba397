import { useRef } from 'react'
import type { FileToSave } from '../../exports/table.ts'
import { NOTICED_MS } from '../../loading/patience.ts'
import { goTo, type Patch } from '../../state/address.ts'
import { paths } from '../../state/paths.ts'
import { usePreferences } from '../../state/preferences.ts'
import { useLasting } from '../../ui/useLasting.ts'
import { COLUMNS } from './columns.tsx'
import type { Facet, Grouping, Request, View } from './request.ts'
import { listFile } from './listFile.ts'
import type { IndicatorRow } from './row.ts'
import { useAfterPaint } from './useAfterPaint.ts'
import { useGridCursor, type Reached } from '../../ui/grid/useGridCursor.ts'
import { useLayout } from './useLayout.ts'
import { useList } from './useList.ts'
import { useRequest } from './useRequest.ts'
import type { RowTexts } from './rowTexts.ts'
import { useStable } from '../../ui/useStable.ts'
import { useWorkbenchKeys } from './useWorkbenchKeys.ts'

/**
 * Everything the page knows and does. What was pressed or typed shows at once; the list follows in a drawing that the next key may
 * interrupt, so that ten thousand rows do not hold up a keyboard.
 */
export function useWorkbench(texts: RowTexts) {
  const { request, change, settle } = useRequest()
  const asked = useAfterPaint(request)
  const list = useList(asked, texts)
  const layout = useLayout(list.rows, texts)
  const keys = usePreferences((preferences) => preferences.shortcuts)
  const root = useRef<HTMLDivElement>(null)
  const evidence = useRef<HTMLElement>(null)
  const act = useActions({ request, change, settle, file: async () => listFile(await list.wholeRows(), list.lines, layout.chosen, texts) })
  const cursor = useGridCursor({
    lines: list.gridLines,
    columns: layout.columns.length,
    firstColumn: NAME_COLUMN,
    selected: request.selected,
    onReach: act.reach,
    onOpen: act.open,
  })
  const selected = rowOf(asked.selected, list.rows, cursor.row)
  useWorkbenchKeys({
    root,
    cursor,
    open: act.open,
    close: request.selected === null ? null : act.close,
    evidence: () => {
      if (cursor.row) act.reach(cursor.row.id, 'asked')
      focusSoon(evidence)
    },
  })
  return {
    request,
    asked,
    busy: useLasting(isBusy(request, asked), NOTICED_MS),
    list,
    layout,
    keys,
    root,
    evidence,
    act,
    cursor,
    selected,
    change,
  }
}

/** Status and area stand before it. */
const NAME_COLUMN = 2

/** Mostly the row of the cursor: looking through ten thousand rows is left to when it is not. */
function rowOf(id: string | null, rows: readonly IndicatorRow[], likely: IndicatorRow | undefined): IndicatorRow | null {
  if (id === null) return null
  if (likely?.id === id) return likely
  return rows.find((row) => row.id === id) ?? null
}

/** The list is not yet the one asked for. */
function isBusy(request: Request, asked: Request): boolean {
  return request.query !== asked.query || request.chosen !== asked.chosen || request.view !== asked.view || request.sort !== asked.sort
}

/** The details are drawn a moment later. */
function focusSoon(evidence: { readonly current: HTMLElement | null }, left = 20): void {
  if (evidence.current) return evidence.current.focus()
  if (left > 0) requestAnimationFrame(() => focusSoon(evidence, left - 1))
}

interface Acting {
  readonly request: Request
  readonly change: (patch: Patch) => void
  readonly settle: () => void
  readonly file: () => Promise<FileToSave>
}

/** What a reader can do to the list, as functions that never change. */
function useActions({ request, change, settle, file }: Acting) {
  /** Moving the cursor opens the details, until a reader has closed them. */
  const follows = useRef(true)
  return {
    open: useStable((id: string) => {
      settle()
      goTo(paths.indicator(id))
    }),
    reach: useStable((id: string, how: Reached) => {
      if (how === 'asked') follows.current = true
      if (follows.current) change({ sel: id })
    }),
    close: useStable(() => {
      follows.current = false
      change({ sel: null })
    }),
    choose: useStable((facet: Facet, chosen: string | null) => change({ [facet]: chosen })),
    sort: useStable((column: string) => change(nextSort(request.sort, column))),
    look: useStable((view: View) => change({ view: view === 'all' ? null : view })),
    group: useStable((group: Grouping) => change({ group: group === 'status' ? null : group, sort: null, dir: null })),
    search: useStable((q: string) => change({ q })),
    file: useStable(file),
  }
}

/** A head sorts, again the other way round, and the third time gives the groups back. */
function nextSort(sort: Request['sort'], column: string): Patch {
  const first = COLUMNS.find(({ id }) => id === column)?.first ?? 'asc'
  const second = first === 'asc' ? 'desc' : 'asc'
  const asked = (direction: 'asc' | 'desc') => ({ sort: column, dir: direction === 'asc' ? null : direction })
  if (sort?.column !== column) return asked(first)
  return sort.direction === first ? asked(second) : { sort: null, dir: null }
}
