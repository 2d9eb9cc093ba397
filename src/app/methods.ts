import type { Catalog } from '../domain/catalog.ts'
import { coreMethods, isCore, type MethodsAtHand } from '../domain/methods/core.ts'
import type { Config } from './configShape.ts'

let all: MethodsAtHand | null = null
let coming: Promise<void> | undefined

/** The methods that the overview does not show, fetched once; a fetch that failed is tried again. */
export function loadMethods(): Promise<void> {
  if (!coming) {
    coming = import('../domain/methods/index.ts').then(({ ALL_METHODS }) => void (all = ALL_METHODS))
    coming.catch(() => (coming = undefined))
  }
  return coming
}

/** Asks the core methods at once, and the others from when they are there. */
export const methodsAtHand = coreMethods(() => all)

/** What must be there before a catalog can be judged: an indicator, or the configuration, may choose any method. */
export async function loadMethodsFor(catalog: Catalog, { defaultMethod }: Config): Promise<void> {
  const chosen = catalog.indicators.map(({ method }) => method?.id ?? defaultMethod)
  if (!chosen.every(isCore)) await loadMethods()
}
