import type { Publication } from '../../domain/publicationOf.ts'
import type { Formats } from '../format/createFormats.ts'

/** The day a value came out, or its month where no day is known (2026年7月). Null where neither is. */
export function publicationText(publication: Publication, format: Formats): string | null {
  if (publication === null) return null
  return publication.kind === 'day' ? format.date(publication.day) : format.period(publication.month)
}
