import { columnVisibilityFeature, tableFeatures, useTable, type ColumnDef } from '@tanstack/react-table'
import { memo, useEffect, useEffectEvent, useMemo, useRef, useSyncExternalStore, type CSSProperties } from 'react'
import { Watermark } from '../../ui/Hatch.tsx'
import type { Line } from './arrange.ts'
import { COLUMNS, type WorkColumn } from './columns.tsx'
import { GridHead } from './GridHead.tsx'
import { GridRow, GroupRow } from './GridRow.tsx'
import { GROUP_HEIGHT, placesOf, type LinePlaces } from './linePlaces.ts'
import { HEAD_HEIGHT, useRowWindow } from './useRowWindow.ts'
import { useMedia } from './useMedia.ts'
import { widthsOf } from './widths.ts'
import type { Grouping, Request } from './request.ts'
import type { WorkRow } from './row.ts'
import type { Slot } from './rowSlots.ts'
import type { Cursor } from './useCursor.ts'
import type { Scribe } from './useScribe.ts'
import styles from './Grid.module.css'

const features = tableFeatures({ columnVisibilityFeature })

const DEFINITIONS: ColumnDef<typeof features, WorkRow>[] = COLUMNS.map(({ id }) => ({ id }))
const byId = new Map<string, WorkColumn>(COLUMNS.map((column) => [column.id, column]))

/** Letters are 15 px instead of 14 there. */
const WIDE_SCALE = 15 / 14

interface GridProps {
  readonly rows: readonly WorkRow[]
  readonly lines: readonly Line[]
  readonly sort: Request['sort']
  readonly group: Grouping
  readonly selected: string | null
  readonly cursor: Cursor
  readonly visibility: Readonly<Record<string, boolean>>
  readonly rowHeight: number
  readonly say: Scribe
  readonly illustrative: boolean
  /** Some row has a bar; else the bar's column only gives reasons. */
  readonly hasBars: boolean
  readonly onSort: (column: string) => void
  readonly onOpen: (id: string) => void
}

/**
 * The list as an ARIA grid (APG, "Data Grid"): one stop in the order of tabs, arrows within, rows made only where they are seen,
 * their places told by aria-rowindex. The table library keeps the columns; rows are ordered before, as they are grouped too.
 */
export const Grid = memo(function Grid(props: GridProps) {
  const { rows, lines, cursor, visibility, rowHeight, say, illustrative } = props
  const scroller = useRef<HTMLDivElement>(null)
  const table = useTable({ features, columns: DEFINITIONS, data: rows, state: { columnVisibility: visibility } })
  const wide = useMedia('(min-width: 1800px)')
  const shown = table.getVisibleLeafColumns()
  const columns = useMemo(() => shown.flatMap(({ id }) => byId.get(id) ?? []), [shown])
  const { tracks, least, sticky } = useMemo(() => widthsOf(columns, rows, say, wide ? WIDE_SCALE : 1), [columns, rows, say, wide])
  const places = useMemo(() => placesOf(lines, rowHeight), [lines, rowHeight])
  const { slots, scrollToIndex } = useRowWindow(scroller, places, cursor.line)
  useShown(scrollToIndex, cursor)
  useSidewaysMark(scroller)
  const shared = { ...props, columns, sticky, places }
  return (
    <div className={styles['frame']} data-illustrative={illustrative}>
      {illustrative && <Watermark text={say.frame.watermark} />}
      <div
        ref={scroller}
        className={styles['scroller']}
        role="grid"
        aria-label={say.words.grid}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable="false"
        style={styleOf({ '--tracks': tracks, '--least': least, '--head': HEAD_HEIGHT, '--group': GROUP_HEIGHT, '--row': rowHeight })}
        onKeyDown={cursor.onKeyDown}
      >
        <GridHead columns={columns} sticky={sticky} sort={props.sort} say={say} hasBars={props.hasBars} onSort={props.onSort} />
        <div role="rowgroup" className={styles['body']} style={{ height: places.total }}>
          {slots.map((slot) => (
            <SlotRow key={slot.key} slot={slot} {...shared} />
          ))}
        </div>
      </div>
    </div>
  )
})

/** Numbers are px. */
function styleOf(properties: Readonly<Record<`--${string}`, string | number>>): CSSProperties {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, typeof value === 'number' ? `${value}px` : value]))
}

interface SlotRowProps extends GridProps {
  readonly slot: Slot
  readonly places: LinePlaces
  readonly columns: readonly WorkColumn[]
  readonly sticky: readonly number[]
}

/** The line that a slot shows at present: scrolling draws this one part anew and no other. */
function SlotRow(props: SlotRowProps) {
  const { slot, places, rows, lines, cursor, columns, sticky, say, selected, group, onOpen } = props
  const index = useSyncExternalStore(slot.subscribe, slot.line)
  const line = lines[index]
  if (!line) return null
  const place = { index, top: places.top(index), say }
  if (line.kind === 'group') return <GroupRow {...place} line={line} columns={columns.length} grouping={group} />
  const row = rows[line.at]
  if (!row) return null
  const current = cursor.line === index
  return (
    <GridRow
      {...place}
      row={row}
      columns={columns}
      sticky={sticky}
      selected={row.id === selected}
      focusAt={current ? cursor.column : null}
      moved={current ? cursor.moved : 0}
      onArrive={cursor.arrive}
      onPick={cursor.pick}
      onOpen={onOpen}
    />
  )
}

/** Brings the row of the cursor into view when it was moved by a key or came with the address. */
function useShown(scrollToIndex: (index: number, options: { align: 'auto' }) => void, { line, moved }: Cursor) {
  // Only a move scrolls: new figures under the same cursor must not.
  const show = useEffectEvent(() => {
    if (line >= 0) scrollToIndex(line, { align: 'auto' })
  })
  useEffect(() => {
    if (moved > 0) show()
  }, [moved])
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
