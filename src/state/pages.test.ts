import { describe, expect, it } from 'vitest'
import { matchPath } from './address.ts'
import { PAGES, PLACED_PAGES, pagesIn } from './pages.ts'
import { paths } from './paths.ts'

describe('the table of pages', () => {
  it('gives every page a path that leads to it and to no other', () => {
    const written = Object.entries(paths).map(([id, path]) => [id, path('a b/算')] as const)
    const found = written.map(([id, path]) => [
      id,
      Object.entries(PAGES).flatMap(([page, { pattern }]) => (matchPath(pattern, path) ? [page] : [])),
    ])
    expect(found).toEqual(Object.keys(PAGES).map((id) => [id, [id]]))
  })

  it('carries an id as one part of the path, whatever is in it', () => {
    expect(paths.indicator('算/1 %')).toBe('/indicators/%E7%AE%97%2F1%20%25')
    expect(matchPath(PAGES.indicator.pattern, paths.indicator('算/1 %'))).toEqual({ id: '算/1 %' })
  })

  it('gives no key to two pages, and none of the digits that open the areas', () => {
    const keys = PLACED_PAGES.flatMap((id): readonly string[] => PAGES[id].keys)
    expect(keys).toEqual([...new Set(keys)])
    expect(keys.filter((key) => /^[1-8]$/.test(key))).toEqual([])
    // A sequence is cut off where its first key does something by itself.
    expect(keys.filter((key) => key.length > 1 && keys.includes(key.charAt(0)))).toEqual([])
  })

  it('puts every page that a link always leads to in one place', () => {
    const everywhere = [...pagesIn('bar'), ...pagesIn('action'), ...pagesIn('menu')]
    expect(everywhere.toSorted()).toEqual(PLACED_PAGES.toSorted())
  })
})
