import { useId } from 'react'
import type { Scribe } from './useScribe.ts'
import styles from './FilterBar.module.css'

interface SearchFieldProps {
  readonly value: string
  readonly say: Scribe
  readonly onChange: (query: string) => void
  /** The reader is about to type. */
  readonly onBegin: () => void
}

/** Text search over names. What an input method is still composing counts too: its letters are pinyin. */
export function SearchField({ value, say, onChange, onBegin }: SearchFieldProps) {
  const id = useId()
  return (
    <div className={styles['search']}>
      <label htmlFor={id}>{say.words.search}</label>
      <input
        id={id}
        type="search"
        value={value}
        placeholder={say.words.searchHint}
        autoComplete="off"
        spellCheck={false}
        onFocus={onBegin}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) event.currentTarget.blur()
        }}
      />
    </div>
  )
}
