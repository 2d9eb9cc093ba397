import { expect, it } from 'vitest'
import { mandatesFor, overallMandates, type Mandate } from './mandate.ts'

const mandate = (body: string, targets: readonly string[], actions: readonly string[]): Mandate => ({
  role: 'firstIssuer',
  bodies: [body],
  document: { zh: 'document' },
  confidence: 'high',
  targets,
  actions,
})

const mandates = [mandate('target', ['t'], []), mandate('action', [], ['a']), mandate('whole', [], [])]

it('finds whom documents name for a target or an action, and apart from them for the whole', () => {
  const named = (targets: readonly string[], actions: readonly string[]) =>
    mandatesFor({ mandates }, { targets, actions }).flatMap(({ bodies }) => bodies)
  expect(named(['t', 'other'], [])).toEqual(['target'])
  expect(named(['t'], ['a'])).toEqual(['target', 'action'])
  expect(named([], [])).toEqual([])
  expect(overallMandates({ mandates }).map(({ bodies }) => bodies)).toEqual([['whole']])
  expect(mandatesFor({}, { targets: ['t'], actions: [] })).toEqual([])
})
