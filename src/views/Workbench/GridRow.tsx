import { memo, useLayoutEffect, useRef, type MouseEvent } from 'react'
import { isJudged, type Status } from '../../domain/status.ts'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import type { Line } from './arrange.ts'
import { COLUMNS, type WorkColumn } from './columns.tsx'
import { points } from './points.ts'
import type { Grouping } from './request.ts'
import type { WorkRow } from './row.ts'
import type { Cursor } from './useCursor.ts'
import type { Scribe } from './useScribe.ts'
import styles from './Grid.module.css'

interface Placed {
  /** Place among the lines, from 0; the head is row 1 for assistive technology. */
  readonly index: number
  /** Px from the top of the list. */
  readonly top: number
  readonly say: Scribe
}

interface GridRowProps extends Placed {
  readonly row: WorkRow
  readonly columns: readonly WorkColumn[]
  readonly sticky: readonly number[]
  readonly selected: boolean
  /** Column that takes the focus; null in all rows but one. */
  readonly focusAt: number | null
  /** How often the cursor was moved by key; 0 in all rows but that of the cursor. */
  readonly moved: number
  readonly onArrive: Cursor['arrive']
  readonly onPick: (line: number, column: number) => void
  readonly onOpen: (id: string) => void
}

const columnOf = (event: MouseEvent): number => {
  const cell = event.target instanceof Element ? event.target.closest('[aria-colindex]') : null
  return Math.max(0, Number(cell?.getAttribute('aria-colindex') ?? 1) - 1)
}

/** Set once for a column, as a row on the move has no time to join names. */
export function cellClass({ align, quiet, kept, sticky }: WorkColumn, inHead = false): string {
  const names = ['cell', align, quiet && !inHead ? 'quiet' : undefined, kept ? 'kept' : undefined, sticky ? 'sticky' : undefined]
  return names.flatMap((name) => (name === undefined ? [] : (styles[name] ?? []))).join(' ')
}

const bodyClasses = new Map(COLUMNS.map((column) => [column.id, cellClass(column)]))

/** One indicator. Made anew only when it itself changes: scrolling and selecting leave the others alone. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, index, top, say, columns, sticky, selected, focusAt, moved, onArrive, onPick, onOpen } = props
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (focusAt !== null) onArrive(element.current?.children[focusAt], moved)
  }, [focusAt, moved, onArrive])
  return (
    <div
      ref={element}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={styles['row']}
      data-status={row.status}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => onPick(index, columnOf(event))}
      onDoubleClick={() => onOpen(row.id)}
    >
      {columns.map((column, at) => (
        <div
          key={column.id}
          role={column.id === 'name' ? 'rowheader' : 'gridcell'}
          aria-colindex={at + 1}
          tabIndex={focusAt === at ? 0 : -1}
          className={bodyClasses.get(column.id)}
          data-cell=""
          title={column.title?.(row, say)}
          style={column.sticky ? { left: sticky[at] } : undefined}
        >
          {column.cell(row, say)}
        </div>
      ))}
    </div>
  )
})

interface GroupRowProps extends Placed {
  readonly line: Extract<Line, { kind: 'group' }>
  readonly columns: number
  readonly grouping: Grouping
}

/** Head of a group: its name, how many, and by what rule. */
export const GroupRow = memo(function GroupRow({ line, index, top, say, columns, grouping }: GroupRowProps) {
  return (
    <div role="row" aria-rowindex={index + 2} className={styles['group']} style={{ transform: `translateY(${top}px)` }}>
      <div role="rowheader" aria-colindex={1} aria-colspan={columns} className={styles['group-cell']}>
        {grouping === 'status' ? <StatusHead line={line} say={say} /> : <AreaHead line={line} say={say} />}
      </div>
    </div>
  )
})

function StatusHead({ line, say }: { readonly line: GroupRowProps['line']; readonly say: Scribe }) {
  // Lines grouped by status are made with the status as their id.
  const status = line.id as Status
  const { onTrackGap, offTrackGap } = say.space.methodOptions
  return (
    <>
      {!isJudged(status) && <StatusGlyph status={status} size={13} />}
      <b>{say.words.group(say.status.status[status], line.count)}</b>
      <span>{say.words.rule[status](points(onTrackGap), points(offTrackGap))}</span>
    </>
  )
}

function AreaHead({ line, say }: { readonly line: GroupRowProps['line']; readonly say: Scribe }) {
  const area = say.space.assessment.catalog.outline.areas.find(({ id }) => id === line.id)
  return <b>{say.words.groupArea(area?.short[say.text] ?? line.id, line.count)}</b>
}
