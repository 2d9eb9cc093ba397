import { describe, expect, it } from 'vitest'
import * as demo from '../../../mocks/demo/index.ts'
import * as published from '../../../mocks/published/index.ts'
import { workspaceOf } from '../../../tests/fixtures/renderPage.tsx'

const renamed = { ...demo.catalog, id: 'office', name: { zh: '本单位数据', en: 'Our figures' } }

describe('a data set is marked as illustrative', () => {
  it.each([
    ['whatever it is called, where a value is made up', renamed, demo.observations, true],
    ['before its first value, where its targets and bodies are made up', renamed, [], true],
    ['not where every value has a publisher', published.catalog, published.observations, false],
    ['not for being empty', published.catalog, [], false],
    ['not for the name alone', { ...published.catalog, id: 'demo' }, published.observations, false],
  ])('%s', (_, catalog, observations, expected) => {
    expect(workspaceOf({ catalog, observations }).illustrative).toBe(expected)
  })
})
