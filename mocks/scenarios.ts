import { HttpResponse } from 'msw'
import type { ScenarioId } from '../src/domain/scenario.ts'
import { SLOW_MS } from '../src/loading/patience.ts'
import type { DataSet } from '../src/sources/wire/staticProfile.ts'
import { emptied, late, partial, revised, type Changed } from './changes.ts'
import { problem } from './problem.ts'

/**
 * Something that happens to sources, so that its screen can be shown, designed and tested. `answer` takes the place of
 * the true one, `spoil` is given the true body, `change` alters the data, `delay` lets it wait (milliseconds).
 */
export type Scenario =
  | { readonly kind: 'answer'; readonly answer: (address: string) => Response }
  | { readonly kind: 'spoil'; readonly spoil: (body: string) => string }
  | { readonly kind: 'change'; readonly change: (set: DataSet) => Changed }
  | { readonly kind: 'delay'; readonly milliseconds: number }

/** Longer than what a page calls slow, with time to press what it offers then; shorter than the time-out. */
const DELAY_MS = SLOW_MS + 6_000

const LOGIN_PAGE = '<!doctype html><html lang="zh-CN"><head><title>统一身份认证</title></head><body><form></form></body></html>'

/** The name of the field after which the data begin loses its colon: a fault inside the text, with a place. */
const breakSyntax = (body: string) => body.replace(/"(catalog|dictionaries|newestPeriod)":/, '"$1"')

/** One row a scenario; its name and words are in every language's `data.ts`. */
export const SCENARIOS = {
  slow: { kind: 'delay', milliseconds: DELAY_MS },
  empty: { kind: 'change', change: emptied },
  late: { kind: 'change', change: late },
  partial: { kind: 'change', change: partial },
  revised: { kind: 'change', change: revised },
  offline: { kind: 'answer', answer: () => HttpResponse.error() },
  unauthorised: { kind: 'answer', answer: (address) => problem(401, 'Sign in first', address) },
  'server-error': { kind: 'answer', answer: (address) => problem(500, 'The data store does not answer', address) },
  malformed: { kind: 'spoil', spoil: breakSyntax },
  'html-instead-of-json': { kind: 'answer', answer: () => HttpResponse.html(LOGIN_PAGE) },
  'version-mismatch': { kind: 'spoil', spoil: (body) => body.replace(/"contract":"[^"]*"/, '"contract":"2.0"') },
} as const satisfies Record<ScenarioId, Scenario>

export const ANNOUNCED: readonly string[] = Object.keys(SCENARIOS)

/** The scenario of a name; none for a name that is not one, as real servers ignore the header. */
export function maybeScenario(name: string | null | undefined): Scenario | undefined {
  return Object.entries(SCENARIOS).find(([id]) => id === name)?.[1]
}
