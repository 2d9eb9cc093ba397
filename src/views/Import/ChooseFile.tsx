import { useQueryClient } from '@tanstack/react-query'
import { Suspense, useId, useRef, type ChangeEvent, type FormEvent } from 'react'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { SaveMenu } from '../../downloads/SaveMenu.tsx'
import type { Workspace } from '../../queries/workspace.tsx'
import { SourceError } from '../../sources/errors.ts'
import { Button } from '../../ui/Button.tsx'
import { beginImport, endImport, useDraft } from './draft.ts'
import { templateFile } from './template.ts'
import type { useLooked } from './useLooked.ts'
import styles from './Import.module.css'

/** A file by hand: chosen, or the text of a table. Dropping and pasting work on every page. */
export function ChooseFile({ workspace }: { readonly workspace: Workspace }) {
  const words = useWords('imports')
  const { text } = useLanguage()
  const { input } = useDraft()
  const field = useRef<HTMLInputElement>(null)
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (file) beginImport({ name: file.name, blob: file })
    // The same file may be chosen again, corrected.
    target.value = ''
  }
  return (
    <div className={styles['choose']}>
      <div className={styles['actions']}>
        <input ref={field} type="file" hidden aria-label={words.file.choose} data-import-file="" onChange={choose} />
        <Button kind={input ? 'plain' : 'strong'} onClick={() => field.current?.click()}>
          {input ? words.file.another : words.file.choose}
        </Button>
        <span className={styles['hint']}>{words.file.drop}</span>
        <span className={styles['far']}>
          <span className={styles['hint']}>{words.file.template}</span>
          <SaveMenu kind="quiet" file={() => templateFile(workspace, words.template, text)} />
        </span>
      </div>
      <p className={styles['hint']}>{words.file.kinds}</p>
      <Paste />
    </div>
  )
}

/** A field to paste into, for those who cannot press two keys, and for tables that are words in a message. */
function Paste() {
  const { file } = useWords('imports')
  const id = useId()
  const read = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const written = new FormData(event.currentTarget).get('table')
    if (typeof written !== 'string' || written.trim() === '') return
    beginImport({ name: 'pasted.tsv', blob: new Blob([written]) })
    event.currentTarget.reset()
  }
  return (
    <details className={styles['paste']}>
      <summary>{file.paste}</summary>
      <form onSubmit={read}>
        <label htmlFor={id} className={styles['hint']}>
          {file.paste}
        </label>
        <textarea id={id} name="table" rows={5} spellCheck={false} required />
        <Button type="submit">{file.pasteRead}</Button>
      </form>
    </details>
  )
}

/** Which file it is, how far its reading is, and why it failed. */
export function Reading({ looked, name }: { readonly looked: ReturnType<typeof useLooked>; readonly name: string }) {
  const words = useWords('imports')
  const { format } = useLanguage()
  const client = useQueryClient()
  const { seen, error, reading, progress } = looked
  const percent = progress?.total ? format.number(Math.floor((100 * progress.bytes) / progress.total)) : null
  if (error && !reading)
    return (
      <Suspense>
        <Failed error={error} name={name} onAgain={() => void client.resetQueries({ queryKey: ['app', 'importLook'] })} />
      </Suspense>
    )
  return (
    <p role="status" className={styles['file']}>
      {reading && !seen ? words.file.reading(name, percent && `${percent}%`) : <b>{name}</b>}
      {reading && !seen ? (
        <Button onClick={() => void client.cancelQueries({ queryKey: ['app', 'importLook'] }).then(endImport)}>{words.file.cancel}</Button>
      ) : (
        <Button kind="quiet" onClick={endImport}>
          {words.file.give}
        </Button>
      )}
    </p>
  )
}

function Failed({ error, name, onAgain }: { readonly error: Error; readonly name: string; readonly onAgain: () => void }) {
  const words = useWords('imports').file
  const faults = useWords('faults')
  const failures = useWords('failure')
  const { failure } = error instanceof SourceError ? error : { failure: null }
  const said = failure && failures.failure(failure)
  const sentence = failure && said ? (faults.refusal(failure) ?? faults.joined(said.title, said.text)) : error.message
  return (
    <div role="alert" className={styles['failed']}>
      <p>
        <b>{`${words.failed} · ${name}`}</b>
      </p>
      <p>{sentence}</p>
      <div className={styles['actions']}>
        <Button onClick={onAgain}>{words.again}</Button>
        <Button kind="quiet" onClick={endImport}>
          {words.give}
        </Button>
      </div>
    </div>
  )
}
