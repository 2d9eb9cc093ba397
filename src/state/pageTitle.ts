import { useEffect } from 'react'
import { getAddress, lastMove } from './address.ts'

let arrivedAt: string | null = null
let named: string | null = null
let mark = ''

/** A page that puts the mark itself is not marked twice. */
function show(): void {
  if (named !== null) document.title = named.startsWith(mark) ? named : `${mark}${named}`
}

/** Words before the title of every page, for as long as the caller is drawn. */
export function useTitleMark(words: string): void {
  useEffect(() => {
    mark = words
    show()
    return () => {
      mark = ''
      show()
    }
  }, [words])
}

/**
 * Names the page in the tab, and after a navigation moves the focus to its heading, so that a screen reader says where
 * one is. Not on the first page: there the browser's own start stands. A Back restores the browser's own scroll place.
 */
export function usePageTitle(title: string): void {
  useEffect(() => {
    named = title
    show()
    const { path } = getAddress()
    const moved = arrivedAt !== null && arrivedAt !== path
    arrivedAt = path
    if (!moved) return
    const heading = document.querySelector<HTMLElement>('main h1')
    heading?.focus({ preventScroll: true })
    if (lastMove() === 'link') window.scrollTo(0, 0)
  }, [title])
}
