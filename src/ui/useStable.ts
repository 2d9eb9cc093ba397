import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that stays the same and always does what the last drawing meant, so that handing it on redraws nobody. */
export function useStable<Args extends readonly unknown[], Result>(act: (...args: Args) => Result): (...args: Args) => Result {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}
