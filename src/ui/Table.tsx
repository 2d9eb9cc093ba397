import { useMemo, useState, type ReactNode } from 'react'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import styles from './Table.module.css'

export interface Column<Row> {
  readonly id: string
  readonly header: ReactNode
  /** Numbers stand at the end. */
  readonly align?: 'start' | 'end' | undefined
  readonly cell: (row: Row) => ReactNode
  /** The cell names its row. */
  readonly rowHeader?: boolean | undefined
  /** Ascending order; without it the column does not sort. */
  readonly compare?: ((a: Row, b: Row) => number) | undefined
}

interface TableProps<Row> {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Shown above the table too, not only read out. */
  readonly showCaption?: boolean | undefined
  readonly dense?: boolean | undefined
}

interface Order {
  readonly column: string
  readonly descending: boolean
}

/** A real table: scopes, a caption, and headers that sort. Rows that compare equal keep their order. */
export function Table<Row>({ caption, columns, rows, rowKey, showCaption = false, dense = false }: TableProps<Row>) {
  const [order, setOrder] = useState<Order | null>(null)
  const sorted = useMemo(() => sort(rows, columns, order), [rows, columns, order])
  return (
    <table className={styles['table']} data-dense={dense}>
      <caption>{showCaption ? caption : <VisuallyHidden>{caption}</VisuallyHidden>}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Header key={column.id} column={column} order={order} onOrder={setOrder} />
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) =>
              column.rowHeader ? (
                <th key={column.id} scope="row" data-align={column.align}>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.id} data-align={column.align}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function sort<Row>(rows: readonly Row[], columns: readonly Column<Row>[], order: Order | null): readonly Row[] {
  const compare = columns.find(({ id }) => id === order?.column)?.compare
  if (!compare || !order) return rows
  return [...rows].sort(order.descending ? (a, b) => compare(b, a) : compare)
}

interface HeaderProps<Row> {
  readonly column: Column<Row>
  readonly order: Order | null
  readonly onOrder: (order: Order) => void
}

function Header<Row>({ column, order, onOrder }: HeaderProps<Row>) {
  if (!column.compare)
    return (
      <th scope="col" data-align={column.align}>
        {column.header}
      </th>
    )
  const mine = order?.column === column.id ? order : null
  return (
    <th scope="col" data-align={column.align} aria-sort={mine ? (mine.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" data-print="" onClick={() => onOrder({ column: column.id, descending: mine ? !mine.descending : false })}>
        {column.header}
        <span aria-hidden="true">{mine ? (mine.descending ? '↓' : '↑') : ''}</span>
      </button>
    </th>
  )
}
