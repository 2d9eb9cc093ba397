import { lazyPart } from '../../ui/lazyPart.tsx'

/** The page by another step: what it needs is listed here and not in the first script, which is full. */
export const Page = lazyPart(async () => (await import('./Import.tsx')).Import)

export const ready = Page.load()
