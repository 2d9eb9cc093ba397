import { bindKeys, useKeys } from '../../state/keys.ts'
import { present } from '../../state/shortcuts/present.ts'
import type { Presenter } from './presenterShape.ts'

/** The deck's keys, in the page and in the speaker's window. */
export function useDeckKeys({ next, back, go, exit, toggleCover, toggleFullScreen, toggleTheme, speaker }: Presenter, count: number): void {
  const shared = {
    next,
    back,
    first: () => go(0),
    last: () => go(count - 1),
    jump: ({ key }: KeyboardEvent) => go(Number(key) - 1),
    black: () => toggleCover('black'),
    white: () => toggleCover('white'),
    theme: toggleTheme,
  }
  useKeys(bindKeys(present, { ...shared, fullScreen: toggleFullScreen, speaker: speaker.open, exit }))
  // In the speaker's window Esc ends only that, and no key may fill a screen or draw the window anew: the audience's is another one.
  const own = bindKeys(present, { ...shared, exit: () => speaker.window?.close() })
  useKeys({ ...own, F5: () => undefined }, speaker.window)
}
