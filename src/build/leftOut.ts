import type { Plugin } from 'vite'

const refused = (name: string) => `export function ${name}() { throw new Error('${name} is left out of the build: src/build/leftOut.ts') }`

/**
 * Parts of TanStack Query that its client always brings along and nothing here uses: changes sent to a server (its client still asks
 * their cache to go on when a network returns), and endless lists. What stands for what others import from them.
 */
const PARTS: Readonly<Record<string, string>> = {
  './mutationCache.js': 'export class MutationCache { resumePausedMutations = () => Promise.resolve(); findAll = () => []; clear() {} }',
  './mutation.js': ['Mutation', 'getDefaultState'].map(refused).join('\n'),
  './infiniteQueryBehavior.js': ['infiniteQueryBehavior', 'hasNextPage', 'hasPreviousPage'].map(refused).join('\n'),
}

const PREFIX = '\0left-out:'

/**
 * Leaves them out of the build: 2 kB gzip of the first script. tests/architecture.test.ts refuses what would reach them, and what is
 * reached all the same says its name.
 */
export function leftOut(): Plugin {
  return {
    name: 'left-out',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) => (source in PARTS && importer?.includes('/@tanstack/query-core/') ? `${PREFIX}${source}` : null),
    load: (id) => (id.startsWith(PREFIX) ? (PARTS[id.slice(PREFIX.length)] ?? null) : null),
  }
}
