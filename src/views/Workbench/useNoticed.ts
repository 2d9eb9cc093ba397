import { useEffect, useState } from 'react'

/** A wait that is noticed. */
const NOTICED_MS = 300

/**
 * Whether something has held for so long that it should show. A timer and not a delayed transition: that would make the browser draw
 * the whole list as a layer of its own, with every filter, for answers that come long before it.
 */
export function useNoticed(holds: boolean): boolean {
  const [noticed, setNoticed] = useState(false)
  useEffect(() => {
    if (!holds) return
    const timer = setTimeout(() => setNoticed(true), NOTICED_MS)
    return () => {
      clearTimeout(timer)
      setNoticed(false)
    }
  }, [holds])
  return noticed
}
