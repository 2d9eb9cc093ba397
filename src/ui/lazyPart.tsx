import { createElement, use, type ComponentType } from 'react'
import { fetchOnce } from '../loading/fetchOnce.ts'

/**
 * A component whose code comes in a chunk of its own: when it is first drawn, or earlier by `load`. What has come is drawn at once.
 * React's own `lazy` draws the fallback first even then, and what follows a fallback is held back until 300 ms are over.
 */
export function lazyPart<Props extends object>(fetch: () => Promise<ComponentType<Props>>) {
  const load = fetchOnce(fetch)
  const Part = (props: Props) => createElement(use(load()), props)
  Part.load = load
  return Part
}
