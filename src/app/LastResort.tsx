import type { ReactNode } from 'react'
import { LANGUAGES, LANGUAGE_TAGS } from '../i18n/languages.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import appStyles from './App.module.css'
import messageStyles from './Frame/Message.module.css'

/** Around everything: what cannot even be said in the reader's language, because its words were not fetched, is said in all. */
export function LastResort({ children }: { readonly children: ReactNode }) {
  return <ErrorBoundary fallback={() => <Wordless />}>{children}</ErrorBoundary>
}

function Wordless() {
  return (
    <main className={appStyles['main']}>
      {LANGUAGE_TAGS.map((tag) => {
        const { title, text, reload } = LANGUAGES[tag].wordless
        return (
          <section key={tag} lang={tag} className={messageStyles['message']} role="alert">
            <h1>{title}</h1>
            <p>{text}</p>
            <Button onClick={() => window.location.reload()}>{reload}</Button>
          </section>
        )
      })}
    </main>
  )
}
