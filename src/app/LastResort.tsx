import type { ReactNode } from 'react'
import { LANGUAGES, LANGUAGE_TAGS } from '../i18n/languages.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import styles from './Frame/Frame.module.css'

/** Around everything: what cannot even be said in the reader's language, because its words were not fetched, is said in all. */
export function LastResort({ children }: { readonly children: ReactNode }) {
  return <ErrorBoundary fallback={() => <Wordless />}>{children}</ErrorBoundary>
}

function Wordless() {
  return (
    <main className={styles['main']}>
      {LANGUAGE_TAGS.map((tag) => {
        const { title, text, reload } = LANGUAGES[tag].wordless
        return (
          <section key={tag} lang={tag} className={styles['message']} role="alert">
            <h1>{title}</h1>
            <p>{text}</p>
            <Button onClick={() => window.location.reload()}>{reload}</Button>
          </section>
        )
      })}
    </main>
  )
}
