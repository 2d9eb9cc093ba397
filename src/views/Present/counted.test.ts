import { describe, expect, it } from 'vitest'
import * as demo from '../../../mocks/demo/index.ts'
import * as published from '../../../mocks/published/index.ts'
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
    for (const { of, count, params } of all) {
      if ('part' in of) continue
      if ('outlook' in of) {
        const { outlook, status } = of
        const listed = assessment.indicators.filter(
          ({ indicator, verdict }) => outlooks.get(indicator.id)?.outlook === outlook && (status === null || verdict.status === status),
        )
        expect([listed.length, params['outlook'], params['status']]).toEqual([count, outlook, status])
        continue
      }
      const { statuses, area } = of
      const listed = assessment.indicators.filter(
        ({ indicator, verdict }) => statuses.includes(verdict.status) && (area === null || indicator.area === area),
      )
      expect([listed.length, params['status'], params['area']]).toEqual([count, statuses.join(','), area])
    }
  })

  it('sum to all indicators where the deck concludes', () => {
    const [first] = buildDeck(assessment)
    const counts = first ? countedOn(first, assessment).map(({ count }) => count) : []
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(assessment.indicators.length)
  })
})
