import { isLanguageTag } from '../../i18n/languages.ts'
import { loadSection } from '../../i18n/load.ts'
import type { Explained } from '../../i18n/terms.ts'
import styles from './explain.module.css'

// What a mark means, beside it: when a pointer rests on it, when it has the focus, when it is touched. One panel for all marks of the
// page, which carry no more than the name of their term (`data-term`): a list has hundreds of them.

const ID = 'explanation'
const EDGE = 8
/** From mark to panel a pointer crosses no gap, so that the panel can be reached (WCAG 1.4.13). */
const OVERLAP = 2

let shown: { readonly mark: Element; readonly panel: HTMLElement } | undefined

const TERM = 'data-term'
/** What the focus comes to that holds marks: links, buttons, and the cells of a grid, which arrows go through. */
const HOLDERS = 'a, button, [data-cell]'

function place(panel: HTMLElement, mark: Element): void {
  const { left, top, bottom } = mark.getBoundingClientRect()
  const below = bottom + panel.offsetHeight + EDGE < innerHeight
  panel.style.left = `${Math.max(EDGE, Math.min(left, innerWidth - panel.offsetWidth - EDGE))}px`
  panel.style.top = `${below ? bottom - OVERLAP : Math.max(EDGE, top - panel.offsetHeight + OVERLAP)}px`
}

function hide(): void {
  shown?.panel.remove()
  shown?.mark.removeAttribute('aria-describedby')
  shown = undefined
  document.removeEventListener('keydown', onKey, true)
  removeEventListener('scroll', hide, true)
}

/** Esc takes it away without moving pointer or focus, and does nothing else then. */
function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return
  event.stopPropagation()
  hide()
}

function show(mark: Element, explained: readonly Explained[]): void {
  hide()
  const panel = Object.assign(document.createElement('div'), { id: ID, className: styles['panel'] ?? '', role: 'tooltip' })
  for (const { name, text } of explained)
    panel.append(
      Object.assign(document.createElement('b'), { textContent: name }),
      Object.assign(document.createElement('p'), { textContent: text }),
    )
  // Within a dialog, or it would stand behind it; else within a landmark, which is where readers of the page's structure look.
  ;(mark.closest('dialog, main, header') ?? document.body).append(panel)
  mark.setAttribute('aria-describedby', ID)
  place(panel, mark)
  shown = { mark, panel }
  document.addEventListener('keydown', onKey, true)
  addEventListener('scroll', hide, true)
}

/** The mark itself; or what has the focus of the keyboard and holds marks. A click into a cell is no question about it. */
function markAt(element: Element | null, byFocus: boolean): Element | null {
  const mark = element?.closest(`[${TERM}]`) ?? null
  if (mark || !byFocus || !element?.matches(HOLDERS) || !element.querySelector(`[${TERM}]`)) return mark
  return element.matches('[data-cell]') && !element.matches(':focus-visible') ? null : element
}

/** Its own terms, or those of all marks within, each once. */
function termsOf(mark: Element): readonly string[] {
  const marks = mark.hasAttribute(TERM) ? [mark] : [...mark.querySelectorAll(`[${TERM}]`)]
  return [...new Set(marks.flatMap((each) => (each.getAttribute(TERM) ?? '').split(' ')))]
}

/**
 * Explains the mark that a pointer or the focus has come to; elsewhere, what was explained goes away. The focus comes to what holds
 * marks: all of them are explained, and it is described by them.
 */
export async function explain(target: EventTarget | null, byFocus: boolean): Promise<void> {
  const element = target instanceof Element ? target : null
  if (element && shown?.panel.contains(element)) return
  const mark = markAt(element, byFocus)
  if (mark === shown?.mark) return
  hide()
  const { lang } = document.documentElement
  if (!mark || !isLanguageTag(lang)) return
  const { terms } = await loadSection(lang, 'glossary')
  // The list is asked for words that stand in the page.
  const found = termsOf(mark).flatMap((term) => (Object.hasOwn(terms, term) ? terms[term as keyof typeof terms] : []))
  const focused = document.activeElement
  const isThere =
    mark.matches(':hover') || (focused !== null && focused !== document.body && (mark.contains(focused) || focused.contains(mark)))
  if (found.length > 0 && isThere && mark !== shown?.mark) show(mark, found)
}
