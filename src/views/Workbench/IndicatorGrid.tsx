import { memo, useMemo } from 'react'
import { STATUSES, type Status } from '../../domain/status.ts'
import { Watermark } from '../../ui/Hatch.tsx'
import type { GridColumn } from '../../ui/grid/column.ts'
import { Grid } from '../../ui/grid/Grid.tsx'
import type { GridLines } from '../../ui/grid/lines.ts'
import type { GridCursor } from '../../ui/grid/useGridCursor.ts'
import { useMedia } from '../../ui/useMedia.ts'
import type { Line } from './arrange.ts'
import type { IndicatorColumn } from './columns.tsx'
import { GroupHead } from './GroupHead.tsx'
import type { Grouping, Request } from './request.ts'
import type { IndicatorRow } from './row.ts'
import type { RowTexts } from './rowTexts.ts'
import { widthOf } from './widths.ts'
import styles from './Cells.module.css'

/** Letters are 15 px instead of 14 there. */
const WIDE_SCALE = 15 / 14

interface IndicatorGridProps {
  readonly rows: readonly IndicatorRow[]
  readonly lines: readonly Line[]
  readonly gridLines: GridLines<IndicatorRow>
  readonly columns: readonly IndicatorColumn[]
  readonly cursor: GridCursor<IndicatorRow>
  readonly sort: Request['sort']
  readonly group: Grouping
  readonly selected: string | null
  readonly rowHeight: number
  readonly texts: RowTexts
  readonly illustrative: boolean
  /** Some row has a bar; else the bar's column only gives reasons. */
  readonly hasBars: boolean
  readonly onSort: (column: string) => void
  readonly onOpen: (id: string) => void
}

// The same object for each status, so that no row is drawn anew for it.
const ATTRIBUTES = Object.fromEntries(STATUSES.map((status) => [status, { 'data-status': status }])) as Readonly<
  Record<Status, { readonly 'data-status': Status }>
>
const attributesOf = ({ status }: IndicatorRow) => ATTRIBUTES[status]

/** The list as a grid: the columns of the workbench in the words of the language. */
export const IndicatorGrid = memo(function IndicatorGrid(props: IndicatorGridProps) {
  const { rows, lines, gridLines, columns, cursor, sort, group, selected, rowHeight, texts, illustrative, hasBars, onSort, onOpen } = props
  const wide = useMedia('(min-width: 1800px)')
  const bound = useMemo(
    () =>
      columns.map((column, at) =>
        toGridColumn(column, { rows, texts, hasBars, scale: wide ? WIDE_SCALE : 1, last: at === columns.length - 1 }),
      ),
    [columns, rows, texts, hasBars, wide],
  )
  const head = useMemo(
    () => (at: number) => {
      const line = lines[at]
      return line?.kind === 'group' ? <GroupHead line={line} group={group} texts={texts} /> : null
    },
    [lines, group, texts],
  )
  const background = useMemo(() => (illustrative ? <Watermark text={texts.frame.watermark} /> : undefined), [illustrative, texts])
  return (
    <Grid
      label={texts.words.grid}
      lines={gridLines}
      columns={bound}
      cursor={cursor}
      sort={sort}
      selected={selected}
      rowHeight={rowHeight}
      groupHead={head}
      rowAttributes={attributesOf}
      background={background}
      onSort={onSort}
      onOpen={onOpen}
    />
  )
})

interface Binding {
  readonly rows: readonly IndicatorRow[]
  readonly texts: RowTexts
  readonly hasBars: boolean
  readonly scale: number
  readonly last: boolean
}

function toGridColumn(column: IndicatorColumn, { rows, texts, hasBars, scale, last }: Binding): GridColumn<IndicatorRow> {
  const { id, grow, align, quiet, kept, sticky, cell, title } = column
  return {
    id,
    head: <Head column={column} texts={texts} hasBars={hasBars} />,
    headTitle: id === 'gap' || id === 'change' ? texts.words.columnNotes[id] : undefined,
    width: widthOf(column, rows, texts, { scale, last }),
    grow,
    align,
    quiet,
    kept,
    sticky,
    rowHeader: id === 'name',
    cell: (row) => cell(row, texts),
    title: title && ((row) => title(row, texts)),
  }
}

function Head({ column: { id }, texts: { words }, hasBars }: Pick<Binding, 'texts' | 'hasBars'> & { readonly column: IndicatorColumn }) {
  if (id !== 'bullet') return words.columns[id]
  if (!hasBars) return words.columns.reason
  return (
    <span className={styles['noted']}>
      {words.columns.bullet} <small>{words.columnNotes.bullet}</small>
    </span>
  )
}
