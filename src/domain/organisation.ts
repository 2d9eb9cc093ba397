import type { Name } from './text.ts'

/** A body that publishes, issues, leads or supports. */
export interface Organisation {
  readonly id: string
  readonly name: Name
  /** True where the body is made up for a demonstration; such bodies never carry a real name. */
  readonly illustrative: boolean
}

/** A page, report or notice that a figure or a target was read in. `url` is absent where only a repost was read. */
export interface Document {
  readonly id: string
  readonly title: Name
  readonly url?: string | undefined
  readonly publisher: string
  /** When it came out, as closely as a text says: an ISO day or a month. */
  readonly published?: string | undefined
}
