import { resolve } from 'node:path'

/** What a chunk group is told about the module graph; the part of Rolldown's context that is used here. */
interface Graph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

/** Only words and lazy chunks import these, yet the first picture needs them: no request of their own. */
const alsoFirst = /rolldown\/runtime|\/src\/i18n\/plural\.ts$/

/**
 * Everything that the entry imports statically, as one chunk. Without this, modules that a lazy page, a worker or the mock shares with
 * the entry are cut into a dozen small files: measured on the overview, 3 kB more gzip and nine more requests.
 */
export function firstChunk(entry: string) {
  const start = resolve(entry)
  let first: ReadonlySet<string> | undefined
  return {
    debugName: 'app',
    name: (id: string, graph: Graph) => {
      first ??= reachable(start, graph)
      return first.has(id) || alsoFirst.test(id) ? 'app' : null
    },
  }
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
  name: (id: string) => {
    const tag = /\/messages\/([\w-]+)\/(?:first|frame|statuses|overview|headline)\.ts$/.exec(id)?.[1]
    return tag === undefined ? null : `words-${tag}`
  },
}
