import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { useParam } from '../../state/address.ts'

const HIDE_AFTER_MS = 3_000

/**
 * What a stage asks of the browser: a root font size that makes the picture the same on every screen, a screen that stays on, and
 * a pointer that leaves with its controls when it rests.
 */
export function useStage(at: number): RefObject<HTMLDivElement | null> {
  const stage = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset['presenting'] = ''
    return () => void delete dataset['presenting']
  }, [])
  useIconWithoutNetwork()
  useFinishedPictures(stage, at)
  useWakeLock()
  useRestingPointer(stage)
  return stage
}

const WARM_MS = 60

/** Slides beside the current one are kept standing behind it: a browser short of memory throws the pictures of others away. */
const isNear = (place: number, at: number) => Math.abs(place - at) <= 1

/**
 * Each slide stands behind the current one for a moment, so that the browser paints it before it is asked for; again after another
 * size (full screen) or another light, which paint everything anew. Its neighbours stay there.
 */
function useFinishedPictures(stage: RefObject<HTMLDivElement | null>, at: number): void {
  const theme = useParam('theme')
  const current = useRef(at)
  useEffect(() => {
    const slides = slidesOf(stage.current)
    let timer: ReturnType<typeof setTimeout> | undefined
    let gone = false
    const warm = (next: number) => {
      stand(slides, (place) => place === next || isNear(place, current.current))
      if (next < slides.length) timer = setTimeout(() => warm(next + 1), WARM_MS)
    }
    const begin = () => {
      clearTimeout(timer)
      stand(slides, () => false)
      timer = setTimeout(() => warm(0), WARM_MS)
    }
    // After the first slide has been painted and its letters are there: these are what everybody waits for.
    void document.fonts.ready.then(() => {
      if (!gone) begin()
    })
    window.addEventListener('resize', begin)
    return () => {
      gone = true
      clearTimeout(timer)
      window.removeEventListener('resize', begin)
    }
  }, [stage, theme])
  useEffect(() => {
    current.current = at
    // The slide that was asked for comes first; who goes on at once has nothing painted in between.
    const timer = setTimeout(() => stand(slidesOf(stage.current), (place) => isNear(place, at)), WARM_MS)
    return () => clearTimeout(timer)
  }, [stage, at])
}

const slidesOf = (stage: HTMLElement | null) => [...(stage?.querySelectorAll<HTMLElement>('section[data-slide]') ?? [])]

/** Only what changes is written: even the same value has the browser compute styles again. */
function stand(slides: readonly HTMLElement[], behind: (place: number) => boolean): void {
  for (const [place, { dataset }] of slides.entries()) {
    if (behind(place) === (dataset['warm'] !== undefined)) continue
    if (behind(place)) dataset['warm'] = ''
    else delete dataset['warm']
  }
}

const ICON = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M2 12h28v8H2z"/><path d="M22 7v18" stroke="#888" stroke-width="3"/></svg>')}`

/** Chromium asks for the tab's icon again whenever the address changes, which is at every slide. One within the page asks nobody. */
function useIconWithoutNetwork(): void {
  useLayoutEffect(() => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
    const own = link?.getAttribute('href')
    if (!link || !own) return
    link.href = ICON
    return () => link.setAttribute('href', own)
  }, [])
}

/** Kept while the page is visible; a browser without it, or a battery that forbids it, only dims as it always does. */
function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    let gone = false
    const ask = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator) || lock?.released === false) return
      lock = await navigator.wakeLock.request('screen').catch(() => undefined)
      if (gone) void lock?.release()
    }
    const again = () => void ask()
    void ask()
    document.addEventListener('visibilitychange', again)
    return () => {
      gone = true
      document.removeEventListener('visibilitychange', again)
      void lock?.release()
    }
  }, [])
}

/** `data-pointer` says that the pointer moved lately. Written to the element: no slide is drawn again for a moving mouse. */
function useRestingPointer(stage: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = stage.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const rest = () => void delete element.dataset['pointer']
    const move = () => {
      element.dataset['pointer'] = ''
      clearTimeout(timer)
      timer = setTimeout(rest, HIDE_AFTER_MS)
    }
    element.addEventListener('pointermove', move)
    return () => {
      clearTimeout(timer)
      element.removeEventListener('pointermove', move)
    }
  }, [stage])
}
