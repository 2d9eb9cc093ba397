import { queryOptions } from '@tanstack/react-query'
import type { Catalog } from '../domain/catalog.ts'
import type { SearchEntry } from '../domain/search.ts'
import type { Text } from '../domain/text.ts'

/** What a reader can look for by name. */
export type Findable =
  | { readonly kind: 'indicator'; readonly id: string; readonly area: string; readonly name: Text }
  | { readonly kind: 'area'; readonly id: string; readonly area: string; readonly name: Text }
  | { readonly kind: 'action'; readonly id: string; readonly area: string; readonly name: Text }

function findables(catalog: Catalog): readonly (Findable & { readonly also: readonly Text[] })[] {
  const areas = catalog.outline.areas.map((area) => ({
    kind: 'area' as const,
    id: area.id,
    area: area.id,
    name: area.short,
    also: [area.name],
  }))
  const indicators = catalog.indicators.map((each) => ({
    kind: 'indicator' as const,
    id: each.id,
    area: each.area,
    name: each.shortName,
    also: [each.name],
  }))
  const actions = catalog.outline.areas.flatMap((area) =>
    area.measures.flatMap((measure) =>
      measure.actions.map((action) => ({ kind: 'action' as const, id: action.id, area: area.id, name: action.name, also: [measure.name] })),
    ),
  )
  return [...areas, ...indicators, ...actions]
}

/** Entries with how they sound. The dictionary of sounds is large, so it is fetched when somebody first searches. */
async function indexOf(catalog: Catalog): Promise<readonly SearchEntry<Findable>[]> {
  const { pinyin } = await import('pinyin-pro')
  const sound = (text: string, pattern: 'pinyin' | 'first') =>
    pinyin(text, { toneType: 'none', pattern, type: 'array', nonZh: 'consecutive' })
      .join('')
      .replace(/[^A-Za-z]/g, '')
      .toLowerCase()
  return findables(catalog).map(({ also, ...key }) => {
    const chinese = [key.name.zh, ...also.map((name) => name.zh)]
    return {
      key,
      texts: [...chinese, key.name.en, ...also.map((name) => name.en)],
      pinyin: chinese.map((text) => sound(text, 'pinyin')),
      initials: chinese.map((text) => sound(text, 'first')),
    }
  })
}

export function searchIndexQuery(sourceId: string, version: string, catalog: Catalog) {
  return queryOptions({ queryKey: [sourceId, 'searchIndex', version], queryFn: () => indexOf(catalog), staleTime: Infinity })
}
