import { useLayoutEffect, useState, type RefObject } from 'react'
import { usePrinting } from '../ui/printing.ts'

/** Width between the margins of an A4 page at 96 dots an inch: paper is never measured in time. */
const PAPER = 660

/** Width of a figure's place in px: followed on the screen, fixed on paper. 0 until measured. */
export function usePlotWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  const printing = usePrinting()
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    // Its first call comes at once, before anything is painted.
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return printing ? PAPER : width
}
