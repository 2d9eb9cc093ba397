import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense } from 'react'
import { isScenarioId } from '../../domain/scenario.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { inForceText } from '../../i18n/statements/inForce.ts'
import { NOTICED_MS } from '../../loading/patience.ts'
import { dataSetQuery } from '../../queries/dataSetQuery.ts'
import { lastGoodQuery } from '../../queries/lastGoodQuery.ts'
import type { Workspace } from '../../queries/workspace.tsx'
import type { SourceError } from '../../sources/errors.ts'
import type { Source } from '../../sources/source.ts'
import { setParams, useParam } from '../../state/address.ts'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useLasting } from '../../ui/useLasting.ts'
import { AskCredentials } from '../../views/Data/AskCredentials.tsx'
import { readingOptions, type Reading } from '../reading.ts'
import { useStarted } from '../started.ts'
import { detailsOf } from './Failed.tsx'

/** What looks wrong may be meant to: a scenario says so on every page. */
export function ScenarioNotice({ reading }: { readonly reading: Reading }) {
  const scenario = useParam('scenario')
  if (!scenario || !reading.source.variant) return null
  return (
    <Suspense>
      <Playing scenario={scenario} />
    </Suspense>
  )
}

function Playing({ scenario }: { readonly scenario: string }) {
  const words = useWords('frame').scenario
  const said = useWords('data').scenarioWords
  const leave = (
    <Button kind="quiet" onClick={() => setParams({ scenario: null }, 'push')}>
      {words.leave}
    </Button>
  )
  return <Notice actions={leave}>{words.on(isScenarioId(scenario) ? said[scenario].name : scenario)}</Notice>
}

interface NoticesProps {
  readonly reading: Reading
  readonly workspace: Workspace
}

/** One line each, only when true. */
export function Notices({ reading, workspace }: NoticesProps) {
  const words = useWords('frame')
  return (
    <>
      <ScenarioNotice reading={reading} />
      {reading.error && (
        <Suspense>
          <Kept reading={reading} error={reading.error} workspace={workspace} />
        </Suspense>
      )}
      {!reading.error && <ReadingAgain reading={reading} workspace={workspace} />}
      <AsOf workspace={workspace} />
      {workspace.imports !== undefined && (
        <Suspense>
          <OnlyHere count={workspace.imports} />
        </Suspense>
      )}
      {workspace.faults.length > 0 && (
        <Notice kind="doubt" actions={<Link to={paths.data()}>{words.showDetails}</Link>}>
          {words.partial(workspace.faults.length)}
        </Notice>
      )}
    </>
  )
}

/** The last good reading stands below: of when, what failed and where, and what to do. */
function Kept({ reading, error, workspace }: NoticesProps & { readonly error: SourceError }) {
  const words = useWords('frame')
  const { format } = useLanguage()
  const failures = useWords('failure')
  const said = failures.failure(error.failure)
  const readAt = format.instant(workspace.readAt)
  const actions = (
    <>
      <Button kind="quiet" onClick={reading.retry}>
        {words.retry}
      </Button>
      <CopyButton
        kind="quiet"
        text={() => detailsOf(reading, error)}
        label={words.copyDetails}
        copied={words.copied}
        failed={words.copyFailed}
      />
      <Link to={paths.data()}>{words.otherSource}</Link>
    </>
  )
  return (
    <>
      <Notice kind="fault" actions={actions}>
        {navigator.onLine
          ? `${said.title}${words.stop}${words.kept(readAt)}${words.stop}${said.text}`
          : `${failures.offline(readAt)}${words.stop}`}
      </Notice>
      <AskCredentials />
    </>
  )
}

function ReadingAgain({ reading, workspace }: NoticesProps) {
  return reading.fetching ? <Lasting key={workspace.readAt.getTime()} readAt={workspace.readAt} /> : null
}

function Lasting({ readAt }: { readonly readAt: Date }) {
  const words = useWords('frame')
  const { format } = useLanguage()
  const lasting = useLasting(true, NOTICED_MS)
  return lasting ? <Notice>{words.readingAgain(format.instant(readAt))}</Notice> : null
}

/** Looking back at an earlier period leaves out what came later. */
function AsOf({ workspace: { assessment, period } }: { readonly workspace: Workspace }) {
  const words = useWords('frame')
  const said = useWords('inForce')
  const { format } = useLanguage()
  if (!period) return null
  const back = (
    <Button kind="quiet" onClick={() => setParams({ period: null }, 'push')}>
      {words.newestPeriod}
    </Button>
  )
  return <Notice actions={back}>{inForceText({ assessment, period }, format, said)}</Notice>
}

/** A link carries no figures: whoever is sent one does not see what was imported here. */
function OnlyHere({ count }: { readonly count: number }) {
  const words = useWords('imports')
  return <Notice actions={<Link to={paths.import()}>{words.hereList}</Link>}>{words.here(count)}</Notice>
}

/** The last good reading is asked for now: what was kept since the visit began counts too. */
export function Slow({ source }: { readonly source: Source }) {
  const words = useWords('frame')
  const { format } = useLanguage()
  const { config } = useStarted()
  const client = useQueryClient()
  const options = readingOptions(config)
  const kept = useQuery({ ...lastGoodQuery(source, options), staleTime: 0, enabled: config.features.lastGood }).data
  return (
    <>
      {words.slow(kept ? format.instant(new Date(kept.readAt)) : null)}{' '}
      {kept && (
        <Button kind="strong" onClick={() => client.setQueryData(dataSetQuery(source, options).queryKey, { ...kept, fromLastGood: false })}>
          {words.showLast}
        </Button>
      )}
    </>
  )
}
