import { startTransition, useEffect, useState } from 'react'

/**
 * A value one picture late: what was pressed is seen first, then what follows from it is worked out, in a drawing that the next key
 * may interrupt. React's deferred value alone begins before the browser has painted, and a reader would wait for both.
 */
export function useAfterPaint<T>(value: T): T {
  const [late, setLate] = useState(value)
  useEffect(() => {
    if (late === value) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setLate(value)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [late, value])
  return late
}
