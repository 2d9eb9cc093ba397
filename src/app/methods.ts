import type { Tools } from '../domain/assess/judge.ts'
import type { Catalog } from '../domain/catalog.ts'
import { coreMethods, needsMore } from '../domain/methods/core.ts'
import type { Config } from './configShape.ts'

let all: Tools | null = null
let coming: Promise<void> | undefined

/** The methods and workings that the overview does not show, fetched once; a fetch that failed is tried again. */
export function loadMethods(): Promise<void> {
  if (!coming) {
    coming = import('../domain/assess/tools.ts').then(({ ALL_TOOLS }) => void (all = ALL_TOOLS))
    coming.catch(() => (coming = undefined))
  }
  return coming
}

function workings() {
  if (!all) throw new RangeError('a working was asked before it was fetched')
  return all.workings()
}

/** Asks the core methods at once, and everything else from when it is there. */
export const toolsAtHand: Tools = { methods: coreMethods(() => all?.methods ?? null), workings }

/** What must be there before a catalog can be judged: an indicator, or the configuration, may choose any method. */
export async function loadMethodsFor(catalog: Catalog, { defaultMethod }: Config): Promise<void> {
  if (needsMore(catalog, defaultMethod)) await loadMethods()
}
