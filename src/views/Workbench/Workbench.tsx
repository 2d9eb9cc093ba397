import { memo, useEffect } from 'react'
import { usePageTitle } from '../../state/pageTitle.ts'
import { Button } from '../../ui/Button.tsx'
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
import { NO_FILTERS, VIEWS, countFilters, type View } from './request.ts'
import { SearchField } from './SearchField.tsx'
import { useFill } from './useFill.ts'
import type { List } from './useList.ts'
import { useMedia } from '../../ui/useMedia.ts'
import { useScribe, type Scribe } from './useScribe.ts'
import { useWorkbench } from './useWorkbench.ts'
import styles from './Workbench.module.css'

/** All indicators at once: what is behind, why, and what comes next. */
export function Workbench() {
  const say = useScribe()
  const bench = useWorkbench(say)
  const { request, list, layout, act, busy } = bench
  const phone = useMedia('(max-width: 760px)')
  const illustrative = say.space.provenance.illustrative > 0
  useFill(bench.root)
  usePageTitle(say.frame.title(say.frame.pages.workbench))
  useReadyMark()
  return (
    <div ref={bench.root} className={styles['page']} data-workbench-ready="" data-density={layout.density}>
      <h1 tabIndex={-1}>
        <VisuallyHidden>{finding(say)}</VisuallyHidden>
      </h1>
      <div className={styles['top']}>
        <Views list={list} view={request.view} say={say} onView={act.look} />
        <LayoutMenu layout={layout} grouping={request.sort ? 'none' : request.group} say={say} onGroup={act.group} file={act.file} />
      </div>
      <FilterBar list={list} request={request} say={say} onChoose={act.choose}>
        <SearchField value={request.query} say={say} onChange={act.search} onBegin={list.prepare} />
        {countFilters(request) > 0 && (
          <Button kind="quiet" onClick={() => bench.change(NO_FILTERS)}>
            {say.words.clear}
          </Button>
        )}
      </FilterBar>
      <div className={styles['main']}>
        <TabPanel id="workbench" value={request.view}>
          <div className={styles['list']} data-busy={busy}>
            <Body bench={bench} say={say} phone={phone} illustrative={illustrative} />
          </div>
        </TabPanel>
        {bench.selected && (
          <Drawer
            row={bench.selected}
            say={say}
            evidence={bench.evidence}
            illustrative={illustrative}
            onClose={act.close}
            onOpen={act.open}
          />
        )}
      </div>
      <Footer
        shown={list.found.rows.length}
        total={list.rows.length}
        sort={bench.asked.sort}
        group={bench.asked.group}
        hasGaps={layout.hasBars}
        say={say}
        illustrative={illustrative}
        keys={bench.keys && !phone}
      />
      <Announcer text={say.words.announce(list.found.rows.length, list.rows.length)} />
    </div>
  )
}

interface BodyProps {
  readonly bench: ReturnType<typeof useWorkbench>
  readonly say: Scribe
  readonly phone: boolean
  readonly illustrative: boolean
}

/** The list as a grid, as cards, or why there is nothing to list. */
function Body({ bench, say, phone, illustrative }: BodyProps) {
  const { list, asked, request, act, cursor, layout } = bench
  const { rows, lines } = list
  if (list.waiting)
    return (
      <p className={styles['empty']} role="status">
        {say.words.waiting}
      </p>
    )
  if (list.found.rows.length === 0) return <EmptyList request={asked} say={say} onChange={bench.change} />
  const shared = { rows, lines, say, illustrative, group: asked.sort ? 'none' : asked.group, selected: request.selected } as const
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

interface ViewsProps {
  readonly list: List
  readonly view: View
  readonly say: Scribe
  readonly onView: (view: View) => void
}

/** A tab is there when some indicator of the data set is, or when it is the one that was asked for. */
const Views = memo(function Views({ list, view, say, onView }: ViewsProps) {
  const { facets, found } = list
  const options = VIEWS.filter((each) => each === view || facets.views[each].includes(1)).map((each) => ({
    value: each,
    label: (
      <>
        {say.words.views[each]} <span className={styles['tab-count']}>{say.format.number(found.views[each])}</span>
      </>
    ),
  }))
  return <Tabs id="workbench" look="bar" label={say.words.views.label} options={options} value={view} onChange={onView} />
})

function finding({ space, words }: Scribe): string {
  const { counts, indicators } = space.assessment
  const judged = counts.offTrack + counts.atRisk + counts.onTrack
  return judged > 0 ? words.finding(indicators.length, counts.offTrack, counts.atRisk) : words.findingPlain(indicators.length)
}

/** The moment the first rows stand, for benchmarks. */
function useReadyMark() {
  useEffect(() => {
    performance.mark('workbench-ready')
  }, [])
}
