import { describe, expect, it } from 'vitest'
import { excerpt, shownAddress, SourceError, toSourceError } from './errors.ts'

describe('errors of sources', () => {
  it.each([
    ['https://user:secret@office.example/api?token=secret#secret', 'https://office.example/api'],
    ['data/published/catalog.json', 'data/published/catalog.json'],
    ['https://office.example/a@b', 'https://office.example/a@b'],
  ])('show %s as %s', (address, shown) => {
    expect(shownAddress(address)).toBe(shown)
  })

  it.each<[unknown, string]>([
    ['abc', '"abc"'],
    [undefined, 'undefined'],
    [null, 'null'],
    [[1, 2, 3], '[…3]'],
    [{ a: 1, b: 2 }, '{a, b}'],
    ['x'.repeat(100), `"${'x'.repeat(58)}…`],
  ])('quote %j as %s', (value, text) => {
    expect(excerpt(value)).toBe(text)
  })

  it('stay what they are, and take in what is not one', () => {
    const error = new SourceError({ kind: 'offline', address: 'here' })
    expect(toSourceError(error, 'there')).toBe(error)
    expect(toSourceError(new Error('odd'), 'there').failure).toEqual({ kind: 'unsupported', address: 'there', place: '', found: 'odd' })
  })

  it('say kind, place and facts in their message', () => {
    expect(new SourceError({ kind: 'timeout', address: 'here', seconds: 20 }).message).toBe('timeout: here; seconds 20')
  })
})
