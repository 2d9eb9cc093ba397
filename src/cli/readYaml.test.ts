import { describe, expect, it } from 'vitest'
import { frontMatter, readYaml } from './readYaml.ts'

const read = (text: string) => readYaml(text, 't.yml')

describe('readYaml', () => {
  it('leaves dates and numbers of indicators the texts that they are', () => {
    expect(read("a: 1.2.1\nb: -1.5e3\nc: ~\nd: 2020-01-01\ne: http://x/y#z\nf: v # comment\ng: '08'")).toEqual({
      a: '1.2.1',
      b: -1500,
      c: null,
      d: '2020-01-01',
      e: 'http://x/y#z',
      f: 'v',
      g: '08',
    })
  })

  it('reads past a byte order mark', () => expect(read('\ufeff"a b": 1')).toEqual({ 'a b': 1 }))

  it.each(['', ' \n', '- a list', 'a text'])('is empty where the document is no map: %j', (text) => expect(read(text)).toEqual({}))

  it('names the line of a slip', () => {
    expect(() => read('a: 1\nb: [1\nc: 2')).toThrow(expect.objectContaining({ kind: 'malformed' }))
    expect(() => read('a: 1\na: 2')).toThrow(/malformed: t.yml; place line 2; found duplicated mapping key/)
  })

  it('takes __proto__ for a key', () => {
    expect(Object.keys(read('__proto__:\n  x: 1'))).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })
})

describe('frontMatter', () => {
  it('is what stands between the first lines of hyphens', () => expect(frontMatter('---\r\na: 1\r\n---\r\n# text\n---\n')).toBe('a: 1'))
  it('is nothing where there is none', () => expect(frontMatter('# text')).toBe(''))
})
