import { useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** Width between the margins of an A4 page at 96 dots an inch: paper is never measured in time. */
const PAPER = 660

/** Width of a figure's place in px: followed on the screen, fixed on paper. 0 until measured. */
export function usePlotWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  const [printing, setPrinting] = useState(false)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    // Its first call comes at once, before anything is painted.
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  useEffect(() => {
    const paper = window.matchMedia('print')
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    const change = () => setPrinting(paper.matches)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    paper.addEventListener('change', change)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
      paper.removeEventListener('change', change)
    }
  }, [])
  return printing ? PAPER : width
}
