import { useRef, type KeyboardEvent } from 'react'
import { cellClass } from './cellClass.ts'
import type { GridColumn } from './column.ts'
import styles from './Grid.module.css'

export interface GridSort {
  readonly column: string
  readonly direction: 'asc' | 'desc'
}

interface GridHeadProps {
  readonly columns: readonly Omit<GridColumn<never>, 'cell' | 'title'>[]
  readonly left: readonly number[]
  readonly sort: GridSort | null
  readonly onSort: (column: string) => void
}

const STEPS: Readonly<Record<string, number | undefined>> = { ArrowLeft: -1, ArrowRight: 1 }

/** The heads: each sorts. A stop of their own in the order of tabs, arrows go from one to the next. */
export function GridHead({ columns, left, sort, onSort }: GridHeadProps) {
  const row = useRef<HTMLDivElement>(null)
  const stop = Math.max(
    0,
    columns.findIndex(({ id }) => id === sort?.column),
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
        {columns.map((column, at) => {
          const sorted = sort?.column === column.id ? (sort.direction === 'desc' ? 'descending' : 'ascending') : 'none'
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={at + 1}
              aria-sort={sorted}
              className={cellClass({ ...column, quiet: false })}
              style={column.sticky ? { left: left[at] } : undefined}
            >
              <button
                type="button"
                data-print=""
                tabIndex={at === stop ? 0 : -1}
                title={column.headTitle}
                onClick={() => onSort(column.id)}
              >
                {column.head}
                {sorted !== 'none' && <span aria-hidden="true">{sorted === 'descending' ? '↓' : '↑'}</span>}
              </button>
            </div>
          )
        })}
      </div>
    </div>
  )
}
