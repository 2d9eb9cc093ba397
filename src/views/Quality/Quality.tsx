import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import type { Examination } from '../../domain/quality/examine.ts'
import { useWords } from '../../i18n/Language.tsx'
import { lintQuery } from '../../queries/lintQuery.ts'
import { useSources } from '../../queries/sources.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { usePageTitle } from '../../state/pageTitle.ts'
import { useArrival } from '../../state/useArrival.ts'
import { Button } from '../../ui/Button.tsx'
import { Loaded, type LoadState } from '../../ui/Loaded.tsx'
import { Balance } from './Balance.tsx'
import { Breaks } from './Breaks.tsx'
import { Completeness } from './Completeness.tsx'
import { Findings } from './Findings.tsx'
import { Head } from './Head.tsx'
import { LeftOut } from './LeftOut.tsx'
import { Revisions } from './Revisions.tsx'
import { RollUps } from './RollUps.tsx'
import { Spreads } from './Spreads.tsx'
import { Timeliness } from './Timeliness.tsx'
import { Undated } from './Undated.tsx'
import { UndatedPapers } from './UndatedPapers.tsx'
import { Unmeasured } from './Unmeasured.tsx'
import styles from './Quality.module.css'

/** Height that the examined part keeps while the worker looks through the rows. */
const EXAMINED_HEIGHT = 900

/** What is known, when it came, what changed, what contradicts itself, and what the unknown could hide. */
export function Quality() {
  const frame = useWords('frame')
  usePageTitle(frame.title(frame.pages.quality))
  useArrival()
  return (
    <div className={styles['page']}>
      <Head />
      <div className={styles['pair']}>
        <Completeness />
        <RollUps />
      </div>
      <Unmeasured />
      <Examined>
        {(found) => (
          <div className={styles['stack']} data-quality-ready>
            <Timeliness timeliness={found.timeliness} />
            <Findings report={found.lint} />
            <div className={styles['pair']}>
              <Revisions revisions={found.revisions} />
              <Breaks breaks={found.breaks} />
            </div>
            <Spreads spreads={found.spreads} />
          </div>
        )}
      </Examined>
      <Undated />
      <UndatedPapers />
      <div className={styles['pair']}>
        <Balance />
        <LeftOut />
      </div>
    </div>
  )
}

/** The four pictures of what the worker finds: while it looks, where it failed, and what it found. */
function Examined({ children }: { readonly children: (found: Examination) => ReactNode }) {
  const words = useWords('quality')
  const { current } = useSources()
  const { assessment, table, today, dataVersion, readAt } = useWorkspace()
  const { catalog, asOf } = assessment
  const query = useMemo(
    () => lintQuery(current, dataVersion, readAt, { catalog, table, asOf, today }),
    [current, dataVersion, readAt, catalog, table, asOf, today],
  )
  const { data, isError, refetch } = useQuery(query)
  const state: LoadState<Examination> = data
    ? { kind: 'data', data }
    : isError
      ? {
          kind: 'error',
          title: words.failed.title,
          text: words.failed.text,
          actions: <Button onClick={() => void refetch()}>{words.failed.retry}</Button>,
        }
      : { kind: 'pending', label: words.pending }
  return (
    <Loaded state={state} height={EXAMINED_HEIGHT}>
      {children}
    </Loaded>
  )
}
