/** What the search worker is told of one thing that can be found. */
export interface Searchable {
  /** Names as shown, in both languages where there are both. */
  readonly texts: readonly string[]
  /** Chinese names: how they sound is worked out beside the page. */
  readonly spoken: readonly string[]
  readonly fields: readonly string[]
}

/** `index` names what is searched: a new one takes the place of the one before. */
export type SearchJob =
  | { readonly kind: 'add'; readonly index: number; readonly entries: readonly Searchable[] }
  | { readonly kind: 'find'; readonly id: number; readonly index: number; readonly query: string }
  | { readonly kind: 'callOff'; readonly id: number }
  | { readonly kind: 'order'; readonly id: number; readonly texts: readonly string[] }

export interface SearchAnswer {
  readonly id: number
  /** Positions, best first. */
  readonly found: Uint32Array
  /** False while the sounds of some names are still being worked out. */
  readonly whole: boolean
}
