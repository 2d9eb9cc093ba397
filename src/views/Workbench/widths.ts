import type { IndicatorColumn } from './columns.tsx'
import { markText } from './Marks.tsx'
import type { IndicatorRow } from './row.ts'
import type { RowTexts } from './rowTexts.ts'

/** Quiet columns are set a size smaller than values. */
const SIZES = { value: 14, quiet: 13 }
/** What a letter takes of its size: Han is square, digits of the face are six tenths, other Latin a little less. */
const advance = (letter: string) => (letter > '\u2e7f' ? 1 : letter >= '0' && letter <= '9' ? 0.6 : letter === ' ' ? 0.3 : 0.56)
/** Browsers put a quarter of a square between Han and other letters (text-autospace). */
const AUTOSPACE = 0.25

/** How many squares wide a text is, near enough to give it room without measuring it on the page. */
export function roomFor(text: string): number {
  let room = 0
  let before: boolean | null = null
  for (const letter of text) {
    const han = letter > '\u2e7f'
    room += advance(letter) + (before !== null && before !== han ? AUTOSPACE : 0)
    before = han
  }
  return room
}

const EDGES = 13
/** The last column stands off the edge. */
const LAST = 8
const WIDEST = 184
/** Among very many rows an even sample stands for all. */
const SAMPLE = 400

const GLYPH_AND_EDGES = 44
const MARK_EDGES = 16

/** Status and mark stand side by side in two sizes. */
function statusRoom(row: IndicatorRow, texts: RowTexts): number {
  const mark = markText(row, texts)
  return roomFor(texts.standing(row.assessment.verdict)) * SIZES.value + (mark === '' ? 0 : roomFor(mark) * 12 + MARK_EDGES)
}

function statusWidth(rows: readonly IndicatorRow[], texts: RowTexts): number {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE))
  return Math.ceil(
    GLYPH_AND_EDGES + rows.filter((_, at) => at % step === 0).reduce((widest, row) => Math.max(widest, statusRoom(row, texts)), 0),
  )
}

function fitted(column: IndicatorColumn, rows: readonly IndicatorRow[], texts: RowTexts): number {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE))
  let widest = roomFor(texts.words.columns[column.id])
  const size = column.id === 'value' ? SIZES.value : SIZES.quiet
  for (let at = 0; at < rows.length; at += step) {
    const row = rows[at]
    if (row) widest = Math.max(widest, roomFor(column.text(row, texts)))
  }
  return Math.min(WIDEST, Math.ceil(widest * size) + EDGES)
}

function ownWidth(column: IndicatorColumn, rows: readonly IndicatorRow[], texts: RowTexts): number {
  if (column.id === 'status') return statusWidth(rows, texts)
  return column.fit ? Math.max(fitted(column, rows, texts), 48) : column.width[texts.text]
}

/** Px of a column. `scale` is how much larger than usual letters are set on a wide screen. */
export function widthOf(
  column: IndicatorColumn,
  rows: readonly IndicatorRow[],
  texts: RowTexts,
  { scale, last }: { readonly scale: number; readonly last: boolean },
): number {
  return Math.ceil(scale * ownWidth(column, rows, texts)) + (last ? LAST : 0)
}
