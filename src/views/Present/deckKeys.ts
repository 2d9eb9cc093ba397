import { useEffect, useRef } from 'react'
import { isForeignKey } from '../../state/keys.ts'
import { usePreferences } from '../../state/preferences.ts'
import type { Presenter } from './presenterShape.ts'

type Keys = Readonly<Record<string, (() => void) | undefined>>

/** Keys that clickers send; they are no characters, so that they work with single-key shortcuts switched off. */
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

const letterKeys = ({ go, toggleCover, toggleFullScreen: full, toggleTheme, speaker }: Presenter): Keys => ({
  ...Object.fromEntries(Array.from({ length: 9 }, (_, place) => [String(place + 1), () => go(place)])),
  b: () => toggleCover('black'),
  '.': () => toggleCover('black'),
  w: () => toggleCover('white'),
  f: full,
  t: toggleTheme,
  s: speaker.open,
})

/** In the speaker's window Esc ends only that, and no key may fill a screen or draw the window anew: the audience's is another one. */
const speakersOwn = ({ speaker }: Presenter): Keys => ({
  Escape: () => speaker.window?.close(),
  F5: () => undefined,
  f: undefined,
  s: undefined,
})

// By name: a button of another window is no instance of this one's class.
const isPressingButton = ({ target, key }: KeyboardEvent) => (key === ' ' || key === 'Enter') && nameOf(target) === 'BUTTON'
const nameOf = (target: EventTarget | null) => (target !== null && 'tagName' in target ? target.tagName : null)

/** The deck's keys, in the page and in the speaker's window. */
export function useDeckKeys(presenter: Presenter, count: number): void {
  const letters = usePreferences((preferences) => preferences.shortcuts)
  const keys = { ...(letters ? letterKeys(presenter) : {}), ...clickerKeys(presenter, count) }
  useKeysOf(window, keys)
  useKeysOf(presenter.speaker.window, { ...keys, ...speakersOwn(presenter) })
}

function useKeysOf(of: Window | null, keys: Keys): void {
  const latest = useRef<Keys>(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.shiftKey || isForeignKey(event) || isPressingButton(event)) return
      const act = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    of?.addEventListener('keydown', listen)
    return () => of?.removeEventListener('keydown', listen)
  }, [of])
}
