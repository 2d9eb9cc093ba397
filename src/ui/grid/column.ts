import type { ReactNode } from 'react'

/** One column of a grid. */
export interface GridColumn<Row> {
  readonly id: string
  readonly head: ReactNode
  /** What the head has no room to say. */
  readonly headTitle?: string | undefined
  /** Px; with `grow` the least of them. */
  readonly width: number
  /** Share of what is left of the width. */
  readonly grow?: number | undefined
  readonly align?: 'end' | 'center' | undefined
  /** Metadata: smaller and in the second ink. */
  readonly quiet?: boolean | undefined
  /** Its content keeps within its width by itself: nothing has to be cut off, which costs the browser a clip for every cell. */
  readonly kept?: boolean | undefined
  /** Stays in view when the list is scrolled sideways. */
  readonly sticky?: boolean | undefined
  /** Names the row. */
  readonly rowHeader?: boolean | undefined
  readonly cell: (row: Row) => ReactNode
  /** What the cell has no room to say. */
  readonly title?: ((row: Row) => string) | undefined
}

export interface ColumnPlaces {
  /** Value of `grid-template-columns`. */
  readonly tracks: string
  /** Px below which the list is scrolled sideways. */
  readonly least: number
  /** Px at which each column begins, for those that stay in view. */
  readonly left: readonly number[]
}

export function placeColumns(columns: readonly Pick<GridColumn<never>, 'width' | 'grow'>[]): ColumnPlaces {
  let least = 0
  const left = columns.map(({ width }) => (least += width) - width)
  const tracks = columns.map(({ width, grow }) => (grow ? `minmax(${width}px, ${grow}fr)` : `${width}px`))
  return { tracks: tracks.join(' '), least, left }
}
