import { useQuery } from '@tanstack/react-query'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { healthQuery } from '../../queries/healthQuery.ts'
import { SourceError } from '../../sources/errors.ts'
import type { Source } from '../../sources/source.ts'
import { maybePeriod } from '../../domain/period.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Data.module.css'

/** Asks a source how it is when pressed, and says latency, counts and newest period, or the first fault. */
export function SourceTest({ source }: { readonly source: Source }) {
  const words = useWords('data')
  const test = useQuery({ ...healthQuery(source), enabled: false })
  return (
    <>
      <span className={styles['outcome']} role="status">
        <Outcome test={test} />
      </span>
      <Button disabled={test.isFetching} onClick={() => void test.refetch()}>
        {test.isFetching ? words.testing : words.test}
      </Button>
    </>
  )
}

function Outcome({ test }: { readonly test: ReturnType<typeof useQuery<Awaited<ReturnType<Source['health']>>>> }) {
  const words = useWords('data')
  const frame = useWords('frame')
  const failures = useWords('failure')
  const { format } = useLanguage()
  if (test.isFetching) return null
  if (test.error instanceof SourceError) {
    const said = failures.failure(test.error.failure)
    return `${said.title}${frame.stop}${said.text}`
  }
  if (!test.data) return null
  const { latency, indicators, observations, newestPeriod } = test.data.data
  const newest = newestPeriod === null ? null : maybePeriod(newestPeriod)
  return words.healthy(format.number(latency), format.number(indicators), format.number(observations), newest ? format.period(newest) : '—')
}
