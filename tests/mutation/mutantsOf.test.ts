import { describe, expect, it } from 'vitest'
import { mutantsOf } from './mutantsOf.ts'

const changed = (code: string) => mutantsOf('t.tsx', code).map(({ start, end, text }) => `${code.slice(0, start)}${text}${code.slice(end)}`)

describe('the mutants of a file', () => {
  it.each([
    ['const a = b < c', ['const a = b <= c']],
    ['const a = b && c', ['const a = b || c']],
    ['const a = b ? c : d', ['const a = b ? d : c']],
    ['if (a) b()', ['if (!(a)) b()']],
    ['const a = true', ['const a = false']],
    ['const a = 2', ['const a = 3']],
    ['const a = <p>{b && <i />}</p>', ['const a = <p>{b || <i />}</p>']],
  ])('%s', (code, expected) => expect(changed(code)).toEqual(expected))

  it('leaves types and imports alone', () => expect(changed("import a from './b'\ntype C = 1 | true\nlet d: 2 = a as 3")).toEqual([]))

  it('says the line and both readings', () =>
    expect(mutantsOf('t.ts', 'a()\nb(c === d)')).toMatchObject([{ line: 2, change: 'c === d  ->  c !== d' }]))
})
