import { useQueryClient } from '@tanstack/react-query'
import { useWords } from '../../i18n/Language.tsx'
import { holdCredentials, useCredentials } from '../../queries/credentials.ts'
import { useSources } from '../../queries/sources.tsx'
import { SourceError } from '../../sources/errors.ts'
import { Button } from '../../ui/Button.tsx'
import { CredentialsForm } from '../../ui/CredentialsForm.tsx'

/** Asks for what the current source wants to know, where it refused to be read; nothing where that is not why. */
export function AskCredentials() {
  const words = useWords('credentials')
  const { current, configured, failed, reload } = useSources()
  const before = useCredentials(current.id)
  const entry = configured.find((each) => each.id === current.id)
  if (!entry || !(failed instanceof SourceError) || failed.failure.kind !== 'unauthorised') return null
  const { status } = failed.failure
  return (
    <CredentialsForm
      words={words}
      promise={words.promise(new URL(entry.base, document.baseURI).origin)}
      refused={before && status !== null ? words.refused(status) : null}
      wanted={entry.credentials}
      before={before}
      onEnter={(credentials) => {
        holdCredentials(current.id, credentials)
        reload()
      }}
    />
  )
}

/** What is held for the current source, and the way to have it forgotten: with what was read by it. */
export function HeldCredentials() {
  const words = useWords('credentials')
  const { current } = useSources()
  const held = useCredentials(current.id)
  const client = useQueryClient()
  if (!held) return null
  const forget = () => {
    holdCredentials(current.id, undefined)
    void client.resetQueries({ queryKey: [current.id] })
  }
  return (
    <p>
      {words.held(words.kinds[held.kind])} <Button onClick={forget}>{words.forget}</Button>
    </p>
  )
}
