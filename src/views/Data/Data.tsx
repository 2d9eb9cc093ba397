import { Suspense } from 'react'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useSources } from '../../queries/sources.tsx'
import { isScenarioId } from '../../domain/scenario.ts'
import type { Fault } from '../../domain/failure.ts'
import { useMaybeWorkspace, type Workspace } from '../../queries/workspace.tsx'
import { usePageTitle } from '../../state/pageTitle.ts'
import { SourceError } from '../../sources/errors.ts'
import { setParams, useParam } from '../../state/address.ts'
import { useFeatures } from '../../state/features.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import { AskCredentials, HeldCredentials } from './AskCredentials.tsx'
import { Scenarios } from './Scenarios.tsx'
import { SourceTest } from './SourceTest.tsx'
import styles from './Data.module.css'

/** Where the figures come from: which source, when read, how much; choose another, test it, or play a mock's scenarios. */
export function Data() {
  const frame = useWords('frame')
  const { configured, current } = useSources()
  const { scenarios } = useFeatures()
  usePageTitle(frame.title(frame.pages.data))
  const mock = configured.some((each) => each.id === current.id && each.mock)
  return (
    <div className={styles['page']}>
      <h1 tabIndex={-1}>{frame.pages.data}</h1>
      <Playing />
      <div className={styles['columns']}>
        <div className={styles['stack']}>
          <Current />
          <Choose />
        </div>
        <div className={styles['stack']}>
          <Contract />
          {scenarios && mock && <Scenarios />}
        </div>
      </div>
    </div>
  )
}

function Current() {
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
      {workspace && <p className={styles['note']}>{workspace.assessment.catalog.description[text]}</p>}
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

/** What plays is marked on this page as on every other. */
function Playing() {
  const words = useWords('data')
  const { scenario } = useWords('frame')
  const { current } = useSources()
  const playing = useParam('scenario')
  if (!playing || current.variant === undefined) return null
  return (
    <p role="status" className={styles['playing']}>
      {scenario.on(isScenarioId(playing) ? words.scenarioWords[playing].name : playing)}{' '}
      <Button onClick={() => setParams({ scenario: null }, 'push')}>{scenario.leave}</Button>
    </p>
  )
}

/** More than so many lines help nobody; the count above them is whole. */
const MOST_FAULTS = 50

function Faults({ workspace }: { readonly workspace: Workspace }) {
  const words = useWords('data')
  const frame = useWords('frame')
  const doubts = useWords('faults')
  const { text } = useLanguage()
  const { regions, indicators } = workspace.index
  const said = (fault: Fault) => {
    if (fault.kind === 'regionMissing' && regions.has(fault.place))
      return words.regionMissing(regions.get(fault.place)?.name[text] ?? fault.place)
    if (fault.kind === 'indicatorMissing' && indicators.has(fault.place))
      return words.indicatorMissing(indicators.get(fault.place)?.name[text] ?? fault.place)
    return doubts.fault(fault)
  }
  return (
    <>
      <h3>{frame.partial(workspace.faults.length)}</h3>
      <ul className={styles['faults']}>
        {workspace.faults.slice(0, MOST_FAULTS).map((fault) => (
          <li key={`${fault.kind} ${fault.place} ${fault.found ?? ''}`}>{said(fault)}</li>
        ))}
      </ul>
    </>
  )
}

function Choose() {
  const words = useWords('data')
  const { text } = useLanguage()
  const { configured, current, open } = useSources()
  return (
    <Section title={words.choose} aside={words.chooseNote}>
      <ul className={styles['sources']}>
        {configured.map((each) => (
          <li key={each.id} aria-current={each.id === current.id}>
            <div>
              <b>{each.name[text]}</b>
              <span>{`${words.kindOf(words.kinds[each.kind], each.mock)} · ${each.base}`}</span>
            </div>
            <div className={styles['actions']}>
              {/* What plays on the pages plays in the test too. */}
              <SourceTest key={current.variant} open={() => (each.id === current.id ? current : open(each.id))} mock={each.mock} />
              {each.id === current.id ? (
                <span className={styles['inUse']}>{words.inUse}</span>
              ) : (
                <Button onClick={() => setParams({ source: each.id, period: null, scenario: null }, 'push')}>{words.use}</Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Contract() {
  const words = useWords('data')
  return (
    <Section title={words.contract}>
      <p className={styles['note']}>{words.contractText}</p>
      <p className={styles['links']}>
        <a href={new URL('openapi.json', document.baseURI).href}>{words.openapi}</a>
        <a href={new URL('config.json', document.baseURI).href}>{words.config}</a>
      </p>
    </Section>
  )
}
