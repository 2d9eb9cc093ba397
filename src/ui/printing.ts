import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is on its way to paper. */
let printing = false
const listeners = new Set<() => void>()
let stop: () => void = () => {}

/**
 * A browser reads the page right after `beforeprint`, before any timer or promise: what stands on paper only is drawn within the event.
 * The change of media comes later there, and alone where somebody only looks at the print styles.
 */
function tell(next: boolean): void {
  if (next === printing) return
  printing = next
  flushSync(() => {
    for (const changed of listeners) changed()
  })
}

function follow(): () => void {
  const paper = matchMedia('print')
  const before = () => tell(true)
  const after = () => tell(false)
  const change = () => tell(paper.matches)
  printing = paper.matches
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  paper.addEventListener('change', change)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
    paper.removeEventListener('change', change)
  }
}

function subscribe(changed: () => void): () => void {
  if (listeners.size === 0) stop = follow()
  listeners.add(changed)
  return () => {
    listeners.delete(changed)
    if (listeners.size === 0) stop()
  }
}

/** Whether the page is being printed: what it then draws besides is on the paper, however long the list. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing)
}
