import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { FLAG } from '../../imports/flag.ts'
import { handOver, pastedTable } from '../../imports/handedOver.ts'
import { refreshImports } from '../../queries/ownImports.ts'
import { useMaybeWorkspace } from '../../queries/workspace.tsx'
import { goTo } from '../../state/address.ts'
import { paths } from '../../state/paths.ts'
import type { TableInput } from '../../sources/table/input.ts'
import { LinkNote } from './LinkNote.tsx'
import styles from './Dropping.module.css'

/** Takes in a file that is dropped on any page, or a table that is pasted, hears of imports in other tabs, and says of links what they lack. */
export function Dropping() {
  const [over, setOver] = useState(false)
  const client = useQueryClient()
  useEffect(() => onFiles(setOver), [])
  useEffect(() => {
    const hear = ({ key }: StorageEvent) => {
      if (key === FLAG) void refreshImports(client)
    }
    addEventListener('storage', hear)
    return () => removeEventListener('storage', hear)
  }, [client])
  return (
    <>
      {over && <Hint />}
      <LinkNote />
    </>
  )
}

/** Says what will happen, over everything, while a file is held above the page. */
function Hint() {
  const words = useWords('imports')
  const { text } = useLanguage()
  const workspace = useMaybeWorkspace()
  return (
    <div className={styles['hint']} role="status">
      <p>
        <b>{words.dropHere}</b>
        {workspace && <span>{words.dropInto(workspace.source.name[text])}</span>}
      </p>
    </div>
  )
}

function take(input: TableInput): void {
  handOver(input)
  goTo(paths.import())
}

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true

/** Where words are typed, what is pasted are words. */
const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable=""], [contenteditable="true"]') !== null

function onFiles(setOver: (over: boolean) => void): () => void {
  const enter = (event: DragEvent) => {
    if (!holdsFiles(event)) return
    // Without this a browser would open the file in place of the page.
    event.preventDefault()
    setOver(true)
  }
  const leave = ({ relatedTarget }: DragEvent) => {
    if (relatedTarget === null) setOver(false)
  }
  const drop = (event: DragEvent) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer?.files ?? []
    if (file) take({ name: file.name, blob: file })
  }
  const paste = (event: ClipboardEvent) => {
    const input = isTyping(event.target) ? null : pastedTable(event.clipboardData)
    if (input === null) return
    event.preventDefault()
    take(input)
  }
  const until = new AbortController()
  const { signal } = until
  document.addEventListener('dragenter', enter, { signal })
  document.addEventListener('dragover', enter, { signal })
  document.addEventListener('dragleave', leave, { signal })
  document.addEventListener('drop', drop, { signal })
  document.addEventListener('paste', paste, { signal })
  return () => until.abort()
}
