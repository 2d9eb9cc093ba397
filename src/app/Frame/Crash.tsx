import { useWords } from '../../i18n/Language.tsx'
import { getAddress } from '../../state/address.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import styles from './Message.module.css'

/** The built entry carries a hash of the whole build in its name: it is the app's version. */
function entryName(): string {
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]')
  return entry?.src.split('/').at(-1) ?? import.meta.env.MODE
}

/** Details for whoever mends it: versions, place and fault; no data, no query (it may name what a reader looked for). */
function detailsOf(fault: Error): string {
  const lines = [
    `${fault.name}: ${fault.message}`,
    `place: ${getAddress().path}`,
    `build: ${entryName()}`,
    `browser: ${navigator.userAgent}`,
    fault.stack ?? '',
  ]
  return lines.join('\n')
}

/** A chunk that is gone was replaced by a newer version: only loading the page anew helps. */
function isOldVersion(fault: Error): boolean {
  return /dynamically imported module|Importing a module script failed|error loading dynamically|preload CSS/i.test(fault.message)
}

/** What stands in the place of a page that threw. */
export function Crash({ fault, onRetry }: { readonly fault: Error; readonly onRetry: () => void }) {
  const words = useWords('frame')
  const old = isOldVersion(fault)
  const said = old ? words.newVersion : words.crash
  return (
    <section className={styles['message']} role="alert">
      <h1 tabIndex={-1}>{said.title}</h1>
      <p>{said.text}</p>
      <div className={styles['actions']}>
        {old ? (
          <Button kind="strong" onClick={() => window.location.reload()}>
            {words.newVersion.reload}
          </Button>
        ) : (
          <Button kind="strong" onClick={onRetry}>
            {words.crash.retry}
          </Button>
        )}
        <CopyButton text={() => detailsOf(fault)} label={words.copyDetails} copied={words.copied} failed={words.copyFailed} />
      </div>
    </section>
  )
}
