import { describe, expect, it } from 'vitest'
import { geometryOf } from './geometry.ts'

const HEIGHTS = { row: 36, group: 20, head: 40 }
// Group, two rows, group, three rows.
const geometry = geometryOf(7, [0, 3], HEIGHTS)

describe('where lines stand', () => {
  it('stacks rows and lower heads of groups', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(geometry.top)).toEqual([0, 20, 56, 92, 112, 148, 184])
    expect(geometry.bottom(6)).toBe(220)
    expect(geometry.total).toBe(220)
  })

  it.each([
    [-50, 0],
    [0, 0],
    [19, 0],
    [20, 1],
    [91, 2],
    [92, 3],
    [219, 6],
    [9_999, 6],
  ])('finds the line at %i px: %i', (px, line) => {
    expect(geometry.lineAt(px)).toBe(line)
  })

  it('finds every line by the place at which it stands, in a long list too', () => {
    const heads = [0, 17, 18, 500, 9_000]
    const long = geometryOf(10_000, heads, HEIGHTS)
    for (const line of [0, 1, 16, 17, 18, 19, 499, 500, 501, 8_999, 9_000, 9_999]) {
      expect(long.lineAt(long.top(line))).toBe(line)
      expect(long.lineAt(long.bottom(line) - 1)).toBe(line)
    }
  })

  it('has no line in an empty list', () => {
    const empty = geometryOf(0, [], HEIGHTS)
    expect([empty.total, empty.lineAt(0)]).toEqual([0, -1])
  })
})
