import { Suspense, useEffect, type ReactNode } from 'react'
import { useLanguage, useWords } from '../i18n/Language.tsx'
import { DOUBTFUL_MS, SLOW_MS } from '../loading/patience.ts'
import type { Workspace } from '../queries/workspace.tsx'
import { useLasting } from '../ui/useLasting.ts'
import { useParam } from '../state/address.ts'
import type { PageId } from '../state/pages.ts'
import { Empty, Failed, Notices, preloadLate, ScenarioNotice, Slow } from './Frame/late.ts'
import type { Reading } from './reading.ts'
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
  const silent =
    !scenario && !reading.error && !reading.fetching && !workspace.period && !workspace.imports && workspace.faults.length === 0
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
  const loading = words.loadingIndicators(null)
  useEffect(() => {
    if (doubtful) void preloadLate(tag)
  }, [doubtful, tag])
  return (
    <section className={styles['waiting']} data-page={page} aria-busy="true">
      <p role="status" className={styles['waiting-text']}>
        {slow ? (
          <Suspense fallback={loading}>
            <Slow source={reading.source} />
          </Suspense>
        ) : (
          loading
        )}
      </p>
      <div aria-hidden="true">
        {ROWS.map((row) => (
          <div key={row} className={styles['waiting-row']} />
        ))}
      </div>
    </section>
  )
}
