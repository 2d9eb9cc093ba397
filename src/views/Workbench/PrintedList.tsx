import type { ReactNode } from 'react'
import { HatchEdge } from '../../ui/Hatch.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import type { Line } from './arrange.ts'
import type { IndicatorColumn } from './columns.tsx'
import { GroupHead } from './GroupHead.tsx'
import { activeFilters } from './labels.ts'
import { linesToPrint } from './linesToPrint.ts'
import type { Request } from './request.ts'
import type { IndicatorRow } from './row.ts'
import type { RowTexts } from './rowTexts.ts'
import cellStyles from './Cells.module.css'
import styles from './PrintedList.module.css'

interface PrintedListProps {
  readonly rows: readonly IndicatorRow[]
  readonly lines: readonly Line[]
  readonly columns: readonly IndicatorColumn[]
  readonly request: Request
  readonly shown: number
  readonly hasBars: boolean
  readonly texts: RowTexts
}

/**
 * The list on paper: all of its rows as one table, whose head a browser repeats on every page. It says by which filters the rows were
 * chosen, because the chips that say so on the screen are not printed. Drawn only while the page is being printed.
 */
export function PrintedList({ rows, lines, columns, request, shown, hasBars, texts }: PrintedListProps) {
  const { printed, left } = linesToPrint(lines)
  return (
    <>
      {left > 0 && <p className={styles['left']}>{texts.words.paper.left(shown - left, left)}</p>}
      <table className={styles['table']} aria-label={texts.words.grid}>
        <thead>
          <tr>
            <td colSpan={columns.length} className={styles['asked']}>
              <Asked request={request} shown={shown} texts={texts} />
            </td>
          </tr>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-column={column.id} data-align={column.align}>
                {headOf(column, hasBars, texts)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {printed.map((line) =>
            line.kind === 'group' ? (
              <tr key={`group ${line.id}`} className={styles['group']}>
                <th scope="rowgroup" colSpan={columns.length}>
                  <GroupHead line={line} group={request.group} texts={texts} />
                </th>
              </tr>
            ) : (
              <PrintedRow key={line.at} row={rows[line.at]} columns={columns} texts={texts} />
            ),
          )}
          {shown === 0 && (
            <tr>
              <td colSpan={columns.length}>{texts.words.empty.title}</td>
            </tr>
          )}
        </tbody>
      </table>
    </>
  )
}

/** What was asked for: filters and the text searched for, and how many of how many rows answer. */
function Asked({ request, shown, texts }: Pick<PrintedListProps, 'request' | 'shown' | 'texts'>) {
  const { words } = texts
  const filters = activeFilters(request, texts).map(({ label }) => label)
  return (
    <>
      <b>{words.shown(shown, texts.workspace.assessment.indicators.length)}</b>
      {filters.length > 0 ? words.paper.filters(filters.join(words.empty.joined)) : words.paper.noFilters}
    </>
  )
}

function headOf({ id }: IndicatorColumn, hasBars: boolean, { words }: RowTexts): ReactNode {
  if (id === 'bullet') return hasBars ? `${words.columns.bullet} ${words.columnNotes.bullet}` : words.columns.reason
  if (id === 'gap') return words.paper.noted(words.columns.gap, words.columnNotes.gap)
  return words.columns[id]
}

function PrintedRow({
  row,
  columns,
  texts,
}: {
  readonly row: IndicatorRow | undefined
  readonly columns: readonly IndicatorColumn[]
  readonly texts: RowTexts
}) {
  if (!row) return null
  return (
    <tr data-status={row.status} data-made-up={texts.madeUp(row) || undefined}>
      {columns.map((column) => {
        const Cell = column.id === 'name' ? 'th' : 'td'
        return (
          <Cell key={column.id} scope={column.id === 'name' ? 'row' : undefined} data-column={column.id} data-align={column.align}>
            {cellOf(column, row, texts)}
          </Cell>
        )
      })}
    </tr>
  )
}

/** Nothing is shortened that a reader could only ask for on a screen: marks and areas stand in full. */
function cellOf({ id, cell }: IndicatorColumn, row: IndicatorRow, texts: RowTexts): ReactNode {
  if (id === 'area') return texts.area(row.assessment.indicator.area)
  if (id !== 'status') return cell(row, texts)
  const marks = texts.marks(row)
  return (
    <>
      {texts.madeUp(row) && <HatchEdge label={texts.frame.demoTag} />}
      <span className={cellStyles['status']} data-status={row.status}>
        <StatusGlyph status={row.status} size={13} /> {texts.standing(row.assessment.verdict)}
      </span>
      {marks.length > 0 && <small className={styles['marks']}>{texts.format.enumeration(marks)}</small>}
    </>
  )
}
