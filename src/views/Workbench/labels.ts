import { FACETS, type Facet, type Request } from './request.ts'
import type { Scribe } from './useScribe.ts'

/** A value of a facet in words; as it stands in the address where nobody knows it. */
export function facetLabel(facet: Facet, value: string, say: Scribe): string {
  return namesOf(facet, say)[value] ?? otherName(facet, value, say)
}

function namesOf(facet: Facet, { status, words }: Scribe): Readonly<Record<string, string | undefined>> {
  switch (facet) {
    case 'status':
      return status.status
    case 'kind':
      return words.kind
    case 'prov':
      return status.provenance
    case 'mark':
      return status.mark
    default:
      return {}
  }
}

function otherName(facet: Facet, value: string, say: Scribe): string {
  if (value === 'none') return say.words.noLead
  const { areas } = say.space.assessment.catalog.outline
  if (facet === 'area') return areas.find(({ id }) => id === value)?.short[say.text] ?? value
  if (facet === 'lead') return say.organisation(value)
  for (const area of areas) {
    const measure = facet === 'measure' ? area.measures.find(({ id }) => id === value) : undefined
    if (measure) return `${area.short[say.text]} · ${measure.name[say.text]}`
  }
  return value
}

/** One filter in words, and what removes it. */
export interface ActiveFilter {
  readonly key: string
  readonly label: string
  /** As it stands between the quotation marks of a button. */
  readonly bare: string
  readonly without: Readonly<Record<string, string | null>>
}

/** Every filter that narrows the list, in the order of the bar. */
export function activeFilters(request: Request, say: Scribe): readonly ActiveFilter[] {
  const { view, query, chosen } = request
  const text = query.trim()
  const own = FACETS.flatMap((facet) =>
    [...chosen[facet]].map((value) => ({
      key: `${facet} ${value}`,
      label: facetLabel(facet, value, say),
      bare: facetLabel(facet, value, say),
      without: { [facet]: [...chosen[facet]].filter((each) => each !== value).join(',') || null },
    })),
  )
  return [
    ...(view === 'all' ? [] : [{ key: 'view', label: say.words.views[view], bare: say.words.views[view], without: { view: null } }]),
    ...own,
    ...(text === '' ? [] : [{ key: 'q', label: say.words.query(text), bare: text, without: { q: null } }]),
  ]
}
