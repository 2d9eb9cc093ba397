import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { RowTexts } from './rowTexts.ts'
import hidden from '../../ui/VisuallyHidden.module.css'
import styles from './FilterBar.module.css'

interface SearchFieldProps {
  readonly value: string
  readonly texts: RowTexts
  readonly onChange: (query: string) => void
  /** The reader is about to type. */
  readonly onBegin: () => void
}

/** Text search over names. What an input method is still composing counts too: its letters are pinyin. */
export function SearchField({ value, texts, onChange, onBegin }: SearchFieldProps) {
  const id = useId()
  const [text, setText] = useLetters(value, onChange)
  return (
    <div className={styles['search']}>
      <label htmlFor={id} className={hidden['on-phone']}>
        {texts.words.search}
      </label>
      <input
        id={id}
        type="search"
        value={text}
        placeholder={texts.words.searchHint}
        autoComplete="off"
        spellCheck={false}
        onFocus={onBegin}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) event.currentTarget.blur()
        }}
      />
    </div>
  )
}

/**
 * Letters stand in the field at once and reach the list one picture later, so that a keyboard never waits for ten thousand rows.
 * What others set, as by clearing all filters, takes their place.
 */
function useLetters(value: string, onChange: (query: string) => void) {
  const [text, setText] = useState(value)
  const sent = useRef(value)
  const send = useEffectEvent((query: string) => {
    sent.current = query
    onChange(query)
  })
  useEffect(() => {
    if (value === sent.current) return
    sent.current = value
    setText(value)
  }, [value])
  useEffect(() => {
    if (text === sent.current) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => send(text))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [text])
  return [text, setText] as const
}
