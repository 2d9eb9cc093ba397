import { useQuery } from '@tanstack/react-query'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { SOURCE_TAGS, type ImportRecord } from '../../imports/importRecord.ts'
import { mistakesIn, type About, type Mistake } from '../../imports/plan.ts'
import type { Preview } from '../../imports/preview.ts'
import { roomLeft } from '../../imports/store.ts'
import type { Workspace } from '../../queries/workspace.tsx'
import { Button } from '../../ui/Button.tsx'
import { sayOfDraft, useDraft } from './draft.ts'
import { Typed } from './NewIndicator.tsx'
import { PreviewTables } from './PreviewTables.tsx'
import { previewQuery, useApply, type Planned } from './useApply.ts'
import { aboutOf, choicesOf, type Seen } from './useLooked.ts'
import styles from './Import.module.css'

interface CheckProps {
  readonly seen: Seen
  readonly workspace: Workspace
  readonly records: readonly ImportRecord[]
}

/** Where the data come from, what is still missing, what would change; then it is taken in. */
export function Check({ seen, workspace, records }: CheckProps) {
  const words = useWords('imports')
  const { text } = useLanguage()
  const draft = useDraft()
  const catalog = workspace.evaluation.whole
  const about = aboutOf(draft.about, seen.known, records)
  const choices = choicesOf(seen, catalog, text)
  const planned = { draft, seen, choices, about }
  const mistakes = mistakesIn(seen.look, { choices }, about, catalog)
  // What is not said of the sender does not keep anybody from looking.
  const computable = mistakes.every(({ field }) => field === 'by' || field === 'publisher')
  const preview = useQuery({ ...previewQuery(planned, workspace), enabled: computable })
  return (
    <>
      <AboutFields about={about} />
      {mistakes.length > 0 && (
        <div className={styles['mistakes']} role="status">
          <b>{words.mistakes.title(mistakes.length)}</b>
          <ul>
            {mistakes.map((mistake) => (
              <li key={`${mistake.field} ${mistake.name}`}>{mistakeText(mistake, words.mistakes)}</li>
            ))}
          </ul>
        </div>
      )}
      {computable && preview.isFetching && <p role="status">{words.check.checking}</p>}
      {computable && preview.data && <PreviewTables preview={preview.data} workspace={workspace} />}
      {computable && preview.error && <p role="alert">{preview.error.message}</p>}
      <Apply planned={planned} workspace={workspace} ready={mistakes.length === 0} preview={computable ? preview.data : undefined} />
    </>
  )
}

function mistakeText({ field, name, found, wanted }: Mistake, words: ReturnType<typeof useWords<'imports'>>['mistakes']): string {
  switch (field) {
    case 'zh':
    case 'unit':
      return words.zh(name)
    case 'unitOf':
      return words.unitOf(name, found, wanted)
    case 'target':
    case 'targetPeriod':
    case 'twice':
      return words[field](name, found)
    default:
      return words[field]
  }
}

function AboutFields({ about }: { readonly about: About }) {
  const words = useWords('imports')
  const said = useDraft((draft) => draft.about)
  const say = (change: Partial<About>) => sayOfDraft({ about: { ...said, ...change } })
  return (
    <fieldset className={styles['about']}>
      <legend>{words.about.title}</legend>
      <Typed label={words.about.by} value={about.by} onType={(by) => say({ by })} />
      <Typed label={words.about.publisher} value={about.publisher} onType={(publisher) => say({ publisher })} />
      <div role="radiogroup" aria-label={words.about.tag} className={styles['tags']}>
        <span aria-hidden="true">{words.about.tag}</span>
        {SOURCE_TAGS.map((tag) => (
          <label key={tag}>
            <input type="radio" name="tag" checked={about.tag === tag} onChange={() => say({ tag })} />
            {words.tags[tag]}
            <span className={styles['hint']}>{words.tagNotes[tag]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface ApplyProps {
  readonly planned: Planned
  readonly workspace: Workspace
  readonly ready: boolean
  readonly preview: Preview | undefined
}

function Apply({ planned, workspace, ready, preview }: ApplyProps) {
  const words = useWords('imports')
  const { format } = useLanguage()
  const { apply, trouble, busy } = useApply(planned, workspace)
  const room = useQuery({ queryKey: ['app', 'roomLeft'], queryFn: roomLeft, networkMode: 'always' }).data ?? null
  const empty = preview !== undefined && preview.counts.added + preview.counts.changed === 0 && preview.additions.targets.length === 0
  const size = (bytes: number) => `${format.number(Math.ceil(bytes / 1_000_000))} MB`
  return (
    <div className={styles['apply']}>
      {empty && <p>{words.check.nothing}</p>}
      {preview && room !== null && preview.bytes * 2 > room && <p role="alert">{words.check.room(size(preview.bytes * 2), size(room))}</p>}
      {trouble && <p role="alert">{words.trouble[trouble]}</p>}
      <Button kind="strong" disabled={!ready || empty || busy} onClick={apply}>
        {words.check.apply}
      </Button>
    </div>
  )
}
