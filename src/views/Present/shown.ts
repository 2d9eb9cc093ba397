import { useEffect, useRef, useState } from 'react'
import { setParams, useParam } from '../../state/address.ts'

/** Shorter than anybody turns two pages; browsers refuse more than about two hundred changes of the address in half a minute. */
const SETTLE_MS = 150

/** Slides are counted from 1 in the address; what is no number or too high is the nearest one. */
export function slideAt(asked: string | null, count: number): number {
  const number = Math.trunc(Number(asked ?? '1')) || 1
  return Math.min(Math.max(number, 1), count) - 1
}

/**
 * Which slide is shown, from 0, and how to show another. The picture turns at once and the address follows when the keys rest: the
 * whole page and the browser's own process listen to the address, and the room would wait for both. A Back wins over either.
 */
export function useShown(count: number): readonly [at: number, show: (at: number) => void] {
  const asked = slideAt(useParam('slide'), count)
  const [shown, setShown] = useState({ at: asked, from: asked })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [asked])
  const at = shown.from === asked ? shown.at : asked
  const show = (wanted: number) => {
    const next = Math.min(Math.max(wanted, 0), count - 1)
    if (next === at) return
    clearTimeout(timer.current)
    setShown({ at: next, from: asked })
    timer.current = setTimeout(() => setParams({ slide: String(next + 1) }), SETTLE_MS)
  }
  return [at, show]
}
