import { lazyPart } from '../../ui/lazyPart.tsx'

// What the menus hold is fetched when a pointer or the focus comes near them: no first picture shows it.

export const MainList = lazyPart(async () => (await import('./MainList.tsx')).MainList)
export const DataList = lazyPart(async () => (await import('./DataList.tsx')).DataList)

/** Starts early; a fetch that fails is told when the list is opened. */
export const preloadMain = (): void => void MainList.load().catch(() => undefined)
export const preloadData = (): void => void DataList.load().catch(() => undefined)
