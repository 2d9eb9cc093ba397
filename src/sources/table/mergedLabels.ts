import { CellColumn } from './cellColumn.ts'
import type { Layout } from './layout.ts'
import { readNumber } from './readNumber.ts'
import { cellText, type Merge, type Sheet } from './sheet.ts'

/**
 * A label merged over several rows speaks for each of them: it is written into the cells that it covers. A merged figure
 * stays where it is, because nobody says whether it is the sum of its rows or the value of each.
 */
export function withMergedLabels(sheet: Sheet, { first, end }: Pick<Layout, 'first' | 'end'>): Sheet {
  const labels = sheet.merges.filter(
    ({ top, bottom, left }) => top >= first && top < end && bottom > top && readNumber(cellText(sheet, top, left)).kind === 'text',
  )
  if (labels.length === 0) return sheet
  const columns = sheet.columns.map((cells, column) => {
    const own = labels.filter(({ left }) => left === column)
    return own.length === 0 ? cells : filledDown(cells, own, end)
  })
  return { ...sheet, columns }
}

function filledDown(cells: CellColumn, merges: readonly Merge[], end: number): CellColumn {
  const filled = new CellColumn()
  const starts = new Map(merges.map((merge) => [merge.top, merge]))
  let current: Merge | undefined
  for (let row = 0; row < Math.max(cells.length, Math.min(end, lastOf(merges) + 1)); row += 1) {
    current = starts.get(row) ?? current
    const covered = current !== undefined && row <= current.bottom && row > current.top
    filled.set(row, covered && current !== undefined ? cells.text(current.top) : cells.text(row))
  }
  return filled
}

const lastOf = (merges: readonly Merge[]) => merges.reduce((last, { bottom }) => Math.max(last, bottom), 0)
