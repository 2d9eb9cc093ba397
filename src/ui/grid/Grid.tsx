import { memo, useEffect, useEffectEvent, useMemo, useRef, useSyncExternalStore, type CSSProperties, type ReactNode } from 'react'
import { cellClass } from './cellClass.ts'
import { placeColumns, type GridColumn } from './column.ts'
import { geometryOf, type Geometry } from './geometry.ts'
import { GridHead, type GridSort } from './GridHead.tsx'
import { GridRow, GroupRow } from './GridRow.tsx'
import type { GridLines } from './lines.ts'
import type { Slot } from './slots.ts'
import type { GridCursor } from './useGridCursor.ts'
import { useRowWindow } from './useRowWindow.ts'
import styles from './Grid.module.css'

const HEAD_HEIGHT = 36
const GROUP_HEIGHT = 32

export interface GridProps<Row> {
  readonly label: string
  readonly lines: GridLines<Row>
  /** Must stay the same list while nothing in it changes, as `lines` and the functions below. */
  readonly columns: readonly GridColumn<Row>[]
  readonly cursor: GridCursor<Row>
  readonly sort: GridSort | null
  readonly selected: string | null
  readonly rowHeight: number
  /** What stands in the head of a group, by its line. */
  readonly groupHead: (line: number) => ReactNode
  /** For styles and tests. */
  readonly rowAttributes?: (row: Row) => Readonly<Record<`data-${string}`, string>>
  /** Drawn behind the rows, which then let it through. */
  readonly background?: ReactNode
  readonly onSort: (column: string) => void
  readonly onOpen: (key: string) => void
}

/**
 * Ten thousand rows as an ARIA grid (APG, "Data Grid"): one stop in the order of tabs, arrows within, rows made only where they are
 * seen, their places told by aria-rowindex. Knows no words, no data and no order of its own.
 */
function GridOfRows<Row>(props: GridProps<Row>) {
  const { label, lines, columns, cursor, rowHeight, background } = props
  const scroller = useRef<HTMLDivElement>(null)
  const { tracks, least, left } = useMemo(() => placeColumns(columns), [columns])
  const classes = useMemo(() => columns.map(cellClass), [columns])
  const { count, heads } = lines
  const geometry = useMemo(
    () => geometryOf(count, heads, { row: rowHeight, group: GROUP_HEIGHT, head: HEAD_HEIGHT }),
    [count, heads, rowHeight],
  )
  const { slots, reveal } = useRowWindow(scroller, geometry, cursor.line)
  useRevealed(reveal, cursor)
  useSidewaysMark(scroller)
  const shared = { ...props, geometry, classes, left }
  return (
    <div className={styles['frame']} data-see-through={background !== undefined}>
      {background}
      <div
        ref={scroller}
        className={styles['scroller']}
        role="grid"
        aria-label={label}
        aria-rowcount={count + 1}
        aria-colcount={columns.length}
        aria-multiselectable="false"
        style={styleOf({ '--tracks': tracks, '--least': least, '--head': HEAD_HEIGHT, '--group': GROUP_HEIGHT, '--row': rowHeight })}
        onKeyDown={cursor.onKeyDown}
      >
        <Head columns={columns} left={left} sort={props.sort} onSort={props.onSort} />
        <div role="rowgroup" className={styles['body']} style={{ height: geometry.total }}>
          {slots.map((slot) => (
            <SlotRow key={slot.key} slot={slot} {...shared} />
          ))}
        </div>
      </div>
    </div>
  )
}

// `memo` forgets that a component is generic; these say it again.
export const Grid = memo(GridOfRows) as typeof GridOfRows
const Row = memo(GridRow) as typeof GridRow
const Head = memo(GridHead)

/** Numbers are px. */
function styleOf(properties: Readonly<Record<`--${string}`, string | number>>): CSSProperties {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, typeof value === 'number' ? `${value}px` : value]))
}

interface SlotRowProps<Row> extends GridProps<Row> {
  readonly slot: Slot
  readonly geometry: Geometry
  readonly classes: readonly string[]
  readonly left: readonly number[]
}

/** The line that a slot shows at present: scrolling draws this one part anew and no other. */
function SlotRow<Item>(props: SlotRowProps<Item>) {
  const { slot, geometry, lines, cursor, columns, classes, left, selected, groupHead, rowAttributes, onOpen } = props
  const line = useSyncExternalStore(slot.subscribe, slot.line)
  if (line < 0 || line >= lines.count) return null
  const place = { line, top: geometry.top(line) }
  const row = lines.rowAt(line)
  if (row === undefined)
    return (
      <GroupRow {...place} columns={columns.length}>
        {groupHead(line)}
      </GroupRow>
    )
  const rowKey = lines.keyOf(row)
  const current = cursor.line === line
  return (
    <Row
      {...place}
      row={row}
      rowKey={rowKey}
      columns={columns}
      classes={classes}
      left={left}
      selected={rowKey === selected}
      focusAt={current ? cursor.column : null}
      moves={current ? cursor.moves : 0}
      onArrive={cursor.arrive}
      onPick={cursor.pick}
      onOpen={onOpen}
      attributes={rowAttributes?.(row)}
    />
  )
}

/** Brings the row of the cursor into view when it was moved by a key or came with the address. */
function useRevealed<Item>(reveal: (line: number) => void, { line, moves }: GridCursor<Item>) {
  // Only a move scrolls: new figures under the same cursor must not.
  const show = useEffectEvent(() => reveal(line))
  useEffect(() => {
    if (moves > 0) show()
  }, [moves])
}

/** Cells stick only once the list has gone sideways: each sticky cell is a layer of its own to the browser, three in every row. */
function useSidewaysMark(scroller: { readonly current: HTMLDivElement | null }) {
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const mark = () => element.toggleAttribute('data-sideways', element.scrollLeft > 0)
    element.addEventListener('scroll', mark, { passive: true })
    return () => element.removeEventListener('scroll', mark)
  }, [scroller])
}
