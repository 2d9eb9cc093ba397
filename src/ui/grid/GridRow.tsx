import { useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react'
import type { GridColumn } from './column.ts'
import type { GridCursor } from './useGridCursor.ts'
import styles from './Grid.module.css'

interface Placed {
  /** Place among the lines, from 0; the head is row 1 for assistive technology. */
  readonly line: number
  /** Px from the top of the list. */
  readonly top: number
}

interface GridRowProps<Row> extends Placed {
  readonly row: Row
  readonly rowKey: string
  readonly columns: readonly GridColumn<Row>[]
  /** By column. */
  readonly classes: readonly string[]
  readonly left: readonly number[]
  readonly selected: boolean
  /** Column that takes the focus; null in all rows but one. */
  readonly focusAt: number | null
  /** How often the cursor was moved by key; 0 in all rows but that of the cursor. */
  readonly moves: number
  readonly onArrive: GridCursor<Row>['arrive']
  readonly onPick: GridCursor<Row>['pick']
  readonly onOpen: (key: string) => void
  readonly attributes?: Readonly<Record<`data-${string}`, string>> | undefined
}

const columnOf = (event: MouseEvent): number => {
  const cell = event.target instanceof Element ? event.target.closest('[aria-colindex]') : null
  return Math.max(0, Number(cell?.getAttribute('aria-colindex') ?? 1) - 1)
}

/** One row. Made anew only when it itself changes: scrolling and selecting leave the others alone. */
export function GridRow<Row>(props: GridRowProps<Row>) {
  const { row, rowKey, line, top, columns, classes, left, selected, focusAt, moves, onArrive, onPick, onOpen, attributes } = props
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (focusAt !== null) onArrive(element.current?.children[focusAt], moves)
  }, [focusAt, moves, onArrive])
  return (
    <div
      ref={element}
      role="row"
      aria-rowindex={line + 2}
      aria-selected={selected}
      className={styles['row']}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => onPick(line, columnOf(event))}
      onDoubleClick={() => onOpen(rowKey)}
      {...attributes}
    >
      {columns.map((column, at) => (
        <div
          key={column.id}
          role={column.rowHeader ? 'rowheader' : 'gridcell'}
          aria-colindex={at + 1}
          tabIndex={focusAt === at ? 0 : -1}
          className={classes[at]}
          data-cell=""
          title={column.title?.(row)}
          style={column.sticky ? { left: left[at] } : undefined}
        >
          {column.cell(row)}
        </div>
      ))}
    </div>
  )
}

interface GroupRowProps extends Placed {
  readonly columns: number
  readonly children: ReactNode
}

/** Head of a group, over the whole width. */
export function GroupRow({ line, top, columns, children }: GroupRowProps) {
  return (
    <div role="row" aria-rowindex={line + 2} className={styles['group']} style={{ transform: `translateY(${top}px)` }}>
      <div role="rowheader" aria-colindex={1} aria-colspan={columns} className={styles['group-cell']}>
        {children}
      </div>
    </div>
  )
}
