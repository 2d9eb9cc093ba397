import { useEffect, useState, type ReactNode } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useLanguage, useWords } from '../i18n/Language.tsx'
import { dataSetQuery } from '../queries/dataSetQuery.ts'
import { setParams, useParam } from '../state/address.ts'
import { Link } from '../state/Link.tsx'
import { paths } from '../state/paths.ts'
import { Button } from '../ui/Button.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { Notice } from '../ui/Notice.tsx'
import type { PageId } from './pages.ts'
import type { Reading } from './reading.ts'
import styles from './Frame/Frame.module.css'

const SLOW_MS = 8_000

/** A page of figures, or what stands in its place: reading, slow, failed, empty; and a line over it when it is not the newest. */
export function Figures({ reading, page, children }: { readonly reading: Reading; readonly page: PageId; readonly children: ReactNode }) {
  if (!reading.workspace)
    return (
      <>
        <ScenarioNotice reading={reading} />
        {reading.error && !reading.pending ? <Failed reading={reading} /> : <Waiting reading={reading} page={page} />}
      </>
    )
  if (reading.workspace.assessment.indicators.length === 0)
    return (
      <>
        <ScenarioNotice reading={reading} />
        <Empty />
      </>
    )
  return (
    <>
      {/* An audience sees no notices; the slide itself prints when its data were read. */}
      {page !== 'present' && <Notices reading={reading} />}
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
  const { format } = useLanguage()
  const client = useQueryClient()
  const slow = useSlow()
  const { lastGood, source } = reading
  return (
    <section className={styles['waiting']} data-page={page} aria-busy="true">
      <p role="status" className={styles['waiting-text']}>
        {slow ? words.slow(lastGood ? format.instant(new Date(lastGood.readAt)) : null) : words.loadingIndicators(null)}
      </p>
      {slow && lastGood && <Button onClick={() => client.setQueryData(dataSetQuery(source).queryKey, lastGood)}>{words.showLast}</Button>}
      <div aria-hidden="true">
        {ROWS.map((row) => (
          <div key={row} className={styles['waiting-row']} />
        ))}
      </div>
    </section>
  )
}

/** Facts of a failure for whoever mends it; addresses in it carry no query and no secret. */
function detailsOf({ error, source }: Reading): string {
  return [`source: ${source.id} (${source.kind})`, error?.message ?? '', navigator.userAgent].join('\n')
}

function Failed({ reading }: { readonly reading: Reading }) {
  const words = useWords('frame')
  const { error } = reading
  if (!error) return null
  const said = words.failure(error.failure)
  return (
    <section className={styles['message']} role="alert">
      <h1 tabIndex={-1}>{said.title}</h1>
      <p>{said.text}</p>
      <div className={styles['actions']}>
        <Button kind="strong" onClick={reading.retry}>
          {words.retry}
        </Button>
        <CopyButton text={() => detailsOf(reading)} label={words.copyDetails} copied={words.copied} failed={words.copyFailed} />
        <Link to={paths.data()}>{words.otherSource}</Link>
      </div>
    </section>
  )
}

function Empty() {
  const words = useWords('frame')
  return (
    <section className={styles['message']}>
      <h1 tabIndex={-1}>{words.empty.title}</h1>
      <p>{words.empty.text}</p>
      <div className={styles['actions']}>
        <Button onClick={() => setParams({ source: 'demo', scenario: null, period: null }, 'push')}>{words.empty.tryDemo}</Button>
      </div>
    </section>
  )
}

/** What looks wrong may be meant to: a scenario says so on every page. */
function ScenarioNotice({ reading }: { readonly reading: Reading }) {
  const words = useWords('frame')
  const scenario = useParam('scenario')
  if (!scenario || !reading.source.variant) return null
  return (
    <Notice
      actions={
        <Button kind="quiet" onClick={() => setParams({ scenario: null }, 'push')}>
          {words.scenario.leave}
        </Button>
      }
    >
      {words.scenario.on(scenario)}
    </Notice>
  )
}

/** One line each, only when true. */
function Notices({ reading }: { readonly reading: Reading }) {
  const words = useWords('frame')
  const { format } = useLanguage()
  const { workspace, error } = reading
  if (!workspace) return null
  const said = error ? words.failure(error.failure) : null
  return (
    <>
      <ScenarioNotice reading={reading} />
      {said && (
        <Notice
          actions={
            <Button kind="quiet" onClick={reading.retry}>
              {words.retry}
            </Button>
          }
          kind="fault"
        >
          {`${said.title}${words.stop}${words.kept(format.instant(workspace.readAt))}${words.stop}`}
        </Notice>
      )}
      {workspace.period && (
        <Notice
          actions={
            <Button kind="quiet" onClick={() => setParams({ period: null }, 'push')}>
              {words.newestPeriod}
            </Button>
          }
        >
          {words.asOf(format.date(workspace.period.end))}
        </Notice>
      )}
      {workspace.faults.length > 0 && <Notice kind="doubt">{words.partial(workspace.faults.length)}</Notice>}
    </>
  )
}
