import type { Catalog } from '../catalog.ts'
import { NO_DAY, type ObservationTable } from '../observationTable.ts'
import type { Name } from '../text.ts'

/** A document whose values carry no day of publication. */
export interface UndatedDocument {
  /** Document id; empty where the rows name none. */
  readonly document: string
  readonly publisher: string
  readonly values: number
}

/** Where the day of publication is not known: documents with the most values first, then by id. Rows without a number count nothing, nor do those that `counts` refuses. */
export function undatedDocuments(table: ObservationTable, counts: (row: number) => boolean = () => true): readonly UndatedDocument[] {
  const found = new Map<number, { readonly publisher: number; values: number }>()
  for (let row = 0; row < table.rows; row += 1) {
    if (table.publishedAt[row] !== NO_DAY || !Number.isFinite(table.value[row]) || !counts(row)) continue
    const code = table.document[row] ?? -1
    const entry = found.get(code)
    if (entry) entry.values += 1
    else found.set(code, { publisher: table.publisher[row] ?? -1, values: 1 })
  }
  return [...found]
    .map(([code, { publisher, values }]) => ({
      document: table.documents[code] ?? '',
      publisher: table.publishers[publisher] ?? '',
      values,
    }))
    .toSorted((a, b) => b.values - a.values || (a.document < b.document ? -1 : 1))
}

/** A document of targets, or of who is named for what, that nobody could date. */
export interface UndatedPaper {
  readonly title: Name
  /** Who issued it, by a target's own words; null where only bodies are named by it. */
  readonly issuer: Name | null
  /** Organisation ids that it names. */
  readonly bodies: readonly string[]
  readonly url: string | undefined
  readonly targets: number
  readonly mandates: number
}

/** Documents without a day of issue: what they say counts in every period, as `catalogOn` cannot tell since when. The fullest first. */
export function undatedPapers({ targets, mandates = [] }: Pick<Catalog, 'targets' | 'mandates'>): readonly UndatedPaper[] {
  const found = new Map<string, UndatedPaper>()
  const add = (title: Name, more: (paper: UndatedPaper) => Partial<UndatedPaper>) => {
    const key = title.zh ?? title.en
    const paper = found.get(key) ?? { title, issuer: null, bodies: [], url: undefined, targets: 0, mandates: 0 }
    found.set(key, { ...paper, ...more(paper) })
  }
  for (const { issued, document, issuer, url } of targets)
    if (issued === undefined) add(document, (paper) => ({ issuer, url: paper.url ?? url, targets: paper.targets + 1 }))
  for (const { issued, document, bodies, url } of mandates)
    if (issued === undefined)
      add(document, (paper) => ({
        bodies: [...new Set([...paper.bodies, ...bodies])],
        url: paper.url ?? url,
        mandates: paper.mandates + 1,
      }))
  return [...found.values()].toSorted((a, b) => b.targets + b.mandates - a.targets - a.mandates)
}
