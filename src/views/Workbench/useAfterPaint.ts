import { startTransition, useEffect, useState } from 'react'

/**
 * A value one picture late: what was pressed is seen first, then what follows from it is worked out, in a drawing that the next key
 * may interrupt. React's deferred value alone begins before the browser has painted, and a reader would wait for both.
 */
export function useAfterPaint<T>(value: T): T {
  const [late, setLate] = useState(value)
  useEffect(() => {
    if (late === value) return
    return afterPaint(() => startTransition(() => setLate(value)))
  }, [late, value])
  return late
}

/** False in the first picture of a part, true from the next on: its head is seen at once, what takes longer follows. */
export function useOncePainted(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => afterPaint(() => startTransition(() => setPainted(true))), [])
  return painted
}

/** The callback of a frame runs before its picture; a task posted from there runs after it. Returns what calls it off. */
function afterPaint(task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(task)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
