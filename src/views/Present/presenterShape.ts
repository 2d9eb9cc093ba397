import type { SpeakerWindow } from './speakerWindow.ts'

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
  readonly speaker: SpeakerWindow
  readonly exit: () => void
}
