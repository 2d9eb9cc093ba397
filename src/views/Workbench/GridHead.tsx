import { memo, useRef, type KeyboardEvent } from 'react'
import type { WorkColumn } from './columns.tsx'
import { cellClass } from './GridRow.tsx'
import type { Request } from './request.ts'
import type { Scribe } from './useScribe.ts'
import styles from './Grid.module.css'

interface GridHeadProps {
  readonly columns: readonly WorkColumn[]
  readonly sticky: readonly number[]
  readonly sort: Request['sort']
  readonly say: Scribe
  readonly hasBars: boolean
  readonly onSort: (column: string) => void
}

const STEPS: Readonly<Record<string, number | undefined>> = { ArrowLeft: -1, ArrowRight: 1 }

/** The heads: each sorts. A stop of their own in the order of tabs, arrows go from one to the next. */
export const GridHead = memo(function GridHead({ columns, sticky, sort, say, hasBars, onSort }: GridHeadProps) {
  const row = useRef<HTMLDivElement>(null)
  const sorted = sort?.column
  const stop = Math.max(
    0,
    columns.findIndex(({ id }) => id === sorted),
  )
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    const buttons = [...(row.current?.querySelectorAll('button') ?? [])]
    buttons[buttons.findIndex((button) => button === event.target) + step]?.focus()
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div role="rowgroup" className={styles['head']}>
      <div ref={row} role="row" aria-rowindex={1} className={styles['head-row']} onKeyDown={onKeyDown}>
        {columns.map((column, at) => (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={at + 1}
            aria-sort={sorted === column.id ? (sort?.direction === 'desc' ? 'descending' : 'ascending') : 'none'}
            className={cellClass(column, true)}
            style={column.sticky ? { left: sticky[at] } : undefined}
          >
            <button
              type="button"
              data-print=""
              className={column.id === 'bullet' && hasBars ? styles['noted'] : undefined}
              tabIndex={at === stop ? 0 : -1}
              title={noteOf(column, say)}
              onClick={() => onSort(column.id)}
            >
              {say.words.columns[column.id === 'bullet' && !hasBars ? 'reason' : column.id]}
              {column.id === 'bullet' && hasBars && <small>{say.words.columnNotes.bullet}</small>}
              {sorted === column.id && <span aria-hidden="true">{sort?.direction === 'desc' ? '↓' : '↑'}</span>}
            </button>
          </div>
        ))}
      </div>
    </div>
  )
})

function noteOf({ id }: WorkColumn, { words }: Scribe): string | undefined {
  return id === 'gap' || id === 'change' ? words.columnNotes[id] : undefined
}
