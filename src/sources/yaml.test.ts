import { describe, expect, it } from 'vitest'
import { frontMatter, readYaml } from './yaml.ts'

const read = (text: string) => readYaml(text, 't.yml')

describe('readYaml', () => {
  it('reads maps, lists, lists of maps, and what is nested in them', () => {
    const { value, faults } = read(
      "a: 1\nb:\n- x\n- 'it''s'\nc:\n  - field: F\n    value: V\n  - group:\n    - limit: 100\n      series: S (T)\n    - limit: 50\nd:\n  e: true\n",
    )
    expect(value).toEqual({
      a: 1,
      b: ['x', "it's"],
      c: [{ field: 'F', value: 'V' }, { group: [{ limit: 100, series: 'S (T)' }, { limit: 50 }] }],
      d: { e: true },
    })
    expect(faults).toEqual([])
  })

  it('reads scalars by what they look like', () => {
    expect(
      read('a: 1.2.1\nb: 08\nc: -1.5e3\nd: ~\ne: "x: \\u4e2d\\n"\nf: \'\'\ng: 2020-01-01\nh: [1, two]\ni: http://x/y#z\nj: v # comment')
        .value,
    ).toEqual({
      a: '1.2.1',
      b: '08',
      c: -1500,
      d: null,
      e: 'x: 中\n',
      f: '',
      g: '2020-01-01',
      h: [1, 'two'],
      i: 'http://x/y#z',
      j: 'v',
    })
  })

  it('reads folded and literal blocks', () => {
    expect(read('a: >-\n  one\n  two\n\n  three\nb: |-\n  x\n  y\nc: z').value).toEqual({ a: 'one two\nthree', b: 'x\ny', c: 'z' })
  })

  it('reads past a byte order mark, and quoted keys', () => expect(read('\ufeff"a b": 1').value).toEqual({ 'a b': 1 }))

  it('names the lines it does not read, and reads on', () => {
    const { value, faults } = read('a: 1\n?? what\nb: 2')
    expect(value).toEqual({ a: 1, b: 2 })
    expect(faults).toEqual([{ kind: 'partNotRead', place: 't.yml line 2', found: '?? what' }])
  })

  it('takes __proto__ for a key', () => {
    expect(Object.keys(read('__proto__:\n  x: 1').value)).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })
})

describe('frontMatter', () => {
  it('is what stands between the first lines of hyphens', () => expect(frontMatter('---\r\na: 1\r\n---\r\n# text\n---\n')).toBe('a: 1'))
  it('is nothing where there is none', () => expect(frontMatter('# text')).toBe(''))
})
