import { describe, expect, it } from 'vitest'
import type { Decision, Milestone } from '../catalog.ts'
import { aCatalog, aTarget, day } from './exampleData.ts'
import { catalogOn } from './catalogOn.ts'

const text = (words: string) => ({ zh: words, en: words })
const TODAY = day('2026-11-23')

const decision = (id: string, asked?: string): Decision => ({
  id,
  question: text(id),
  fact: text(id),
  area: 'compute',
  due: '2026-12-05',
  asked,
  provenance: 'official',
})

const milestone = (id: string, planned: string, done?: string): Milestone => ({
  id,
  area: 'compute',
  name: text(id),
  planned,
  done,
  evidence: text('evidence'),
  provenance: 'official',
})

const catalog = aCatalog({
  targets: [
    aTarget({ id: 'earlier', issued: '2026-09-30' }),
    aTarget({ id: 'month', issued: '2026-09' }),
    aTarget({ id: 'year', issued: '2026' }),
    aTarget({ id: 'later', issued: '2026-10-01' }),
    aTarget({ id: 'undated' }),
  ],
  decisions: [decision('before', '2026-09-24'), decision('after', '2026-11-18'), decision('unknown')],
  milestones: [milestone('done', '2026-08-31', '2026-08-27'), milestone('doneLater', '2026-09-30', '2026-10-16')],
  events: [
    { id: 'past', date: '2026-09-05', name: text('past'), provenance: 'official' },
    { id: 'coming', date: '2026-10-05', name: text('coming'), provenance: 'official' },
  ],
})

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

describe('a catalog as it stood at the end of September', () => {
  const then = catalogOn(catalog, day('2026-09-30'), TODAY)

  it('has the targets that were surely issued by then, and those without a date of issue', () => {
    expect(ids(then.targets)).toEqual(['earlier', 'month', 'undated'])
  })

  it('has the decisions asked by then; one that does not say when may quote what came later', () => {
    expect(ids(then.decisions)).toEqual(['before'])
  })

  it('has work open that was finished later, without its evidence', () => {
    expect(then.milestones.map(({ id, done, evidence }) => [id, done, evidence?.en])).toEqual([
      ['done', '2026-08-27', 'evidence'],
      ['doneLater', undefined, undefined],
    ])
  })

  it('has no event of later', () => {
    expect(ids(then.events)).toEqual(['past'])
  })
})

it('is the catalog itself on the day of the clock', () => {
  expect(catalogOn(catalog, TODAY, TODAY)).toBe(catalog)
})
