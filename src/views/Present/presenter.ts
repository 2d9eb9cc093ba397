import { useEffect, useState } from 'react'
import { getAddress, goTo, lastMove, setParams, useParam } from '../../state/address.ts'
import { paths } from '../../state/paths.ts'
import { useDeckKeys } from './deckKeys.ts'
import { useShown } from './shown.ts'
import type { Cover, Presenter } from './presenterShape.ts'
import { useSpeakerWindow } from './speakerWindow.ts'

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
export function usePresenter(count: number, speakerTitle: string): Presenter {
  const [at, show] = useShown(count)
  const [cover, setCover] = useState<Cover | null>(null)
  const toggleTheme = useRoom()
  const exit = useExit()
  const speaker = useSpeakerWindow(speakerTitle)
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
    speaker,
    exit: () => (cover === null ? exit() : setCover(null)),
  }
  useDeckKeys(presenter, count)
  return presenter
}
