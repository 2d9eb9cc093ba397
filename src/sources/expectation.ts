import type * as v from 'valibot'
import { EXPECTATIONS, type Expectation } from '../domain/failure.ts'

/** A place as a path a person can follow: `catalog.indicators[3].unit.base`. */
export function placeOf(issue: v.BaseIssue<unknown>, root = ''): string {
  return (issue.path ?? []).reduce((place, { key }) => {
    if (typeof key === 'number') return `${place}[${key}]`
    return place === '' ? String(key) : `${place}.${String(key)}`
  }, root)
}

/** Schemas name what they want by a code: in their message where a check of ours refused, else by the schema's own type. */
export function expectationOf(issue: v.BaseIssue<unknown>): Expectation {
  const own = EXPECTATIONS.find((each) => each === issue.message)
  if (own) return { kind: own }
  return BY_TYPE[issue.type]?.(issue) ?? { kind: 'object' }
}

const BY_TYPE: Readonly<Record<string, (issue: v.BaseIssue<unknown>) => Expectation>> = {
  string: () => ({ kind: 'text' }),
  number: () => ({ kind: 'number' }),
  finite: () => ({ kind: 'number' }),
  boolean: () => ({ kind: 'boolean' }),
  array: () => ({ kind: 'list' }),
  integer: () => ({ kind: 'wholeNumber' }),
  min_value: (issue) => ({ kind: 'number', min: requirementOf(issue) }),
  max_value: (issue) => ({ kind: 'number', max: requirementOf(issue) }),
  picklist: (issue) => ({ kind: 'oneOf', options: quotedIn(issue) }),
  literal: (issue) => ({ kind: 'oneOf', options: quotedIn(issue) }),
  variant: (issue) => ({ kind: 'oneOf', options: quotedIn(issue) }),
  min_length: () => ({ kind: 'list', min: 1 }),
  never: () => ({ kind: 'nothing' }),
}

const requirementOf = (issue: v.BaseIssue<unknown>) => (typeof issue.requirement === 'number' ? issue.requirement : undefined)

/** Words a closed list admits; the library writes them quoted: `("up" | "down")`. */
const quotedIn = (issue: v.BaseIssue<unknown>) => (issue.expected?.match(/"[^"]*"/g) ?? []).map((each) => each.slice(1, -1))
