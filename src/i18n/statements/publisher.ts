import type { Organisation } from '../../domain/organisation.ts'
import { pickName, type TextLanguage } from '../../domain/text.ts'

/** A wording, and the language that it is really in: a name that exists in one language only keeps its own. */
export type Named = ReturnType<typeof pickName>

/** Who published, issued or leads: the body's name, or its id where the catalog does not know it. */
export function organisationName(organisations: ReadonlyMap<string, Organisation>, id: string, language: TextLanguage): Named {
  const found = organisations.get(id)
  return found ? pickName(found.name, language) : { text: id, lang: language }
}
