import { describe, expect, it } from 'vitest'
import { NO_LINE, RowSlots, wantedOf, type Sight } from './slots.ts'

const SIGHT: Sight = { first: 10, last: 12, count: 100, forward: true, ahead: 2, behind: 1, kept: -1 }

const shown = (slots: RowSlots) => slots.slots.map((slot) => slot.line())

function filled(size: number, sight: Sight): RowSlots {
  const slots = new RowSlots()
  slots.resize(size)
  slots.want(wantedOf(sight))
  slots.place(size)
  return slots
}

describe('lines that are wanted', () => {
  it('are those in view first, then what comes next the way the reader goes', () => {
    expect(wantedOf(SIGHT)).toEqual({ lines: [10, 11, 12, 13, 14, 9], urgent: 3 })
    expect(wantedOf({ ...SIGHT, forward: false })).toEqual({ lines: [10, 11, 12, 9, 8, 13], urgent: 3 })
  })

  it('always have the line of the focus among them, wherever it is', () => {
    expect(wantedOf({ ...SIGHT, kept: 80 })).toEqual({ lines: [10, 11, 12, 80, 13, 14, 9], urgent: 4 })
  })

  it('are none beyond the ends of the list', () => {
    expect(wantedOf({ ...SIGHT, first: 0, last: 2, count: 3 }).lines).toEqual([0, 1, 2])
  })
})

describe('slots', () => {
  it('are given to what is in view at once, to the rest as many as asked for', () => {
    const slots = new RowSlots()
    slots.resize(7)
    slots.want(wantedOf(SIGHT))
    slots.place(0)
    expect(shown(slots)).toEqual([10, 11, 12, NO_LINE, NO_LINE, NO_LINE, NO_LINE])
    expect(slots.missing).toBe(3)
    slots.place(1)
    expect(shown(slots).slice(3)).toEqual([13, NO_LINE, NO_LINE, NO_LINE])
  })

  it('stay with their line while it is wanted, and go from the farthest line to the one that comes', () => {
    const slots = filled(6, SIGHT)
    const before = shown(slots)
    slots.want(wantedOf({ ...SIGHT, first: 12, last: 14 }))
    slots.place(6)
    const changed = shown(slots).flatMap((line, at) => (line === before[at] ? [] : [[before[at], line]]))
    expect(new Set(changed.map(([from]) => from))).toEqual(new Set([10, 9]))
    expect(new Set(shown(slots))).toEqual(new Set([11, 12, 13, 14, 15, 16]))
  })

  it('tell only those who show a line that has changed', () => {
    const slots = filled(6, SIGHT)
    const told: number[] = []
    for (const slot of slots.slots) slot.subscribe(() => told.push(slot.key))
    slots.want(wantedOf({ ...SIGHT, first: 11, last: 13 }))
    slots.place(6)
    expect(told).toHaveLength(1)
  })

  it('are read from the top of the list down', () => {
    const slots = filled(7, { ...SIGHT, kept: 0 })
    expect(slots.inOrder().map((slot) => slot.line())).toEqual([0, 9, 10, 11, 12, 13, 14])
  })
})
