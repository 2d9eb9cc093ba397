import { expect, it } from 'vitest'
import type { Line } from './arrange.ts'
import { linesToPrint } from './linesToPrint.ts'

const group = (id: string, count: number): Line => ({ kind: 'group', id, count })
const row = (at: number): Line => ({ kind: 'row', at })
const LINES = [group('a', 2), row(0), row(1), group('b', 2), row(2), row(3)]

it('prints every line of a list that paper can take', () => {
  expect(linesToPrint(LINES, 4)).toEqual({ printed: LINES, left: 0 })
  expect(linesToPrint([], 4)).toEqual({ printed: [], left: 0 })
})

it('counts the rows that it leaves out, and leaves no head over none', () => {
  expect(linesToPrint(LINES, 2)).toEqual({ printed: LINES.slice(0, 3), left: 2 })
  expect(linesToPrint(LINES, 3)).toEqual({ printed: LINES.slice(0, 5), left: 1 })
})
