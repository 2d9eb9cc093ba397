import { InputError } from './json.ts'

/** An entry of a file that could not be read, and why. */
export interface BadEntry {
  readonly id: string
  readonly error: string
}

export interface Entries<Entry> {
  readonly good: readonly Entry[]
  readonly bad: readonly BadEntry[]
}

/** Reads entries one by one: a bad one is told with its place and leaves the others. */
export function readEntries<Entry>(list: readonly unknown[], name: string, read: (item: unknown, place: string) => Entry): Entries<Entry> {
  const good: Entry[] = []
  const bad: BadEntry[] = []
  list.forEach((item, index) => {
    const place = `${name}[${index}]`
    try {
      good.push(read(item, place))
    } catch (thrown) {
      if (!(thrown instanceof InputError)) throw thrown
      bad.push({ id: place, error: thrown.message })
    }
  })
  return { good, bad }
}

export function joinEntries<Entry>(parts: readonly Entries<Entry>[]): Entries<Entry> {
  return { good: parts.flatMap((each) => each.good), bad: parts.flatMap((each) => each.bad) }
}

export const badLines = (bad: readonly BadEntry[]): readonly string[] => bad.map(({ id, error }) => `${id}  not read: ${error}`)
