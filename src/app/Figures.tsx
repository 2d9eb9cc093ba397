import { useEffect, useState, type ReactNode } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useLanguage, useWords } from '../i18n/Language.tsx'
import { dataSetQuery, lastGoodQuery } from '../queries/dataSetQuery.ts'
import type { Source } from '../sources/source.ts'
import { Button } from '../ui/Button.tsx'
import { Empty, Failed } from './Frame/Failed.tsx'
import { Notices, ScenarioNotice } from './Frame/Notices.tsx'
import type { PageId } from './pages.ts'
import { readingOptions, type Reading } from './reading.ts'
import { useStarted } from './start.ts'
import styles from './Frame/Frame.module.css'

const SLOW_MS = 8_000

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
        <ScenarioNotice reading={reading} />
        {reading.error && !reading.pending ? <Failed reading={reading} error={reading.error} /> : <Waiting reading={reading} page={page} />}
      </>
    )
  if (reading.workspace.assessment.indicators.length === 0)
    return (
      <>
        <ScenarioNotice reading={reading} />
        <Empty workspace={reading.workspace} />
      </>
    )
  return (
    <>
      {/* An audience sees no notices; the slide itself prints when its data were read. */}
      {page !== 'present' && <Notices reading={reading} workspace={reading.workspace} />}
      {children}
    </>
  )
}

/** True once a wait has lasted so long that a reader deserves a word. */
function useSlow(): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => clearTimeout(timer)
  }, [])
  return slow
}

const ROWS = [0, 1, 2, 3, 4, 5, 6, 7]

function Waiting({ reading, page }: { readonly reading: Reading; readonly page: PageId }) {
  const words = useWords('frame')
  const slow = useSlow()
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
  const kept = useQuery({ ...lastGoodQuery(source, readingOptions(config)), staleTime: 0, enabled: config.features.lastGood }).data
  return (
    <>
      <WaitingText>{words.slow(kept ? format.instant(new Date(kept.readAt)) : null)}</WaitingText>
      {kept && (
        <Button kind="strong" onClick={() => client.setQueryData(dataSetQuery(source).queryKey, { ...kept, fromLastGood: false })}>
          {words.showLast}
        </Button>
      )}
    </>
  )
}
