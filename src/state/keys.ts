import { useEffect, useRef } from 'react'
import { usePreferences } from './preferences.ts'

/** What a key or a sequence of two (`g o`) does. Keys are `KeyboardEvent.key`, lower case for letters. */
export type KeyMap = Readonly<Record<string, () => void>>

const SEQUENCE_MS = 1_200

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Keys meant for an input method, an input field or the browser are not ours (229: an input method is composing). */
export function isForeignKey(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)
}

/** Single-key shortcuts of the page while it is mounted; silent when switched off, while a dialog is open or text is typed. */
export function useKeys(keys: KeyMap): void {
  const enabled = usePreferences((preferences) => preferences.shortcuts)
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    if (!enabled) return
    let first: { key: string; at: number } | null = null
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isForeignKey(event) || document.querySelector('dialog[open]')) return
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
      const sequence = first && event.timeStamp - first.at < SEQUENCE_MS ? `${first.key} ${key}` : key
      first = { key, at: event.timeStamp }
      const act = latest.current[sequence] ?? latest.current[key]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [enabled])
}
