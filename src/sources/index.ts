import { lazySource } from './kinds/tables/lazySource.ts'
import { restSource } from './kinds/rest.ts'
import type { SourceFactory } from './source.ts'
import { staticSource } from './kinds/static.ts'

/** Every kind of source, by the name that the configuration uses. One file and one line each. */
export const SOURCES = {
  rest: restSource,
  static: staticSource,
  tableFile: lazySource('tableFile', async () => (await import('./kinds/tableFile.ts')).tableFileSource),
  restJson: lazySource('restJson', async () => (await import('./kinds/restJson.ts')).restJsonSource),
  openSdg: lazySource('openSdg', async () => (await import('./kinds/openSdg.ts')).openSdgSource),
  frictionless: lazySource('frictionless', async () => (await import('./kinds/frictionless.ts')).frictionlessSource),
} as const satisfies Record<string, SourceFactory>

export type SourceKind = keyof typeof SOURCES
