import { useCallback, useEffect, useRef } from 'react'
import { usePageTitle } from '../../state/pageTitle.ts'
import { goTo } from '../../state/address.ts'
import { paths } from '../../state/paths.ts'
import { usePreferences } from '../../state/preferences.ts'
import { TabPanel, Tabs } from '../../ui/Tabs.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { Announcer } from './Announcer.tsx'
import { Cards } from './Cards.tsx'
import { COLUMNS } from './columns.tsx'
import { Drawer } from './Drawer.tsx'
import { EmptyList } from './EmptyList.tsx'
import { FilterBar } from './FilterBar.tsx'
import { Footer } from './Footer.tsx'
import { Grid } from './Grid.tsx'
import { LayoutMenu } from './LayoutMenu.tsx'
import { NO_FILTERS, VIEWS, countFilters, type Facet, type View } from './request.ts'
import { saveList } from './saveList.ts'
import { SearchField } from './SearchField.tsx'
import { useCursor } from './useCursor.ts'
import { useFill } from './useFill.ts'
import { useLayout } from './useLayout.ts'
import { useList, type List } from './useList.ts'
import { useMedia } from './useMedia.ts'
import { useRequest } from './useRequest.ts'
import { useScribe, type Scribe } from './useScribe.ts'
import { useWorkKeys } from './useWorkKeys.ts'
import styles from './Workbench.module.css'

/** All indicators at once: what is behind, why, and what comes next. */
export function Workbench() {
  const say = useScribe()
  const { request, change, settle } = useRequest()
  const list = useList(request, say)
  const phone = useMedia('(max-width: 760px)')
  const layout = useLayout(list.rows)
  const keys = usePreferences((preferences) => preferences.shortcuts)
  const root = useRef<HTMLDivElement>(null)
  const follows = useRef(true)
  const evidence = useRef<HTMLElement>(null)
  useFill(root)
  usePageTitle(say.frame.title(say.frame.pages.workbench))
  useReadyMark()

  const open = useCallback(
    (id: string) => {
      settle()
      goTo(paths.indicator(id))
    },
    [settle],
  )
  const reach = useCallback(
    (id: string, how: 'asked' | 'passed') => {
      if (how === 'asked') follows.current = true
      if (follows.current) change({ sel: id })
    },
    [change],
  )
  const cursor = useCursor({
    rows: list.rows,
    lines: list.lines,
    columns: layout.columns.length,
    selected: request.selected,
    onReach: reach,
    onOpen: open,
  })
  const close = () => {
    follows.current = false
    change({ sel: null })
  }
  const choose = (facet: Facet, chosen: string | null) => change({ [facet]: chosen })
  const sort = (column: string) => change(nextSort(request.sort, column))
  const selected = request.selected === null ? null : (list.rows.find(({ id }) => id === request.selected) ?? null)
  useWorkKeys(keys, {
    root,
    cursor,
    open,
    close: selected ? close : null,
    evidence: () => {
      if (cursor.row) reach(cursor.row.id, 'asked')
      requestAnimationFrame(() => evidence.current?.focus())
    },
  })
  const illustrative = say.space.provenance.illustrative > 0
  const shared = { rows: list.rows, lines: list.lines, say, request }
  return (
    <div ref={root} className={styles['page']} data-workbench-ready="" data-density={layout.density}>
      <h1 tabIndex={-1}>
        <VisuallyHidden>{finding(say)}</VisuallyHidden>
      </h1>
      <div className={styles['top']}>
        <Tabs
          id="workbench"
          look="bar"
          label={say.words.views.label}
          options={viewOptions(list, request.view, say)}
          value={request.view}
          onChange={(view) => change({ view: view === 'all' ? null : view })}
        />
        <LayoutMenu
          layout={layout}
          request={request}
          say={say}
          onGroup={(group) => change({ group: group === 'status' ? null : group, sort: null, dir: null })}
          onSave={() => saveList(list.rows, list.lines, layout.columns, say)}
        />
      </div>
      <FilterBar list={list} request={request} say={say} onChoose={choose}>
        <SearchField value={request.query} say={say} onChange={(q) => change({ q })} onBegin={list.prepare} />
        {countFilters(request) > 0 && (
          <button type="button" className={styles['clear']} onClick={() => change(NO_FILTERS)}>
            {say.words.clear}
          </button>
        )}
      </FilterBar>
      <div className={styles['main']} role="presentation">
        <TabPanel id="workbench" value={request.view}>
          {list.waiting ? (
            <p className={styles['empty']} role="status">
              {say.words.waiting}
            </p>
          ) : list.found.rows.length === 0 ? (
            <EmptyList request={request} say={say} onChange={change} />
          ) : phone ? (
            <Cards {...shared} illustrative={illustrative} onPick={(id) => reach(id, 'asked')} />
          ) : (
            <Grid
              {...shared}
              cursor={cursor}
              visibility={layout.visibility}
              rowHeight={layout.rowHeight}
              illustrative={illustrative}
              hasBars={layout.hasBars}
              onSort={sort}
              onOpen={open}
            />
          )}
        </TabPanel>
        {selected && (
          <Drawer
            row={selected}
            say={say}
            evidence={evidence}
            illustrative={illustrative}
            onClose={close}
            onOpen={() => open(selected.id)}
          />
        )}
      </div>
      <Footer
        shown={list.found.rows.length}
        total={list.rows.length}
        request={request}
        say={say}
        illustrative={illustrative}
        keys={keys && !phone}
      />
      <Announcer text={say.words.announce(list.found.rows.length, list.rows.length)} />
    </div>
  )
}

function finding({ space, words }: Scribe): string {
  const { counts, indicators } = space.assessment
  const judged = counts.offTrack + counts.atRisk + counts.onTrack
  return judged > 0 ? words.finding(indicators.length, counts.offTrack, counts.atRisk) : words.findingPlain(indicators.length)
}

/** A tab is there when some indicator of the data set is, or when it is the one that was asked for. */
function viewOptions({ facets, found }: List, asked: View, { words, format }: Scribe) {
  return VIEWS.filter((view) => view === asked || facets.views[view].includes(1)).map((view) => ({
    value: view,
    label: (
      <>
        {words.views[view]} <span className={styles['tab-count']}>{format.number(found.views[view])}</span>
      </>
    ),
  }))
}

/** A head sorts, again the other way round, and the third time gives the groups back. */
function nextSort(sort: { readonly column: string; readonly direction: 'asc' | 'desc' } | null, column: string) {
  const first = COLUMNS.find(({ id }) => id === column)?.first ?? 'asc'
  const second = first === 'asc' ? 'desc' : 'asc'
  if (sort?.column !== column) return { sort: column, dir: first === 'asc' ? null : first }
  return sort.direction === first ? { sort: column, dir: second === 'asc' ? null : second } : { sort: null, dir: null }
}

/** The moment the first rows stand, for benchmarks. */
function useReadyMark() {
  useEffect(() => {
    performance.mark('workbench-ready')
  }, [])
}
