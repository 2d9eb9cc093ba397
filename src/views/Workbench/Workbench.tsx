import { memo, useEffect } from 'react'
import { usePageTitle } from '../../state/pageTitle.ts'
import { Button } from '../../ui/Button.tsx'
import { usePrinting } from '../../ui/printing.ts'
import { TabPanel, Tabs } from '../../ui/Tabs.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { Announcer } from './Announcer.tsx'
import { Cards } from './Cards.tsx'
import { Drawer } from './Drawer.tsx'
import { EmptyList } from './EmptyList.tsx'
import { FilterBar } from './FilterBar.tsx'
import { Footer } from './Footer.tsx'
import { IndicatorGrid } from './IndicatorGrid.tsx'
import { LayoutMenu } from './LayoutMenu.tsx'
import { PrintedList } from './PrintedList.tsx'
import { NO_FILTERS, VIEWS, countFilters, type View } from './request.ts'
import { SearchField } from './SearchField.tsx'
import { useFillHeight } from './useFillHeight.ts'
import type { List } from './useList.ts'
import { useMedia } from '../../ui/useMedia.ts'
import { useRowTexts, type RowTexts } from './rowTexts.ts'
import { useWorkbench } from './useWorkbench.ts'
import styles from './Workbench.module.css'

/** All indicators at once: what is behind, why, and what comes next. */
export function Workbench() {
  const texts = useRowTexts()
  const state = useWorkbench(texts)
  const { request, list, layout, act, busy } = state
  const phone = useMedia('(max-width: 760px)')
  const illustrative = texts.workspace.provenance.illustrative > 0
  const printing = usePrinting()
  useFillHeight(state.root)
  usePageTitle(texts.frame.title(texts.frame.pages.workbench))
  useReadyMark()
  return (
    <div ref={state.root} className={styles['page']} data-workbench-ready="" data-density={layout.density}>
      <h1 tabIndex={-1}>
        <VisuallyHidden>{finding(texts)}</VisuallyHidden>
      </h1>
      <div className={styles['top']}>
        <Views list={list} view={request.view} texts={texts} onView={act.look} />
        <LayoutMenu layout={layout} grouping={request.sort ? 'none' : request.group} texts={texts} onGroup={act.group} file={act.file} />
      </div>
      <FilterBar list={list} request={request} texts={texts} onChoose={act.choose}>
        <SearchField value={request.query} texts={texts} onChange={act.search} onBegin={list.prepare} />
        {countFilters(request) > 0 && (
          <Button kind="quiet" onClick={() => state.change(NO_FILTERS)}>
            {texts.words.clear}
          </Button>
        )}
      </FilterBar>
      <div className={styles['main']}>
        <TabPanel id="workbench" value={request.view}>
          <div className={styles['list']} data-busy={busy} data-screen-only="">
            <Body state={state} texts={texts} phone={phone} illustrative={illustrative} />
          </div>
          {printing && <OnPaper state={state} texts={texts} />}
        </TabPanel>
        {state.selected && (
          <Drawer
            row={state.selected}
            texts={texts}
            evidence={state.evidence}
            illustrative={illustrative}
            onClose={act.close}
            onOpen={act.open}
          />
        )}
      </div>
      <Footer
        shown={list.found.rows.length}
        total={list.rows.length}
        sort={state.asked.sort}
        group={state.asked.group}
        hasGaps={layout.hasBars}
        texts={texts}
        illustrative={illustrative}
        keys={state.keys && !phone}
      />
      <Announcer text={texts.words.announce(list.found.rows.length, list.rows.length)} />
    </div>
  )
}

interface BodyProps {
  readonly state: ReturnType<typeof useWorkbench>
  readonly texts: RowTexts
  readonly phone: boolean
  readonly illustrative: boolean
}

/** The list as a grid, as cards, or why there is nothing to list. */
function Body({ state, texts, phone, illustrative }: BodyProps) {
  const { list, asked, request, act, cursor, layout } = state
  const { rows, lines } = list
  if (list.waiting)
    return (
      <p className={styles['empty']} role="status">
        {texts.words.waiting}
      </p>
    )
  if (list.found.rows.length === 0) return <EmptyList request={asked} texts={texts} onChange={state.change} />
  const shared = { rows, lines, texts, illustrative, group: asked.sort ? 'none' : asked.group, selected: request.selected } as const
  if (phone) return <Cards {...shared} onPick={act.reach} />
  return (
    <IndicatorGrid
      {...shared}
      sort={asked.sort}
      cursor={cursor}
      gridLines={list.gridLines}
      columns={layout.columns}
      rowHeight={layout.rowHeight}
      hasBars={layout.hasBars}
      onSort={act.sort}
      onOpen={act.open}
    />
  )
}

/** The whole list, however much of it a screen has made. */
function OnPaper({ state: { list, asked, layout }, texts }: Pick<BodyProps, 'state' | 'texts'>) {
  return (
    <PrintedList
      rows={list.rows}
      lines={list.lines}
      columns={layout.chosen}
      request={asked.sort ? { ...asked, group: 'none' } : asked}
      shown={list.found.rows.length}
      hasBars={layout.hasBars}
      texts={texts}
    />
  )
}

interface ViewsProps {
  readonly list: List
  readonly view: View
  readonly texts: RowTexts
  readonly onView: (view: View) => void
}

/** A tab is there when some indicator of the data set is, or when it is the one that was asked for. */
const Views = memo(function Views({ list, view, texts, onView }: ViewsProps) {
  const { facets, found } = list
  const options = VIEWS.filter((each) => each === view || facets.views[each].includes(1)).map((each) => ({
    value: each,
    label: (
      <>
        {texts.words.views[each]} <span className={styles['tab-count']}>{texts.format.number(found.views[each])}</span>
      </>
    ),
  }))
  return <Tabs id="workbench" look="bar" label={texts.words.views.label} options={options} value={view} onChange={onView} />
})

function finding({ workspace, words }: RowTexts): string {
  const { counts, indicators } = workspace.assessment
  const judged = counts.offTrack + counts.atRisk + counts.onTrack
  return judged > 0 ? words.finding(indicators.length, counts.offTrack, counts.atRisk) : words.findingPlain(indicators.length)
}

/** The moment the first rows stand, for benchmarks. */
function useReadyMark() {
  useEffect(() => {
    performance.mark('workbench-ready')
  }, [])
}
