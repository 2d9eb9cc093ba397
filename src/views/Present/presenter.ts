import { useEffect, useMemo, useRef, useState } from 'react'
import { getAddress, goTo, lastMove, setParams, useParam } from '../../state/address.ts'
import { isForeignKey } from '../../state/keys.ts'
import { paths } from '../../state/paths.ts'
import { usePreferences } from '../../state/preferences.ts'
import { useShown } from './shown.ts'

/** A screen that shows nothing while people talk. */
export type Cover = 'black' | 'white'

export interface Presenter {
  /** The slide that is shown, from 0. */
  readonly at: number
  readonly cover: Cover | null
  readonly next: () => void
  readonly back: () => void
  readonly go: (at: number) => void
  readonly toggleCover: (cover: Cover) => void
  readonly toggleFullScreen: () => void
  readonly toggleTheme: () => void
  readonly exit: () => void
}

const LIT = 'projector'
const LED = 'projector-dark'
const isDark = (theme: string | null | undefined) => theme === LED || theme === 'dark'

function toggleFullScreen(): void {
  // Refused without a gesture, or where the browser has none: the presentation goes on in its window.
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
  else void document.documentElement.requestFullscreen?.().catch(() => undefined)
}

/** The room's look is in the address, so that a reload keeps it; a look that the address already asks for stands. */
function useRoom(): () => void {
  const asked = useParam('theme')
  useEffect(() => {
    if (asked === null) setParams({ theme: isDark(document.documentElement.dataset['theme']) ? LED : LIT })
  }, [asked])
  return () => setParams({ theme: isDark(asked) ? LIT : LED })
}

/** Back to where P was pressed, with the look of there; to the overview where the presentation was opened by its address. */
function useExit(): () => void {
  const [came] = useState(() => ({ byLink: lastMove() === 'link', theme: new URLSearchParams(getAddress().search).get('theme') }))
  return () => {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
    if (came.byLink) window.history.back()
    else goTo(paths.overview(), { theme: came.theme })
  }
}

/** What a presenter can do. Turning a page while the screen is covered shows the same slide again, as clickers expect. */
export function usePresenter(count: number): Presenter {
  const [at, show] = useShown(count)
  const [cover, setCover] = useState<Cover | null>(null)
  const toggleTheme = useRoom()
  const exit = useExit()
  const go = (wanted: number) => {
    if (cover !== null) setCover(null)
    else show(wanted)
  }
  const presenter: Presenter = {
    at,
    cover,
    next: () => go(at + 1),
    back: () => go(at - 1),
    go,
    toggleCover: (wanted) => setCover(cover === wanted ? null : wanted),
    toggleFullScreen,
    toggleTheme,
    exit: () => (cover === null ? exit() : setCover(null)),
  }
  useDeckKeys(presenter, count)
  return presenter
}

type Keys = Readonly<Record<string, (() => void) | undefined>>

/** Keys that clickers send (DESIGN section 12); they are no characters, so that they work with single-key shortcuts switched off. */
const clickerKeys = ({ next, back, go, exit, toggleFullScreen: full }: Presenter, count: number): Keys => ({
  ArrowRight: next,
  ArrowDown: next,
  PageDown: next,
  ' ': next,
  Enter: next,
  ArrowLeft: back,
  ArrowUp: back,
  PageUp: back,
  Home: () => go(0),
  End: () => go(count - 1),
  Escape: exit,
  F5: full,
})

const letterKeys = ({ go, toggleCover, toggleFullScreen: full, toggleTheme }: Presenter): Keys => ({
  ...Object.fromEntries(Array.from({ length: 9 }, (_, place) => [String(place + 1), () => go(place)])),
  b: () => toggleCover('black'),
  '.': () => toggleCover('black'),
  w: () => toggleCover('white'),
  f: full,
  t: toggleTheme,
})

const isPressingButton = (event: KeyboardEvent) => event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter')

function useDeckKeys(presenter: Presenter, count: number): void {
  const letters = usePreferences((preferences) => preferences.shortcuts)
  const keys = { ...(letters ? letterKeys(presenter) : {}), ...clickerKeys(presenter, count) }
  const latest = useRef<Keys>(keys)
  useEffect(() => {
    latest.current = keys
  })
  const listen = useMemo(
    () => (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.shiftKey || isForeignKey(event) || isPressingButton(event)) return
      const act = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!act) return
      event.preventDefault()
      act()
    },
    [],
  )
  useEffect(() => {
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [listen])
}
