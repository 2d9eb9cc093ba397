import { describe, expect, it } from 'vitest'
import { readPreferences } from './preferences.ts'

describe('stored preferences', () => {
  it('of this version are read whole', () => {
    const stored = { language: 'en', theme: 'dark', density: 'roomy', shortcuts: false, hiddenColumns: ['lead'] }
    expect(readPreferences(stored)).toEqual(stored)
  })

  it.each([
    ['nothing', null],
    ['a text', 'dark'],
    ['a list', ['dark']],
    ['other keys', { colour: 'blue' }],
    ['values of another kind', { language: 7, theme: 'neon', density: 3, shortcuts: 'yes', hiddenColumns: 'lead' }],
  ])('that are %s are dropped without harm', (_, stored) => {
    expect(readPreferences(stored)).toEqual({ language: null, theme: null, density: 'compact', shortcuts: true, hiddenColumns: [] })
  })

  it('of another version keep what is still understood', () => {
    expect(readPreferences({ theme: 'dark', rows: 20, hiddenColumns: ['lead', 4] })).toMatchObject({
      theme: 'dark',
      hiddenColumns: ['lead'],
    })
  })
})
