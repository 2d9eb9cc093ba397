import { Suspense, useEffect, type ReactNode } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useLanguage, useWords } from '../i18n/Language.tsx'
import { DOUBTFUL_MS, SLOW_MS } from '../loading/patience.ts'
import { dataSetQuery, lastGoodQuery } from '../queries/dataSetQuery.ts'
import type { Workspace } from '../queries/workspace.tsx'
import type { Source } from '../sources/source.ts'
import { Button } from '../ui/Button.tsx'
import { useLasting } from '../ui/useLasting.ts'
import { useParam } from '../state/address.ts'
import type { PageId } from '../state/pages.ts'
import { Empty, Failed, Notices, preloadLate, ScenarioNotice } from './Frame/late.ts'
import { readingOptions, type Reading } from './reading.ts'
import { useStarted } from './started.ts'
import styles from './Figures.module.css'

interface FiguresProps {
  readonly reading: Reading
  readonly page: PageId
  readonly children: ReactNode
}

/** A page of figures, or what stands in its place: reading, slow, failed, empty; and a line over it when it is not the newest. */
export function Figures({ reading, page, children }: FiguresProps) {
  if (!reading.workspace)
    return (
      <>
        <Playing reading={reading} />
        {reading.error && !reading.pending ? <Failed reading={reading} error={reading.error} /> : <Waiting reading={reading} page={page} />}
      </>
    )
  if (reading.workspace.assessment.indicators.length === 0)
    return (
      <>
        <Playing reading={reading} />
        <Empty workspace={reading.workspace} />
      </>
    )
  return (
    <>
      {/* An audience sees no notices; the slide itself prints when its data were read. */}
      {page !== 'present' && <Said reading={reading} workspace={reading.workspace} />}
      {children}
    </>
  )
}

/** What looks wrong may be meant to: a scenario says so on every page. */
function Playing({ reading }: { readonly reading: Reading }) {
  const scenario = useParam('scenario')
  if (!scenario || !reading.source.variant) return null
  return (
    <Suspense>
      <ScenarioNotice reading={reading} />
    </Suspense>
  )
}

/** Whether there is anything to say over the figures; only then its code is fetched. */
function Said({ reading, workspace }: { readonly reading: Reading; readonly workspace: Workspace }) {
  const scenario = useParam('scenario')
  const silent = !scenario && !reading.error && !reading.fetching && !workspace.period && workspace.faults.length === 0
  if (silent) return null
  return (
    <Suspense>
      <Notices reading={reading} workspace={workspace} />
    </Suspense>
  )
}

const ROWS = [0, 1, 2, 3, 4, 5, 6, 7]

function Waiting({ reading, page }: { readonly reading: Reading; readonly page: PageId }) {
  const words = useWords('frame')
  const { tag } = useLanguage()
  const slow = useLasting(true, SLOW_MS)
  const doubtful = useLasting(true, DOUBTFUL_MS)
  useEffect(() => {
    if (doubtful) void preloadLate(tag)
  }, [doubtful, tag])
  return (
    <section className={styles['waiting']} data-page={page} aria-busy="true">
      {slow ? <Slow source={reading.source} /> : <WaitingText>{words.loadingIndicators(null)}</WaitingText>}
      <div aria-hidden="true">
        {ROWS.map((row) => (
          <div key={row} className={styles['waiting-row']} />
        ))}
      </div>
    </section>
  )
}

function WaitingText({ children }: { readonly children: ReactNode }) {
  return (
    <p role="status" className={styles['waiting-text']}>
      {children}
    </p>
  )
}

/** The last good reading is asked for now: what was kept since the visit began counts too. */
function Slow({ source }: { readonly source: Source }) {
  const words = useWords('frame')
  const { format } = useLanguage()
  const { config } = useStarted()
  const client = useQueryClient()
  const options = readingOptions(config)
  const kept = useQuery({ ...lastGoodQuery(source, options), staleTime: 0, enabled: config.features.lastGood }).data
  return (
    <>
      <WaitingText>{words.slow(kept ? format.instant(new Date(kept.readAt)) : null)}</WaitingText>
      {kept && (
        <Button kind="strong" onClick={() => client.setQueryData(dataSetQuery(source, options).queryKey, { ...kept, fromLastGood: false })}>
          {words.showLast}
        </Button>
      )}
    </>
  )
}
