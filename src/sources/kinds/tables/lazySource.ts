import { fetchOnce } from '../../../loading/fetchOnce.ts'
import type { TableSourceFactory } from '../../mapping/parser.ts'
import type { Answer, ReadOptions, Source } from '../../source.ts'

/**
 * A source of tables whose code is fetched when it is first read: most readers of a page never need it. What its factory would say
 * of its options, its first read says.
 */
export function lazySource(kind: string, load: () => Promise<TableSourceFactory>): TableSourceFactory {
  return (settings, environment) => {
    const open = fetchOnce(async () => (await load())(settings, environment))
    const read =
      <Data>(part: (source: Source) => (options: ReadOptions) => Promise<Answer<Data>>) =>
      async (options: ReadOptions): Promise<Answer<Data>> =>
        part(await open())(options)
    return {
      id: settings.id,
      kind,
      // What all sources of tables share; see tableSource.ts.
      capabilities: { catalog: 'beside', filters: 'local' },
      catalog: read((source) => source.catalog),
      observations: async (query, options) => (await open()).observations(query, options),
      health: read((source) => source.health),
    }
  }
}
