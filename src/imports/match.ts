import type { Catalog } from '../domain/catalog.ts'
import { foldEntry, searchEntries, type SearchEntry, type Sound } from '../domain/search.ts'

export interface Match {
  /** Ids of indicators that the name may mean, best first. */
  readonly ids: readonly string[]
  /** The first is it beyond doubt: the same name, id or sound, and no other has it. */
  readonly sure: boolean
}

const MOST = 5

/** Without the brackets, blanks and marks in which two writings of one name differ. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"'‘’《》()（）、，,·・:：_|-]/g, '')

/** Finds names among the indicators in use, by their names in both languages, their ids, and how they sound. */
export function matcher({ indicators }: Catalog, soundOf: (text: string) => Sound): (name: string) => Match {
  const known = indicators.map(({ id, name, shortName }) => {
    const texts = [name.zh, name.en, shortName.zh, shortName.en]
    const sounds = [name.zh, shortName.zh].map(soundOf)
    const entry: SearchEntry = foldEntry({ texts, fields: [id], sounds })
    return { entry, same: new Set([...texts, id, ...sounds].map(bare)) }
  })
  const entries = known.map(({ entry }) => entry)
  return (name) => {
    const text = bare(name)
    const same = known.flatMap((each, at) => (each.same.has(text) ? [at] : []))
    const ids = [...new Set([...same, ...searchEntries(entries, name)])].slice(0, MOST).flatMap((at) => indicators[at]?.id ?? [])
    return { ids: text === '' ? [] : ids, sure: text !== '' && same.length === 1 }
  }
}
