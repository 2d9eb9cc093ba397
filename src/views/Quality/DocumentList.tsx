import { useState } from 'react'
import type { TextLanguage } from '../../domain/text.ts'
import { useWords } from '../../i18n/Language.tsx'
import { Button } from '../../ui/Button.tsx'
import { usePrinting } from '../../ui/printing.ts'
import styles from './Lists.module.css'

/** Words in the language that they are really in: names of documents and bodies are not translated. */
interface Words {
  readonly text: string
  readonly lang: TextLanguage
}

export interface ListedDocument {
  readonly id: string
  readonly title: Words
  readonly body: Words | null
  readonly url: string | undefined
  readonly counts: string
}

/** More are shown when a reader asks, and on paper. */
const MOST = 8

/** Documents with who issued them and how much stands in them. */
export function DocumentList({ of }: { readonly of: readonly ListedDocument[] }) {
  const { more } = useWords('quality').undated
  const [all, setAll] = useState(false)
  const printing = usePrinting()
  const shown = all || printing ? of : of.slice(0, MOST)
  return (
    <>
      <ul className={styles['list']}>
        {shown.map(({ id, title, body, url, counts }) => (
          <li key={id}>
            <span className={styles['place']}>
              <span lang={title.lang}>{url === undefined ? title.text : <a href={url}>{title.text}</a>}</span>
              {body && <span lang={body.lang}>{body.text}</span>}
              <span>{counts}</span>
            </span>
          </li>
        ))}
      </ul>
      {shown.length < of.length && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {more(of.length)}
        </Button>
      )}
    </>
  )
}
