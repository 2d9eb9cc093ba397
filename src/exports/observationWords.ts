import type { Catalog } from '../domain/catalog.ts'
import { unitOf, type CatalogIndex } from '../domain/catalogIndex.ts'
import { pickName, type TextLanguage } from '../domain/text.ts'
import type { ObservationWords } from './observationsTable.ts'

/** What a language says in a downloaded table, beside the catalog's own names. */
export interface TableWords extends Pick<ObservationWords, 'columns'> {
  /** A unit with its power of ten: 亿元. */
  readonly unit: (symbol: string, exponent: number) => string
}

/** Names of everything in a table of observations, from a catalog in one language. */
export function observationWords(catalog: Catalog, index: CatalogIndex, text: TextLanguage, words: TableWords): ObservationWords {
  return {
    indicator: (id) => index.indicators.get(id)?.name[text] ?? id,
    unit: (id) => {
      const indicator = index.indicators.get(id)
      if (!indicator) return ''
      const { unit, words: named } = unitOf(index, indicator)
      return words.unit(named.symbol[text], unit.exponent)
    },
    region: (id) => index.regions.get(id)?.name[text] ?? id,
    organisation: (id) => {
      const found = index.organisations.get(id)
      return found ? pickName(found.name, text).text : id
    },
    document: (id) => {
      const found = index.documents.get(id)
      return { title: found ? pickName(found.title, text).text : id, url: found?.url ?? '', found }
    },
    note: (note) => catalog.notes?.[note]?.[text] ?? note,
    columns: words.columns,
  }
}
