import { Suspense } from 'react'
import type { Workspace } from '../../queries/workspace.tsx'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import type { SourceError } from '../../sources/errors.ts'
import { setParams, useParam } from '../../state/address.ts'
import { Link } from '../../state/Link.tsx'
import { usePageTitle } from '../../state/pageTitle.ts'
import { paths } from '../../state/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { AskCredentials } from '../../views/Data/AskCredentials.tsx'
import type { Reading } from '../reading.ts'
import styles from './Message.module.css'

/** Changes to another source, read plainly. */
const use = (id: string) => () => setParams({ source: id, scenario: null, period: null }, 'push')

/** Facts of a failure for whoever mends it; addresses in it carry no query and no secret. */
export function detailsOf({ source }: Reading, error: SourceError): string {
  return [`source: ${source.id} (${source.kind})`, error.message, navigator.userAgent].join('\n')
}

/** The mock's worker could not start: the environment was never ready, so no reader named a place. */
function isMockRefused({ source, sources }: Reading, { failure }: SourceError): boolean {
  const mock = sources.configured.some((each) => each.id === source.id && each.mock)
  return mock && failure.kind === 'unsupported' && failure.place === ''
}

/** In the place of a page: nothing was read, now or earlier. Asking a worker again that was refused helps only after a reload. */
export function Failed({ reading, error }: { readonly reading: Reading; readonly error: SourceError }) {
  const words = useWords('frame')
  const { text } = useLanguage()
  const refused = isMockRefused(reading, error)
  const failures = useWords('failure')
  const said = refused ? failures.mockRefused : failures.failure(error.failure)
  const files = refused ? reading.sources.configured.find((each) => !each.mock) : undefined
  usePageTitle(words.title(said.title))
  return (
    <section className={styles['message']}>
      <div role="alert">
        <h1 tabIndex={-1}>{said.title}</h1>
        <p>{said.text}</p>
      </div>
      <Suspense>
        <AskCredentials />
      </Suspense>
      <div className={styles['actions']}>
        {files && (
          <Button kind="strong" onClick={use(files.id)}>
            {words.changeTo(files.name[text])}
          </Button>
        )}
        <Button
          kind={files || error.kind === 'unauthorised' ? 'plain' : 'strong'}
          onClick={refused ? () => window.location.reload() : reading.retry}
        >
          {words.retry}
        </Button>
        <CopyButton text={() => detailsOf(reading, error)} label={words.copyDetails} copied={words.copied} failed={words.copyFailed} />
        <Link to={paths.data()}>{words.otherSource}</Link>
      </div>
    </section>
  )
}

/** In the place of a page: the source was read and has no indicators. */
export function Empty({ workspace: { source, sources } }: { readonly workspace: Workspace }) {
  const words = useWords('frame')
  const { text } = useLanguage()
  const playing = useParam('scenario') !== null
  // A scenario may have emptied this one: without it there is something to see.
  const others = sources.filter(({ id }) => playing || id !== source.id)
  usePageTitle(words.title(words.empty.title))
  return (
    <section className={styles['message']}>
      <h1 tabIndex={-1}>{words.empty.title}</h1>
      <p>{words.empty.text}</p>
      <div className={styles['actions']}>
        {others.map(({ id, name }) => (
          <Button key={id} onClick={use(id)}>
            {words.changeTo(name[text])}
          </Button>
        ))}
        <Link to={paths.import()}>{words.pages.import}</Link>
        <Link to={paths.data()}>{words.otherSource}</Link>
      </div>
    </section>
  )
}
