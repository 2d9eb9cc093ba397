import { useSyncExternalStore } from 'react'

/**
 * The address bar as the one place for what a colleague must see when sent the link. Two modes: real paths (the server
 * answers index.html for unknown ones) and `#/path` for servers that cannot. Written here and not taken from a router
 * package: nine routes need no nesting, loaders or data; the measured router costs 26 kB of a 130 kB budget.
 */
export interface Address {
  /** Path below the app's base, always with a leading slash, percent-decoded by segment in `matchPath`. */
  readonly path: string
  /** Query without its question mark. */
  readonly search: string
}

export interface AddressMode {
  readonly kind: 'history' | 'hash'
  /** Path the app is served under, with both slashes: `/` or `/progress/`. */
  readonly base: string
}

/** Parameters that every link carries on, because they say how and on what data the whole product is looked at. */
export const CARRIED = ['lang', 'theme', 'source', 'period', 'scenario'] as const

let mode: AddressMode = { kind: 'history', base: '/' }
let current: Address = { path: '/', search: '' }
const listeners = new Set<() => void>()

/** The place in the app that a location, or a link, stands for. */
export function addressOf({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): Address {
  if (mode.kind === 'hash') {
    const [path = '/', query = ''] = hash.replace(/^#/, '').split('?')
    return { path: path.startsWith('/') ? path : `/${path}`, search: query }
  }
  const below = pathname.startsWith(mode.base) ? pathname.slice(mode.base.length - 1) : pathname
  return { path: below || '/', search: search.replace(/^\?/, '') }
}

/** How the reader came to where they are; a Back keeps the browser's own scroll place. */
export type Move = 'start' | 'link' | 'history'
let move: Move = 'start'

export function lastMove(): Move {
  return move
}

function refresh(by: Move): void {
  const next = addressOf(window.location)
  move = by
  if (next.path === current.path && next.search === current.search) return
  current = next
  for (const listener of listeners) listener()
}

/** Called once at start, before anything is drawn. Returns a function that stops listening. */
export function openAddress(wanted: AddressMode): () => void {
  mode = wanted
  current = addressOf(window.location)
  const moved = () => refresh('history')
  window.addEventListener('popstate', moved)
  window.addEventListener('hashchange', moved)
  return () => {
    window.removeEventListener('popstate', moved)
    window.removeEventListener('hashchange', moved)
  }
}

export function getAddress(): Address {
  return current
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useAddress(): Address {
  return useSyncExternalStore(subscribe, getAddress)
}

/** One query parameter of the address; null when absent. */
export function useParam(name: string): string | null {
  const { search } = useAddress()
  return new URLSearchParams(search).get(name)
}

/** Query values to set; null removes one. */
export type Patch = Readonly<Record<string, string | null>>

function patched(search: string, patch: Patch): string {
  const params = new URLSearchParams(search)
  for (const [name, value] of Object.entries(patch)) {
    if (value === null || value === '') params.delete(name)
    else params.set(name, value)
  }
  return params.toString()
}

function carriedSearch(): string {
  const params = new URLSearchParams(current.search)
  const kept = new URLSearchParams()
  for (const name of CARRIED) {
    const value = params.get(name)
    if (value !== null) kept.set(name, value)
  }
  return kept.toString()
}

/** The `href` of a place in the app, with the carried parameters and the place's own. */
export function hrefOf(path: string, own: Patch = {}): string {
  const search = patched(carriedSearch(), own)
  const query = search ? `?${search}` : ''
  return mode.kind === 'hash' ? `#${path}${query}` : `${mode.base.replace(/\/$/, '')}${path}${query}`
}

/** Goes to a place in the app. */
export function goTo(path: string, own: Patch = {}, how: 'push' | 'replace' = 'push'): void {
  const href = hrefOf(path, own)
  if (how === 'push') window.history.pushState(null, '', href)
  else window.history.replaceState(null, '', href)
  refresh('link')
}

/** Changes parameters of the page that is shown. Typing and toggling replace; choosing what a Back should undo pushes. */
export function setParams(patch: Patch, how: 'push' | 'replace' = 'replace'): void {
  const search = patched(current.search, patch)
  const query = search ? `?${search}` : ''
  const href = mode.kind === 'hash' ? `#${current.path}${query}` : `${mode.base.replace(/\/$/, '')}${current.path}${query}`
  if (how === 'push') window.history.pushState(null, '', href)
  else window.history.replaceState(null, '', href)
  refresh('link')
}

/** Values of a pattern's `:names` for a path, percent-decoded; null when it does not match. A trailing slash is the same place. */
export function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const wanted = pattern.split('/').filter(Boolean)
  const given = path.split('/').filter(Boolean)
  if (wanted.length !== given.length) return null
  const values: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const text = given[index] ?? ''
    if (part.startsWith(':')) values[part.slice(1)] = decoded(text)
    else if (part !== text) return null
  }
  return values
}

/** A malformed percent escape in a pasted link is read as it stands: the page then says that there is no such thing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
