import { columnVisibilityFeature, tableFeatures, useTable, type ColumnDef } from '@tanstack/react-table'
import { useVirtualizer, type Range } from '@tanstack/react-virtual'
import { memo, useCallback, useEffect, useEffectEvent, useMemo, useRef, type CSSProperties } from 'react'
import { Watermark } from '../../ui/Hatch.tsx'
import type { Line } from './arrange.ts'
import { COLUMNS, type WorkColumn } from './columns.tsx'
import { GridHead } from './GridHead.tsx'
import { GridRow, GroupRow } from './GridRow.tsx'
import { useMedia } from './useMedia.ts'
import { widthsOf } from './widths.ts'
import type { Grouping, Request } from './request.ts'
import type { WorkRow } from './row.ts'
import type { Cursor } from './useCursor.ts'
import type { Scribe } from './useScribe.ts'
import styles from './Grid.module.css'

const features = tableFeatures({ columnVisibilityFeature })

const DEFINITIONS: ColumnDef<typeof features, WorkRow>[] = COLUMNS.map(({ id }) => ({ id }))
const byId = new Map<string, WorkColumn>(COLUMNS.map((column) => [column.id, column]))

export const HEAD_HEIGHT = 36
const GROUP_HEIGHT = 32
/** On paper all rows stand, up to so many. */
const MOST_PRINTED = 2_000
/** Lines made beyond those in view. */
const SPARE = 8
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
  const { virtualizer, slots } = useRows(scroller, lines, rowHeight, cursor.line)
  // Rows take the places of those that have left: changing a text costs a fraction of making a row. The row of the cursor is its own,
  // so that a screen reader hears of a new one.
  const slot = (index: number) => index % slots()
  useShown(virtualizer.scrollToIndex, cursor)
  useSidewaysMark(scroller, least)
  const style: CSSProperties & Record<'--tracks' | '--least', string> = { '--tracks': tracks, '--least': `${least}px` }
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
        style={style}
        onKeyDown={cursor.onKeyDown}
      >
        <GridHead {...props} columns={columns} sticky={sticky} />
        <div role="rowgroup" className={styles['body']} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start, size }) => {
            const line = lines[index]
            if (!line) return null
            const place = { top: start - HEAD_HEIGHT, height: size }
            if (line.kind === 'group')
              return (
                <GroupRow
                  key={`group ${slot(index)}`}
                  line={line}
                  index={index}
                  {...place}
                  columns={columns.length}
                  grouping={props.group}
                  say={say}
                />
              )
            const row = rows[line.at]
            if (!row) return null
            return (
              <GridRow
                key={index === cursor.line ? row.id : slot(index)}
                row={row}
                index={index}
                {...place}
                columns={columns}
                sticky={sticky}
                say={say}
                selected={row.id === props.selected}
                focusAt={cursor.line === index ? cursor.column : null}
                onPick={cursor.pick}
                onOpen={props.onOpen}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
})

function useRows(scroller: { readonly current: HTMLDivElement | null }, lines: readonly Line[], rowHeight: number, kept: number) {
  const slots = useRef(SPARE)
  const printing = useMedia('print')
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? GROUP_HEIGHT : rowHeight),
    // Places are worked out anew when this function is another one.
    getItemKey: useCallback((index: number) => lineKey(lines[index]), [lines]),
    overscan: 0,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT + GROUP_HEIGHT,
    // The row that holds the focus stays, or the focus would be lost when it is scrolled away.
    rangeExtractor: useCallback(
      (range: Range) => {
        if (printing) {
          slots.current = Math.min(range.count, MOST_PRINTED)
          return Array.from({ length: slots.current }, (_, at) => at)
        }
        slots.current = Math.ceil((scroller.current?.clientHeight ?? 0) / GROUP_HEIGHT) + SPARE
        return withKept(slotsOf(range, slots.current), kept, range.count)
      },
      [kept, scroller, printing],
    ),
  })
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight, printing])
  return { virtualizer, slots: () => slots.current }
}

const lineKey = (line: Line | undefined) => (line?.kind === 'row' ? line.at : (line?.id ?? ''))

/** Always as many lines, so that every one that leaves gives its place to one that comes. */
function slotsOf({ startIndex, count }: Range, slots: number): number[] {
  const size = Math.min(count, slots)
  const from = Math.max(0, Math.min(count - size, startIndex - SPARE / 2))
  return Array.from({ length: size }, (_, at) => from + at)
}

function withKept(range: number[], kept: number, count: number): number[] {
  if (kept < 0 || kept >= count || range.includes(kept)) return range
  return [...range, kept].sort((a, b) => a - b)
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

/** Sticky cells stick only where the list can go sideways, and take a ground of their own only while something lies under them. */
function useSidewaysMark(scroller: { readonly current: HTMLDivElement | null }, least: number) {
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const mark = () => element.toggleAttribute('data-sideways', element.scrollLeft > 0)
    const fit = () => element.toggleAttribute('data-overflows', least > element.clientWidth)
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    element.addEventListener('scroll', mark, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', mark)
    }
  }, [scroller, least])
}
