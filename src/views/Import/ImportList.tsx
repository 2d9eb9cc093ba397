import { useQuery } from '@tanstack/react-query'
import { useRef, useState, type ChangeEvent } from 'react'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { saveFile } from '../../downloads/saveFile.ts'
import { backupText, readBackup, type Backup } from '../../imports/backup.ts'
import type { ImportRecord } from '../../imports/importRecord.ts'
import { isForThisVisit, StoreError } from '../../imports/store.ts'
import { importsQuery } from '../../queries/ownImports.ts'
import { useSources } from '../../queries/sources.tsx'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import { sayDone } from './done.ts'
import { putBack, useChange, withdrawnNow } from './useChange.ts'
import styles from './Import.module.css'

/** Everything imported on this machine, with undo for each, and all of it as one file. */
export function ImportList() {
  const words = useWords('imports')
  const { data: records = [], error } = useQuery(importsQuery)
  const { change, trouble } = useChange()
  const shown = trouble ?? (error instanceof StoreError ? error.trouble : null)
  return (
    <div id="list">
      <Section title={words.list.title} aside={words.list.note}>
        {shown && <p role="alert">{shown === 'blocked' ? words.list.thisVisit : words.trouble[shown]}</p>}
        {isForThisVisit() && !shown && <p role="alert">{words.list.thisVisit}</p>}
        {records.length === 0 ? <p>{words.list.none}</p> : <Records records={records} onChange={change} />}
        <File records={records} onRestore={change} />
      </Section>
    </div>
  )
}

type Change = ReturnType<typeof useChange>['change']

function Records({ records, onChange }: { readonly records: readonly ImportRecord[]; readonly onChange: Change }) {
  const words = useWords('imports')
  const { list } = words
  const { text, format } = useLanguage()
  const { configured } = useSources()
  const nameOf = (id: string) => configured.find((each) => each.id === id)?.name[text] ?? id
  const withdraw = async (record: ImportRecord) => {
    if (await onChange([withdrawnNow(record)])) sayDone({ kind: 'withdrawn', record })
  }
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']} data-imports="">
        <thead>
          <tr>
            {[list.when, list.who, list.what, list.from, list.counts, list.into, list.state].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.toReversed().map((record) => (
            <tr key={record.id} data-withdrawn={record.withdrawn !== null || undefined}>
              <td>{format.instant(new Date(record.at))}</td>
              <td>{record.by}</td>
              <th scope="row">{[record.file, record.sheet].filter((each) => each !== '' && each !== undefined).join(' · ')}</th>
              <td>{`${record.publisher} · ${words.tags[record.tag]}`}</td>
              <td>
                {[record.counts.added, record.counts.changed, record.counts.equal, record.counts.doubtful]
                  .map((n) => format.number(n))
                  .join(' / ')}
              </td>
              <td>{nameOf(record.source)}</td>
              <td>
                <div className={styles['actions']}>
                  {record.withdrawn === null ? list.applied : list.withdrawn}
                  {record.withdrawn === null ? (
                    <Button data-screen-only="" aria-label={list.undoOf(record.file)} onClick={() => void withdraw(record)}>
                      {words.undo}
                    </Button>
                  ) : (
                    <>
                      <Button data-screen-only="" aria-label={list.putBackOf(record.file)} onClick={() => void onChange([putBack(record)])}>
                        {words.putBack}
                      </Button>
                      <Button
                        kind="quiet"
                        data-screen-only=""
                        aria-label={list.removeOf(record.file)}
                        onClick={() => void onChange([], [record.id])}
                      >
                        {list.remove}
                      </Button>
                    </>
                  )}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Everything kept as one file, out and in. */
function File({ records, onRestore }: { readonly records: readonly ImportRecord[]; readonly onRestore: Change }) {
  const words = useWords('imports')
  const field = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<Exclude<Backup, { ok: true }> | null>(null)
  const restore = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    target.value = ''
    if (!file) return
    const read = readBackup(await file.text())
    setProblem(read.ok ? null : read)
    if (read.ok && (await onRestore(read.records))) sayDone({ kind: 'restored', count: read.records.length })
  }
  const save = () => saveFile(new Blob([backupText(records)], { type: 'application/json' }), `${words.list.fileName}.json`)
  return (
    <>
      <div className={styles['kept']} data-screen-only="">
        <Button disabled={records.length === 0} onClick={save}>
          {words.list.save}
        </Button>
        <input
          ref={field}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={words.list.restore}
          data-restore-file=""
          onChange={(event) => void restore(event)}
        />
        <Button onClick={() => field.current?.click()}>{words.list.restore}</Button>
      </div>
      {problem && <p role="alert">{problem.reason === 'damaged' ? words.backup.damaged(problem.place) : words.backup[problem.reason]}</p>}
    </>
  )
}
