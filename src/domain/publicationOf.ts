import { isoDay, type Day } from './day.ts'
import type { Observation } from './observation.ts'
import type { Document } from './organisation.ts'
import { maybePeriod, type Period } from './period.ts'

/** A document's date where it names a month only. */
function monthOf(document: Document | undefined): Period | null {
  const period = maybePeriod(document?.published ?? '')
  return period?.frequency === 'M' ? period : null
}

/** When a value came out, as closely as it is known: a day, a month, or null. */
export type Publication = { readonly kind: 'day'; readonly day: Day } | { readonly kind: 'month'; readonly month: Period } | null

export function publicationOf({ publishedAt }: Pick<Observation, 'publishedAt'>, document: Document | undefined): Publication {
  if (publishedAt === null) return null
  const month = monthOf(document)
  return month?.end === publishedAt ? { kind: 'month', month } : { kind: 'day', day: publishedAt }
}

/** ISO day or month (2026-07); empty where it is not known. */
export function isoPublication(publication: Publication): string {
  if (publication === null) return ''
  return publication.kind === 'day' ? isoDay(publication.day) : publication.month.id
}
