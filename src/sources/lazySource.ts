import type { Answer, Environment, ReadOptions, Source, SourceFactory, SourceSettings } from './source.ts'

/**
 * A source whose code is fetched when it is first read: most readers of a page never need it. What its factory would say
 * of its options, its first read says.
 */
export function lazySource(kind: string, load: () => Promise<SourceFactory>): SourceFactory {
  return (settings: SourceSettings, environment: Environment): Source => {
    let opened: Promise<Source> | undefined
    const open = (): Promise<Source> => (opened ??= load().then((factory) => factory(settings, environment)))
    const read =
      <Data>(of: (source: Source) => (options: ReadOptions) => Promise<Answer<Data>>) =>
      async (options: ReadOptions): Promise<Answer<Data>> =>
        of(await open())(options)
    return {
      id: settings.id,
      kind,
      // What all sources of tables share; see tableSource.ts.
      capabilities: { catalog: 'beside', filters: 'local', live: false, credentials: true },
      catalog: read((source) => source.catalog),
      observations: async (query, options) => (await open()).observations(query, options),
      health: read((source) => source.health),
    }
  }
}
