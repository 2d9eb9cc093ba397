import { lazySource } from './lazySource.ts'
import { restSource } from './rest.ts'
import type { SourceFactory } from './source.ts'
import { staticSource } from './static.ts'

/** Every kind of source, by the name that the configuration uses. One file and one line each. */
export const SOURCES = {
  rest: restSource,
  static: staticSource,
  tableFile: lazySource('tableFile', async () => (await import('./tableFile.ts')).tableFileSource),
  restJson: lazySource('restJson', async () => (await import('./restJson.ts')).restJsonSource),
  openSdg: lazySource('openSdg', async () => (await import('./openSdg.ts')).openSdgSource),
  frictionless: lazySource('frictionless', async () => (await import('./frictionless.ts')).frictionlessSource),
} as const satisfies Record<string, SourceFactory>

export type SourceKind = keyof typeof SOURCES
