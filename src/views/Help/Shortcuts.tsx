import { useWords } from '../../i18n/Language.tsx'
import { useFeatures } from '../../state/features.ts'
import { PAGES, PLACED_PAGES } from '../../state/pages.ts'
import { prefer, usePreferences } from '../../state/preferences.ts'
import { SHORTCUTS } from '../../state/shortcuts/index.ts'
import { keyCaps } from '../../state/shortcuts/keyCaps.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { Section } from '../../ui/Section.tsx'
import rowStyles from './Rows.module.css'
import styles from './Shortcuts.module.css'

/** Every key of the app, by the page on which it works, and the switch that lets them rest. */
export function Shortcuts() {
  const words = useWords('help')
  const shortcuts = usePreferences((preferences) => preferences.shortcuts)
  const pages = useWords('frame').pages
  const { search: searching } = useFeatures()
  const { search, ...frame } = SHORTCUTS.everywhere
  return (
    <Section title={words.shortcuts}>
      <dl className={`${rowStyles['rows']} ${styles['keys']}`}>
        {searching && <KeyRows table={{ search }} words={words.keys.everywhere} />}
        <KeyRows table={frame} words={words.keys.everywhere} />
        {PLACED_PAGES.map((id) => (
          <KeyRows key={id} table={{ [id]: PAGES[id].keys }} words={pages} />
        ))}
      </dl>
      <h3>{words.keyPlaces.workbench}</h3>
      <dl className={`${rowStyles['rows']} ${styles['keys']}`}>
        <KeyRows table={SHORTCUTS.workbench} words={words.keys.workbench} />
      </dl>
      <h3>{words.keyPlaces.indicator}</h3>
      <dl className={`${rowStyles['rows']} ${styles['keys']}`}>
        <KeyRows table={SHORTCUTS.indicator} words={words.keys.indicator} />
      </dl>
      <h3>{words.keyPlaces.present}</h3>
      <dl className={`${rowStyles['rows']} ${styles['keys']}`}>
        <KeyRows table={SHORTCUTS.present} words={words.keys.present} />
      </dl>
      <label className={styles['switch']}>
        <input type="checkbox" checked={shortcuts} onChange={(event) => prefer({ shortcuts: event.target.checked })} />
        {words.shortcutsOn}
      </label>
    </Section>
  )
}

interface KeyRowsProps<Id extends string> {
  readonly table: Readonly<Record<Id, readonly string[]>>
  readonly words: Readonly<Record<NoInfer<Id>, string>>
}

function KeyRows<Id extends string>({ table, words }: KeyRowsProps<Id>) {
  const rows: [string, readonly string[]][] = Object.entries(table)
  const said: Readonly<Record<string, string>> = words
  return rows.map(([id, keys]) => (
    <div key={id}>
      <dt>
        <KeyCaps keys={keys} />
      </dt>
      <dd>{said[id]}</dd>
    </div>
  ))
}

/** A row of digits is told by its ends. */
function KeyCaps({ keys }: { readonly keys: readonly string[] }) {
  const [first, last] = [keys[0], keys.at(-1)]
  if (first === undefined || last === undefined) return null
  if (keys.every((key) => /^\d$/.test(key)) && keys.length > 2)
    return (
      <>
        <Kbd>{first}</Kbd>
        <span>–</span>
        <Kbd>{last}</Kbd>
      </>
    )
  return keys.map((key) => <Kbd key={key}>{keyCaps(key)}</Kbd>)
}
