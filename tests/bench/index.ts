import type { Bench } from './measure.ts'

/** One file, one line: `npm run bench -- NAME`. Each module is loaded only when its bench runs. */
export const benches = {
  page: async () => (await import('./page.ts')).page,
  progress: async () => (await import('./progress.ts')).progress,
  sources: async () => (await import('./sources.ts')).sources,
  search: async () => (await import('./search.ts')).search,
  workbench: async () => (await import('./workbench.ts')).workbench,
  print: async () => (await import('./print.ts')).print,
  present: async () => (await import('./present.ts')).present,
} as const satisfies Record<string, () => Promise<Bench>>
