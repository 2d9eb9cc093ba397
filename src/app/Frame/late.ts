import { loadSection } from '../../i18n/load.ts'
import type { LanguageTag } from '../../i18n/languages.ts'
import { lazyPart } from '../../ui/lazyPart.tsx'

// What stands over a page or in its place when something is not as it should be: its code and words are fetched then, or a
// little ahead, as no first picture shows them.

const loadFailed = () => import('./Failed.tsx')
const loadNotices = () => import('./Notices.tsx')

/** Fetched soon after the first picture: when a page's code is gone, so may this be. */
export const Crash = lazyPart(async () => (await import('./Crash.tsx')).Crash)

/** Shows nothing by itself: asked for when the first picture stands. */
export const Unseen = lazyPart(async () => (await import('./Unseen.tsx')).Unseen)

export const Slow = lazyPart(async () => (await loadNotices()).Slow)
export const Failed = lazyPart(async () => (await loadFailed()).Failed)
export const Empty = lazyPart(async () => (await loadFailed()).Empty)
export const Notices = lazyPart(async () => (await loadNotices()).Notices)
export const ScenarioNotice = lazyPart(async () => (await loadNotices()).ScenarioNotice)

/** While the network still answers: a failure must be told when it does not any more. */
export async function preloadLate(tag: LanguageTag): Promise<void> {
  await Promise.allSettled([Failed.load(), Notices.load(), loadSection(tag, 'failure')])
}
