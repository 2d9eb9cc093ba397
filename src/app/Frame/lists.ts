import { lazy } from 'react'

// What the menus hold is fetched when a pointer or the focus comes near them: no first picture shows it.

const loadMain = () => import('./MainList.tsx')
const loadData = () => import('./DataList.tsx')

export const MainList = lazy(async () => ({ default: (await loadMain()).MainList }))
export const DataList = lazy(async () => ({ default: (await loadData()).DataList }))

/** Starts early; a fetch that fails is told when the list is opened. */
export const preloadMain = (): void => void loadMain().catch(() => undefined)
export const preloadData = (): void => void loadData().catch(() => undefined)
