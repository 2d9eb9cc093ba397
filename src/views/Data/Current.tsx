import { Suspense } from 'react'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useSources } from '../../queries/sources.tsx'
import { useMaybeWorkspace } from '../../queries/workspace.tsx'
import { SourceError } from '../../sources/errors.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import { AskCredentials, HeldCredentials } from './AskCredentials.tsx'
import { Faults } from './Faults.tsx'
import noteStyles from './Note.module.css'
import styles from './Current.module.css'

/** The source that is read: where it is, when it was read, how much of what it holds, and what failed. */
export function Current() {
  const words = useWords('data')
  const status = useWords('status')
  const { text, format } = useLanguage()
  const { current, configured, failed, reload } = useSources()
  const workspace = useMaybeWorkspace()
  const entry = configured.find((each) => each.id === current.id)
  const rows: readonly (readonly [string, string])[] = [
    [words.source, entry ? entry.name[text] : current.id],
    ...(entry
      ? ([
          [words.kind, words.kindOf(words.kinds[entry.kind], entry.mock)],
          [words.works, [words.catalogs[current.capabilities.catalog], words.filters[current.capabilities.filters]].join(words.join)],
          [words.address, entry.base],
        ] as const)
      : []),
    ...(workspace
      ? ([
          [words.version, `${workspace.assessment.catalog.version} · ${workspace.dataVersion}`],
          [words.readAt, format.instant(workspace.readAt)],
          [words.indicators, format.number(workspace.assessment.indicators.length)],
          [words.observations, format.number(workspace.table.rows)],
          [words.targets, format.number(workspace.assessment.catalog.targets.length)],
          [words.newest, workspace.assessment.newestPeriod ? format.period(workspace.assessment.newestPeriod) : '—'],
          [
            words.provenance,
            (['official', 'published', 'imported', 'illustrative'] as const)
              .filter((each) => workspace.provenance[each] > 0)
              .map((each) => words.provenanceCount(status.provenance[each], format.number(workspace.provenance[each])))
              .join(words.join),
          ],
        ] as const)
      : []),
  ]
  return (
    <Section title={words.current} note={<Button onClick={reload}>{words.reread}</Button>}>
      {failed && (
        <Suspense>
          <Failed error={failed} kept={workspace !== null} />
          <AskCredentials />
        </Suspense>
      )}
      <HeldCredentials />
      <dl className={styles['facts']}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {workspace && <p className={noteStyles['note']}>{workspace.assessment.catalog.description[text]}</p>}
      {workspace && workspace.faults.length > 0 && <Faults workspace={workspace} />}
    </Section>
  )
}

/** What went wrong with the last reading, where, and what the rows below are then. */
function Failed({ error, kept }: { readonly error: Error; readonly kept: boolean }) {
  const words = useWords('data')
  const frame = useWords('frame')
  const failures = useWords('failure')
  const said = error instanceof SourceError ? failures.failure(error.failure) : { title: error.name, text: error.message }
  return (
    <p role="alert">
      {`${said.title}${frame.stop}${said.text}`} {kept && words.failed}
    </p>
  )
}
