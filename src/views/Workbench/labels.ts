import { maybeDay } from '../../domain/day.ts'
import { FACETS, type Facet, type Request } from './request.ts'
import type { RowTexts } from './rowTexts.ts'

/** A value of a facet in words; as it stands in the address where nobody knows it. */
export function facetLabel(facet: Facet, value: string, texts: RowTexts): string {
  return namesOf(facet, texts)[value] ?? otherName(facet, value, texts)
}

function namesOf(facet: Facet, { status, words }: RowTexts): Readonly<Record<string, string | undefined>> {
  switch (facet) {
    case 'status':
      return status.status
    case 'outlook':
      return status.outlook
    case 'kind':
    case 'has':
    case 'move':
    case 'age':
    case 'news':
      return words[facet]
    case 'prov':
      return status.provenance
    case 'mark':
      return status.mark
    default:
      return {}
  }
}

function otherName(facet: Facet, value: string, texts: RowTexts): string {
  if (value === 'none') return texts.words.noLead
  const { areas } = texts.workspace.assessment.catalog.outline
  if (facet === 'area') return areas.find(({ id }) => id === value)?.short[texts.text] ?? value
  if (facet === 'lead') return texts.organisation(value)
  const day = facet === 'due' ? maybeDay(value) : null
  if (day !== null) return texts.format.date(day)
  for (const area of areas) {
    const measure = facet === 'measure' ? area.measures.find(({ id }) => id === value) : undefined
    if (measure) return `${area.short[texts.text]} · ${measure.name[texts.text]}`
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
export function activeFilters(request: Request, texts: RowTexts): readonly ActiveFilter[] {
  const { view, query, chosen } = request
  const text = query.trim()
  const own = FACETS.flatMap((facet) =>
    [...chosen[facet]].map((value) => ({
      key: `${facet} ${value}`,
      label: facetLabel(facet, value, texts),
      bare: facetLabel(facet, value, texts),
      without: { [facet]: [...chosen[facet]].filter((each) => each !== value).join(',') || null },
    })),
  )
  return [
    ...(view === 'all' ? [] : [{ key: 'view', label: texts.words.views[view], bare: texts.words.views[view], without: { view: null } }]),
    ...own,
    ...(text === '' ? [] : [{ key: 'q', label: texts.words.query(text), bare: text, without: { q: null } }]),
  ]
}
