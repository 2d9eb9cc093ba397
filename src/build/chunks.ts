import { resolve } from 'node:path'

/** What a chunk group is told about the module graph; the part of Rolldown's context that is used here. */
interface Graph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

/** What every other chunk imports stands in the one that is there first. */
const alsoBoot = /rolldown\/runtime|vite\/preload-helper/

/** The script that runs while the app's own is still being read. */
export function bootChunk(start: string) {
  const first = from(start)
  return { debugName: 'boot', priority: 3, name: (id: string, graph: Graph) => (first(id, graph) || alsoBoot.test(id) ? 'boot' : null) }
}

/**
 * React apart from the app: half of the script each, so that a browser compiles the one while it reads the other, and a reader who
 * comes back after a new version still holds React.
 */
export const reactChunk = { debugName: 'react', priority: 2, test: /\/node_modules\/(react|react-dom|scheduler)\//, name: 'react' }

/** Name of the chunk that the app begins with. */
export const FIRST = 'app'

/**
 * Everything else that the entry imports statically, as one chunk. Without this, modules that a lazy page, a worker or the mock shares
 * with the entry are cut into a dozen small files: measured on the overview, 3 kB more gzip and nine more requests.
 */
export function firstChunk(entry: string) {
  const first = from(entry)
  return { debugName: FIRST, priority: 1, name: (id: string, graph: Graph) => (first(id, graph) ? FIRST : null) }
}

/** Whether a module is one that `entry` imports statically, itself included. */
function from(entry: string): (id: string, graph: Graph) => boolean {
  const start = resolve(entry)
  let all: ReadonlySet<string> | undefined
  return (id, graph) => (all ??= reachable(start, graph)).has(id)
}

function reachable(start: string, graph: Graph): ReadonlySet<string> {
  const seen = new Set<string>()
  const waiting = [start]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  return seen
}

/** The words of every first picture, one file a language, though lazy sections build on some of them. */
export const firstWords = {
  debugName: 'words',
  priority: 1,
  name: (id: string) => {
    const tag = /\/messages\/([\w-]+)\/(?:language|rules|count|sections|first|frame|statuses|overview|headline)\.ts$/.exec(id)?.[1]
    return tag === undefined ? null : `words-${tag}`
  },
}

/**
 * Small files that several lazy parts share, as one a folder: the first script names each file that there is, and each name costs it
 * some 20 bytes.
 */
export const sharedChunks = ['sources/rows', 'i18n/statements'].map((folder) => ({
  debugName: folder,
  name: folder.replace(/.*\//, ''),
  test: new RegExp(`/src/${folder}/`),
}))
