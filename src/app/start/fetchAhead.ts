import { isLanguageTag } from '../../i18n/languages.ts'
import { addressOf } from '../../state/address.ts'
import { loadPage, placeAt } from '../pages.ts'

/**
 * Fetches the page behind a link that a pointer or the focus has come to, so that a click mostly finds it there. A fetch that fails is
 * told by the page itself, when the reader goes there.
 */
export function fetchAhead(target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest('a') : null
  const { lang } = document.documentElement
  if (link?.origin !== window.location.origin || !isLanguageTag(lang)) return
  const place = placeAt(addressOf(link).path)
  if (place) loadPage(place.id, lang).catch(() => undefined)
}
