import { useEffect, useRef } from 'react'
import { usePreferences } from './preferences.ts'

/**
 * What keys do. A key is a `KeyboardEvent.key`, lower case for letters; two pressed one after the other are written `g o`.
 * A function that gives false leaves the key to others.
 */
export type KeyMap = Readonly<Record<string, ((event: KeyboardEvent) => unknown) | undefined>>

type Bound = Set<{ readonly current: KeyMap }>

const SEQUENCE_MS = 1_200
const boundIn = new WeakMap<Window, Bound>()
let before = { key: '', at: -Infinity }

const FIELDS = 'input, textarea, select'
/** Enter and Space press what has the focus. */
const PRESSED = `${FIELDS}, a, button, summary, [role=tab]`

/** An input method at work (229), an open dialog or popover, a field and a control have keys of their own. */
function isForeign(event: KeyboardEvent): boolean {
  const { key, target } = event
  // An element is told by its fields: those of another window are no instances of this one's classes.
  const element = target !== null && 'closest' in target ? (target as HTMLElement) : null
  return (
    event.defaultPrevented ||
    event.isComposing ||
    event.keyCode === 229 ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    // A sign may need Shift (? on most keyboards, / on some).
    (event.shiftKey && /[\w ]/.test(key)) ||
    element?.isContentEditable === true ||
    Boolean(element?.closest(key === 'Enter' || key === ' ' ? PRESSED : FIELDS)) ||
    Boolean(element?.ownerDocument.querySelector(':is(dialog[open], [popover]:popover-open)'))
  )
}

function onKeyDown(event: KeyboardEvent, bound: Bound): void {
  if (isForeign(event)) return
  // Named keys and the space are no characters: they stay where single-character shortcuts are switched off (WCAG 2.1.4).
  const isCharacter = event.key.length === 1 && event.key !== ' '
  if (isCharacter && !usePreferences.getState().shortcuts) return
  const key = isCharacter ? event.key.toLowerCase() : event.key
  const sequence = event.timeStamp - before.at < SEQUENCE_MS ? `${before.key} ${key}` : key
  before = { key, at: event.timeStamp }
  for (const name of new Set([sequence, key]))
    for (const { current } of bound) {
      const act = current[name]
      if (!act || act(event) === false) continue
      event.preventDefault()
      return
    }
}

/** What is bound in a window; the first who asks begins to listen there. */
function listenIn(window: Window): Bound {
  const known = boundIn.get(window)
  if (known) return known
  const bound: Bound = new Set()
  boundIn.set(window, bound)
  window.addEventListener('keydown', (event) => onKeyDown(event, bound))
  return bound
}

/** Shortcuts of a part of the page while it is drawn. All of them stand on one listener, so that a sequence goes before its last key. */
export function useKeys(keys: KeyMap, target: Window | null = window): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    if (!target) return
    const bound = listenIn(target).add(latest)
    return () => void bound.delete(latest)
  }, [target])
}

/** The keys of a table (state/shortcuts) bound to what they do here. */
export function bindKeys<Table extends Readonly<Record<string, readonly string[]>>>(
  table: Table,
  acts: { readonly [Id in keyof Table]?: KeyMap[string] },
): KeyMap {
  return Object.fromEntries(Object.entries(table).flatMap(([id, keys]) => keys.map((key) => [key, acts[id]])))
}
