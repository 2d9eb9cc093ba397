import { lazy } from 'react'
import { loadSection } from '../../i18n/load.ts'
import type { LanguageTag } from '../../i18n/languages.ts'

// What stands over a page or in its place when something is not as it should be: its code and words are fetched then, or a
// little ahead, as no first picture shows them.

const loadFailed = () => import('./Failed.tsx')
const loadNotices = () => import('./Notices.tsx')

export const Failed = lazy(async () => ({ default: (await loadFailed()).Failed }))
export const Empty = lazy(async () => ({ default: (await loadFailed()).Empty }))
export const Notices = lazy(async () => ({ default: (await loadNotices()).Notices }))
export const ScenarioNotice = lazy(async () => ({ default: (await loadNotices()).ScenarioNotice }))

/** While the network still answers: a failure must be told when it does not any more. */
export async function preloadLate(tag: LanguageTag): Promise<void> {
  await Promise.allSettled([loadFailed(), loadNotices(), loadSection(tag, 'failure')])
}
