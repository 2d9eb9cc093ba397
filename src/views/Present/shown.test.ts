import { expect, it } from 'vitest'
import { slideAt } from './shown.ts'

it.each([
  [null, 0],
  ['3', 2],
  ['0', 0],
  ['99', 6],
  ['x', 0],
  ['2.7', 1],
])('slide %s of the address is place %s of seven', (asked, place) => {
  expect(slideAt(asked, 7)).toBe(place)
})
