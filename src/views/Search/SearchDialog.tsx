import { useQuery } from '@tanstack/react-query'
import { useId, useState, type KeyboardEvent } from 'react'
import { useWords } from '../../i18n/Language.tsx'
import type { Findable } from '../../queries/findables.ts'
import { searchQuery } from '../../queries/searchQuery.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { goTo } from '../../state/address.ts'
import { paths } from '../../state/paths.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FoundOption } from './FoundOption.tsx'
import styles from './SearchDialog.module.css'

const MOST_SHOWN = 40

/** Where a found thing is shown. What has no page of its own is on that of its indicator or area, or is a filter of the workbench. */
function goToFound(found: Findable): void {
  switch (found.kind) {
    case 'indicator':
      return goTo(paths.indicator(found.id))
    case 'area':
      return goTo(paths.area(found.id))
    case 'action':
      return goTo(paths.area(found.area), { action: found.id })
    case 'decision':
    case 'milestone':
      return goTo(found.indicator === undefined ? paths.area(found.area) : paths.indicator(found.indicator))
    case 'status':
    case 'lead':
      return goTo(paths.workbench(), { [found.kind]: found.id })
  }
}

/** Finds what has a name by Chinese, pinyin, its initials, or English. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords('search')
  // Words of what is found: nothing is held back for them once the box stands.
  useWords('status')
  const { label } = useWords('frame').search
  return (
    <Dialog label={label} closeLabel={words.close} onClose={onClose}>
      {(close) => (
        <SearchBox
          label={label}
          onGo={(found) => {
            close()
            goToFound(found)
          }}
        />
      )}
    </Dialog>
  )
}

function SearchBox({ label, onGo }: { readonly label: string; readonly onGo: (found: Findable) => void }) {
  const workspace = useWorkspace()
  const words = useWords('search')
  const { loading } = useWords('frame')
  const { status } = useWords('statuses')
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const list = useId()
  // A failure of the search is told where every failure of a part is: by the boundary around it.
  const answer = useQuery({ ...searchQuery(workspace, status, query), throwOnError: true })
  const all = answer.data?.found ?? []
  const found = all.slice(0, MOST_SHOWN)
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && found.length > 0) {
      event.preventDefault()
      setActive((active + step + found.length) % found.length)
    }
    const chosen = found[active]
    // While the answer to the last letters is on its way, what stands is the answer to others.
    if (event.key === 'Enter' && chosen && !answer.isPlaceholderData) onGo(chosen)
  }
  const isWaiting = answer.isPending || (all.length === 0 && (answer.isPlaceholderData || answer.data?.whole === false))
  return (
    <>
      <input
        type="search"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={found[active] && `${list}-${active}`}
        aria-label={words.placeholder}
        placeholder={words.placeholder}
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
        {isWaiting ? loading : all.length === 0 ? words.none(query) : words.found(all.length)}
      </p>
      <ul id={list} role="listbox" aria-label={label} className={styles['list']}>
        {found.map((each, at) => (
          <FoundOption key={`${each.kind} ${each.id}`} id={`${list}-${at}`} found={each} active={at === active} onGo={onGo} />
        ))}
      </ul>
    </>
  )
}
