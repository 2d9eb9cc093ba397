import { describe, expect, it } from 'vitest'
import { dayOf } from './day.ts'
import type { Document } from './organisation.ts'
import { publicOn } from './publication.ts'
import { isoPublication, publicationOf } from './publicationOf.ts'

const document = (published?: string): Document => ({ id: 'd', title: { en: 'Report' }, publisher: 'p', published })
const said = (published: string | undefined, publishedAt = published === undefined ? null : publicOn(published)) =>
  isoPublication(publicationOf({ publishedAt }, document(published)))

describe('when a value came out', () => {
  it('a month is public for certain when it is over', () => {
    expect(publicOn('2026-07')).toBe(dayOf(2026, 7, 31))
    expect(publicOn('2026-07-20')).toBe(dayOf(2026, 7, 20))
  })

  it('is no closer than what is known', () => {
    expect(publicOn('')).toBeNull()
    expect(publicOn('2026')).toBeNull()
  })

  it('a month is said as a month, never as its last day', () => {
    expect(said('2026-07')).toBe('2026-07')
    expect(said('2026-07-31')).toBe('2026-07-31')
    expect(said(undefined)).toBe('')
  })

  it("a value's own day wins over the month of a document that it does not agree with", () => {
    expect(said('2026-07', dayOf(2026, 9, 2))).toBe('2026-09-02')
  })
})
