import type { IndicatorRow } from './row.ts'
import type { RowTexts } from './rowTexts.ts'
import styles from './Cells.module.css'

/** Qualities of the value beside its status, never in its colours: the first in short, the others by number. */
export function Marks({ row, texts }: { readonly row: IndicatorRow; readonly texts: RowTexts }) {
  const text = markText(row, texts)
  if (text === '') return null
  const all = texts.format.enumeration(texts.marks(row))
  return (
    <span className={styles['mark']} data-term={row.marks.join(' ')} role="img" aria-label={texts.words.marksLabel(all)}>
      {text}
    </span>
  )
}

/** What the mark beside the status shows. */
export function markText({ marks }: IndicatorRow, { words, status }: RowTexts): string {
  const [first] = marks
  if (first === undefined) return ''
  return status.mark[first] + (marks.length > 1 ? words.marksMore(marks.length - 1) : '')
}
