import type { Scribe } from './useScribe.ts'
import styles from './Grid.module.css'

/** Qualities of the value beside its status, never in its colours: the first by name, the others by number. */
export function Marks({ marks, say }: { readonly marks: readonly string[]; readonly say: Scribe }) {
  const [first] = marks
  if (first === undefined) return null
  const all = say.format.enumeration(marks)
  return (
    <span className={styles['mark']} title={all} role="img" aria-label={say.words.marksLabel(all)}>
      {first}
      {marks.length > 1 && say.words.marksMore(marks.length - 1)}
    </span>
  )
}
