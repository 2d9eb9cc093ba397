import { useLanguage, useWords } from '../../i18n/Language.tsx'
import type { ImportRecord } from '../../imports/importRecord.ts'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { sayDone, useDone } from './done.ts'
import { putBack, useChange, withdrawnNow } from './useChange.ts'
import styles from './Import.module.css'

/** What was done last, with the way to see it and the way back. */
export function Done() {
  const words = useWords('imports')
  const { format } = useLanguage()
  const { last } = useDone()
  const { change, trouble } = useChange()
  const undo = async (record: ImportRecord) => {
    if (await change([withdrawnNow(record)])) sayDone({ kind: 'withdrawn', record })
  }
  const redo = async (record: ImportRecord) => {
    if (await change([putBack(record)])) sayDone(null)
  }
  if (!last) return null
  return (
    <div className={styles['done']}>
      <p role="status">
        {last.kind === 'applied'
          ? words.done(format.number(last.record.counts.added + last.record.counts.changed), last.flips)
          : last.kind === 'withdrawn'
            ? words.undone(last.record.file)
            : words.list.restored(last.count)}
      </p>
      {trouble && <p role="alert">{words.trouble[trouble]}</p>}
      <div className={styles['actions']}>
        {last.kind === 'applied' && <Link to={paths.overview()}>{words.see}</Link>}
        {last.kind === 'applied' && <Button onClick={() => void undo(last.record)}>{words.undo}</Button>}
        {last.kind === 'withdrawn' && <Button onClick={() => void redo(last.record)}>{words.putBack}</Button>}
      </div>
    </div>
  )
}
