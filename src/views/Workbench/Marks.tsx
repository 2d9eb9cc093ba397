import type { WorkRow } from './row.ts'
import type { Scribe } from './useScribe.ts'
import styles from './Cells.module.css'

/** Qualities of the value beside its status, never in its colours: the first in short, the others by number. */
export function Marks({ row, say }: { readonly row: WorkRow; readonly say: Scribe }) {
  const text = markText(row, say)
  if (text === '') return null
  const all = say.format.enumeration(say.marks(row))
  return (
    <span className={styles['mark']} title={all} role="img" aria-label={say.words.marksLabel(all)}>
      {text}
    </span>
  )
}

/** What the mark beside the status shows. */
export function markText({ marks }: WorkRow, { words }: Scribe): string {
  const [first] = marks
  if (first === undefined) return ''
  return words.marksShort[first] + (marks.length > 1 ? words.marksMore(marks.length - 1) : '')
}
