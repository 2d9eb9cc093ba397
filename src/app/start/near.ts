import { explain } from '../Frame/explain.ts'
import { fetchAhead } from './fetchAhead.ts'

/** What a pointer or the focus has come to: the page behind a link is fetched, a mark is explained. */
export function near(target: EventTarget | null, byFocus: boolean): void {
  fetchAhead(target)
  explain(target, byFocus).catch(() => undefined)
}
