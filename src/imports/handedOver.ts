import type { TableInput } from '../sources/table/input.ts'

// A file that was dropped or pasted on any page waits here for the page that imports it, and only for that: it is taken once.

let waiting: TableInput | null = null
const listeners = new Set<() => void>()

export function handOver(input: TableInput): void {
  waiting = input
  for (const listener of listeners) listener()
}

export function takeHandedOver(): TableInput | null {
  const taken = waiting
  waiting = null
  return taken
}

/** Called when something is handed over while the page stands. Returns what ends it. */
export function onHandedOver(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A table in what was pasted: a file, or text of several cells. Words that somebody pastes by accident are none. */
export function pastedTable(data: DataTransfer | null): TableInput | null {
  const [file] = data?.files ?? []
  if (file) return { name: file.name, blob: file }
  const text = data?.getData('text/plain') ?? ''
  return /\t/.test(text) && /\n/.test(text.trim()) ? { name: 'pasted.tsv', blob: new Blob([text]) } : null
}
