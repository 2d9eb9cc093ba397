import { useCallback, useRef, useSyncExternalStore } from 'react'

/** Whether a media query holds on the screen. Paper has another width: what a reader is working with does not change for a print. */
export function useMedia(query: string): boolean {
  const onScreen = useRef<boolean>(undefined)
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    [query],
  )
  const read = useCallback(() => {
    if (onScreen.current === undefined || !matchMedia('print').matches) onScreen.current = matchMedia(query).matches
    return onScreen.current
  }, [query])
  return useSyncExternalStore(subscribe, read)
}
