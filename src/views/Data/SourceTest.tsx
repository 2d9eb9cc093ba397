import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useId } from 'react'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { SourceError } from '../../sources/errors.ts'
import type { Source } from '../../sources/source.ts'
import { maybePeriod } from '../../domain/period.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './SourceTest.module.css'

interface SourceTestProps {
  /** Called when pressed and not before: opening a mock's source starts the mock. */
  readonly open: () => Source
  readonly mock: boolean
}

type Health = Awaited<ReturnType<Source['health']>>

/** Asks a source how it is when pressed, and says latency, counts and newest period, or the first fault. */
export function SourceTest({ open, mock }: SourceTestProps) {
  const words = useWords('data')
  // Asked anew at each press, and kept no longer than this part stands. A mutation would say so better; its code would come with the first script.
  const test = useQuery({
    queryKey: ['source test', useId()],
    queryFn: ({ signal }) => open().health({ signal }),
    enabled: false,
    retry: false,
    gcTime: 0,
    networkMode: 'always',
  })
  return (
    <>
      <span className={styles['outcome']} role="status">
        <Outcome test={test} mock={mock} />
      </span>
      <Button disabled={test.isFetching} onClick={() => void test.refetch()}>
        {test.isFetching ? words.testing : words.test}
      </Button>
    </>
  )
}

function Outcome({ test, mock }: { readonly test: UseQueryResult<Health>; readonly mock: boolean }) {
  const words = useWords('data')
  const frame = useWords('frame')
  const failures = useWords('failure')
  const { format } = useLanguage()
  if (test.isFetching) return null
  if (test.error instanceof SourceError) {
    const { failure } = test.error
    // A worker that could not start names no place in an answer.
    const refused = mock && failure.kind === 'unsupported' && failure.place === ''
    const said = refused ? failures.mockRefused : failures.failure(failure)
    return `${said.title}${frame.stop}${said.text}`
  }
  if (!test.data) return null
  const { latency, indicators, observations, newestPeriod } = test.data.data
  const newest = newestPeriod === null ? null : maybePeriod(newestPeriod)
  return words.healthy(format.number(latency), format.number(indicators), format.number(observations), newest ? format.period(newest) : '—')
}
