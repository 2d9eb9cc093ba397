import { useEffect, useState } from 'react'

/**
 * Whether something has held for so many milliseconds. A timer and not a delayed transition: that would make the browser draw a long
 * list as a layer of its own, with every filter, for answers that come long before it.
 */
export function useLasting(holds: boolean, milliseconds: number): boolean {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    if (!holds) return
    const timer = setTimeout(() => setLasting(true), milliseconds)
    return () => {
      clearTimeout(timer)
      setLasting(false)
    }
  }, [holds, milliseconds])
  return lasting
}
