import { useLayoutEffect, type RefObject } from 'react'

/** Tells the page how far down it begins, so that it fills exactly what the frame above it leaves of the window. */
export function useFillHeight(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = root.current
    if (!element) return
    const tell = () => element.style.setProperty('--top', `${Math.round(element.getBoundingClientRect().top + window.scrollY)}px`)
    tell()
    // Ribbons and notices come and go above; the body's size says so.
    const observer = new ResizeObserver(tell)
    observer.observe(document.body)
    if (element.parentElement) observer.observe(element.parentElement)
    return () => observer.disconnect()
  }, [root])
}
