import { describe, expect, it } from 'vitest'
import * as demo from '../../../mocks/demo/index.ts'
import * as published from '../../../mocks/published/index.ts'
import { listedAt } from '../../../tests/fixtures/listed.ts'
import { outlooksOf, workspaceOf } from '../../../tests/fixtures/renderPage.tsx'
import { buildDeck } from '../../domain/deck/deck.ts'
import { countedOn } from './counted.ts'

describe.each(Object.entries({ demo, published }))('counts on the slides of %s', (_set, data) => {
  const space = workspaceOf(data)
  const { assessment } = space
  const outlooks = outlooksOf(space)
  const all = buildDeck(assessment, outlooks).flatMap((slide) => countedOn(slide, assessment))

  it('lead to lists of as many', () => {
    expect(all.length).toBeGreaterThan(5)
    for (const { count, path, params } of all) {
      if (count === null || path !== '/workbench') continue
      const search = Object.entries(params).flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]))
      expect([search, listedAt(search.join('&'), space)]).toEqual([search, count])
    }
  })

  it('and what is asked or comes next leads to the page of what it is about', () => {
    const named = all.filter(({ count }) => count === null).map(({ path }) => path)
    expect(named.length > 0).toBe(assessment.catalog.decisions.length > 0)
    for (const path of named) expect(path).toMatch(/^\/(indicators|areas)\//)
  })

  it('sum to all indicators where the deck concludes', () => {
    const [first] = buildDeck(assessment)
    const counts = first ? countedOn(first, assessment).map(({ count }) => count ?? 0) : []
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(assessment.indicators.length)
  })
})
