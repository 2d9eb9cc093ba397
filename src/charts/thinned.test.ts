import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grouped } from '../domain/grouped.ts'
import { thinned } from './thinned.ts'

const FROM = 0
const TO = 5_000
const COLUMNS = 100

const series = fc
  .array(fc.record({ day: fc.integer({ min: FROM, max: TO }), value: fc.integer({ min: -1_000, max: 1_000 }) }), { maxLength: 2_000 })
  .map((dots) => dots.toSorted((a, b) => a.day - b.day))

const columnOf = ({ day }: { readonly day: number }) => Math.floor((day - FROM) * (COLUMNS / (TO - FROM)))

type Dots = readonly { readonly day: number; readonly value: number }[]

/** What each column of the picture shows: where the line enters and leaves it, and how far down and up it goes. */
function pictureOf(dots: Dots) {
  const columns = grouped(dots, columnOf)
  return [...columns].map(([column, own]) => {
    const values = own.map(({ value }) => value)
    return [column, values[0], values.at(-1), Math.min(...values), Math.max(...values)]
  })
}

describe('a thinned line', () => {
  it('enters, leaves and reaches as far in every column of pixels as the whole one', () => {
    fc.assert(
      fc.property(series, (dots) => {
        expect(pictureOf(thinned(dots, FROM, TO, COLUMNS))).toEqual(pictureOf(dots))
      }),
    )
  })

  it('is made of values of the whole one, in their order, at most four a column', () => {
    fc.assert(
      fc.property(series, (dots) => {
        const kept = thinned(dots, FROM, TO, COLUMNS)
        const places = kept.map((dot) => dots.indexOf(dot))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        expect(places).not.toContain(-1)
        for (const own of grouped(kept, columnOf).values()) expect(own.length).toBeLessThanOrEqual(4)
      }),
    )
  })
})
