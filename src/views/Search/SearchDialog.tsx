import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useQuery } from '@tanstack/react-query'
import { searchEntries } from '../../domain/search.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { searchIndexQuery, type Findable } from '../../queries/searchIndex.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { goTo } from '../../state/address.ts'
import { paths } from '../../state/paths.ts'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import styles from './Search.module.css'

const MOST_SHOWN = 40

/** Where a found thing is shown. An action has no page of its own: its area lists it. */
function goToFound(found: Findable): void {
  switch (found.kind) {
    case 'indicator':
      return goTo(paths.indicator(found.id))
    case 'area':
      return goTo(paths.area(found.id))
    case 'action':
      return goTo(paths.area(found.area), { action: found.id })
  }
}

/** Finds indicators, areas and actions by Chinese substring, pinyin, its initials, or English. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const words = useWords('frame')
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-label={words.search.label}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <SearchBox
        onGo={(found) => {
          dialog.current?.close()
          goToFound(found)
        }}
      />
    </dialog>
  )
}

function SearchBox({ onGo }: { readonly onGo: (found: Findable) => void }) {
  const { assessment, source } = useWorkspace()
  const words = useWords('frame')
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const list = useId()
  const index = useQuery(searchIndexQuery(source.id, assessment.catalog.version, assessment.catalog))
  const all = searchEntries(index.data ?? [], query)
  const found = all.slice(0, MOST_SHOWN).map((entry) => entry.key)
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && found.length > 0) {
      event.preventDefault()
      setActive((active + step + found.length) % found.length)
    }
    const chosen = found[active]
    if (event.key === 'Enter' && chosen) onGo(chosen)
  }
  return (
    <>
      <input
        type="search"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={found[active] && `${list}-${active}`}
        aria-label={words.search.placeholder}
        placeholder={words.search.placeholder}
        className={styles['input']}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKey}
      />
      <p className={styles['count']} role="status">
        {index.isPending ? words.loading : all.length === 0 ? words.search.none(query) : words.search.found(all.length)}
      </p>
      <ul id={list} role="listbox" aria-label={words.search.label} className={styles['list']}>
        {found.map((each, at) => (
          <Found key={`${each.kind} ${each.id}`} id={`${list}-${at}`} found={each} active={at === active} onGo={() => onGo(each)} />
        ))}
      </ul>
    </>
  )
}

interface FoundProps {
  readonly id: string
  readonly found: Findable
  readonly active: boolean
  readonly onGo: () => void
}

function Found({ id, found, active, onGo }: FoundProps) {
  const { index } = useWorkspace()
  const { text } = useLanguage()
  const words = useWords('frame')
  const option = useRef<HTMLLIElement>(null)
  const area = [...index.areas.values()].find((each) => each.id === found.area)
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // The keyboard reaches options through the combobox (aria-activedescendant), as the pattern asks.
    <li ref={option} id={id} role="option" aria-selected={active} className={styles['option']} onClick={onGo}>
      {area && <AreaSeal letter={words.seals[area.id]} size="small" />}
      <span>{found.name[text]}</span>
      <small>{words.search.kinds[found.kind]}</small>
    </li>
  )
}
