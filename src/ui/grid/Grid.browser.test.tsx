import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useMemo, useState } from 'react'
import { expect, it, vi } from 'vitest'
import type { GridColumn } from './column.ts'
import { Grid } from './Grid.tsx'
import type { GridSort } from './GridHead.tsx'
import type { GridLines } from './lines.ts'
import { useGridCursor } from './useGridCursor.ts'

interface Item {
  readonly id: string
  readonly at: number
}

const COLUMNS: readonly GridColumn<Item>[] = [
  { id: 'name', head: 'Name', width: 200, grow: 1, sticky: true, rowHeader: true, cell: ({ id }) => id },
  { id: 'square', head: 'Square', width: 120, align: 'end', cell: ({ at }) => at * at, title: ({ at }) => `square of ${at}` },
  { id: 'wide', head: 'Wide', width: 1_400, cell: () => '' },
]

/** Rows in groups of so many; each group has a head. */
function linesOf(rows: number, size: number): GridLines<Item> {
  const items = Array.from({ length: rows }, (_, at) => ({ id: `row ${at}`, at }))
  const lines = items.flatMap((item) => (item.at % size === 0 ? [undefined, item] : [item]))
  return {
    count: lines.length,
    heads: lines.flatMap((item, line) => (item ? [] : [line])),
    rowAt: (line) => lines[line],
    keyOf: ({ id }) => id,
    lineOf: (key) => lines.findIndex((item) => item?.id === key),
  }
}

const opened = vi.fn<(key: string) => void>()

function Example({ rows = 10_000, size = 1_000, first = null }: { rows?: number; size?: number; first?: string | null }) {
  const lines = useMemo(() => linesOf(rows, size), [rows, size])
  const [selected, setSelected] = useState<string | null>(first)
  const [sort, setSort] = useState<GridSort | null>(null)
  const [head] = useState(() => (line: number) => <b>{`group at ${line}`}</b>)
  const cursor = useGridCursor({ lines, columns: COLUMNS.length, firstColumn: 0, selected, onReach: setSelected, onOpen: opened })
  return (
    <>
      <button type="button" onClick={() => cursor.step(1)}>
        step
      </button>
      <div style={{ display: 'flex', height: 400, width: 800 }}>
        <Grid
          label="numbers"
          lines={lines}
          columns={COLUMNS}
          cursor={cursor}
          sort={sort}
          selected={selected}
          rowHeight={36}
          groupHead={head}
          onSort={(column) => setSort({ column, direction: 'desc' })}
          onOpen={opened}
        />
      </div>
    </>
  )
}

const grid = () => screen.getByRole('grid', { name: 'numbers' })
const indexOf = (row: Element) => Number(row.getAttribute('aria-rowindex'))
const row = (name: string) => screen.findByRole('row', { name: new RegExp(`^${name} `) })
const bodyRows = () => within(grid()).getAllByRole('row').slice(1)
const scrollTo = (top: number) => act(async () => void (grid().scrollTop = top))

/** Rows whose place on the page lies within the list. */
function seenRows(): Element[] {
  const { top, bottom } = grid().getBoundingClientRect()
  return bodyRows().filter((each) => {
    const box = each.getBoundingClientRect()
    return box.bottom > top + 36 && box.top < bottom
  })
}

it('says how many rows and columns there are and makes only those near what is seen', async () => {
  render(<Example />)
  await row('row 0')
  expect(grid()).toHaveAttribute('aria-rowcount', '10011')
  expect(grid()).toHaveAttribute('aria-colcount', '3')
  expect(bodyRows().length).toBeLessThan(40)
  expect(screen.getByRole('rowheader', { name: 'group at 0' })).toHaveAttribute('aria-colspan', '3')
  expect(screen.getByRole('gridcell', { name: '9' })).toHaveAttribute('title', 'square of 3')
})

it('shows the right row at every place, wherever one scrolls, and no gap between rows', async () => {
  render(<Example />)
  await row('row 0')
  for (const top of [4_000, 180_000, 359_000, 90, 0]) {
    await scrollTo(top)
    const seen = () =>
      seenRows()
        .map(indexOf)
        .toSorted((a, b) => a - b)
    await expect.poll(() => seen().length).toBeGreaterThan(9)
    await expect.poll(() => seen().every((index, at, all) => at === 0 || index === (all[at - 1] ?? 0) + 1)).toBe(true)
    for (const each of seenRows()) {
      // Line 0 of every thousand and one is a head.
      const line = indexOf(each) - 2
      const at = line - Math.floor(line / 1_001) - 1
      const name = within(each as HTMLElement).getByRole('rowheader').textContent
      expect(name).toBe(line % 1_001 === 0 ? `group at ${line}` : `row ${at}`)
    }
  }
})

it('stands in the order of the list for those who read it from top to bottom', async () => {
  render(<Example />)
  await row('row 0')
  await scrollTo(9_000)
  await expect.poll(() => bodyRows().map(indexOf)).toContain(252)
  const isOrdered = () => bodyRows().every((each, at, all) => at === 0 || indexOf(each) > indexOf(all[at - 1] ?? each))
  await expect.poll(isOrdered).toBe(true)
})

it('is one stop in the order of tabs for its heads and one for its cells', async () => {
  const user = userEvent.setup()
  render(<Example />)
  await row('row 0')
  await user.tab()
  await user.tab()
  expect(screen.getByRole('button', { name: 'Name' })).toHaveFocus()
  await user.keyboard('{ArrowRight}')
  expect(screen.getByRole('button', { name: 'Square' })).toHaveFocus()
  await user.tab()
  expect(screen.getByRole('rowheader', { name: 'row 0' })).toHaveFocus()
})

it.each([
  ['{ArrowDown}', 'row 1', 0],
  ['{ArrowDown}{ArrowUp}', 'row 0', 0],
  ['{ArrowUp}', 'row 0', 0],
  ['{PageDown}', 'row 10', 0],
  ['{ArrowRight}{ArrowDown}', 'row 1', 1],
  ['{ArrowRight}{ArrowLeft}{ArrowLeft}', 'row 0', 0],
  ['{End}', 'row 0', 2],
  ['{End}{Home}', 'row 0', 0],
  ['{Control>}{End}{/Control}', 'row 9999', 0],
  ['{Control>}{End}{/Control}{PageUp}', 'row 9989', 0],
  ['{Control>}{End}{/Control}{Control>}{Home}{/Control}', 'row 0', 0],
])('by %s the focus goes to %s, column %i, and that is seen', async (keys, name, column) => {
  const user = userEvent.setup()
  render(<Example />)
  await user.click(within(await row('row 0')).getByRole('rowheader'))
  screen.getByRole('rowheader', { name: 'row 0' }).focus()
  await user.keyboard(keys)
  const reached = await row(name)
  await expect.poll(() => reached.children[column] === document.activeElement).toBe(true)
  expect(reached).toHaveAttribute('aria-selected', 'true')
  expect(seenRows()).toContain(reached)
})

it('steps over heads of groups', async () => {
  const user = userEvent.setup()
  render(<Example rows={20} size={2} />)
  await user.click(within(await row('row 1')).getByRole('rowheader'))
  screen.getByRole('rowheader', { name: 'row 1' }).focus()
  await user.keyboard('{ArrowDown}')
  await expect.poll(() => document.activeElement?.textContent).toBe('row 2')
})

it('keeps the focus in its row when that is scrolled out of view', async () => {
  const user = userEvent.setup()
  render(<Example />)
  await user.click(within(await row('row 3')).getByRole('rowheader'))
  screen.getByRole('rowheader', { name: 'row 3' }).focus()
  await scrollTo(100_000)
  await row('row 2776')
  expect(document.activeElement?.textContent).toBe('row 3')
  await user.keyboard('{ArrowDown}')
  await expect.poll(() => document.activeElement?.textContent).toBe('row 4')
  expect(seenRows()).toContain(await row('row 4'))
})

it('begins at the row that came with the address and brings it into view', async () => {
  render(<Example first="row 5000" />)
  const reached = await row('row 5000')
  expect(reached).toHaveAttribute('aria-selected', 'true')
  await expect.poll(() => seenRows().includes(reached)).toBe(true)
  expect(document.activeElement).toBe(document.body)
})

it('opens a row by Enter and by a double click', async () => {
  const user = userEvent.setup()
  render(<Example />)
  await user.dblClick(await row('row 2'))
  expect(opened).toHaveBeenLastCalledWith('row 2')
  screen.getByRole('rowheader', { name: 'row 2' }).focus()
  await user.keyboard('{ArrowDown}{Enter}')
  expect(opened).toHaveBeenLastCalledWith('row 3')
})

it('goes on from anywhere by steps, first to the row of the cursor itself', async () => {
  const user = userEvent.setup()
  render(<Example />)
  await row('row 0')
  await user.click(screen.getByRole('button', { name: 'step' }))
  await expect.poll(() => document.activeElement?.textContent).toBe('row 0')
  await user.click(screen.getByRole('button', { name: 'step' }))
  await expect.poll(() => document.activeElement?.textContent).toBe('row 1')
})

it('sorts by a head and says so', async () => {
  const user = userEvent.setup()
  render(<Example />)
  await row('row 0')
  await user.click(screen.getByRole('button', { name: 'Square' }))
  expect(screen.getByRole('columnheader', { name: /Square/ })).toHaveAttribute('aria-sort', 'descending')
  expect(screen.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'none')
})

it('keeps the naming column in view when the list goes sideways', async () => {
  render(<Example />)
  const name = within(await row('row 0')).getByRole('rowheader')
  const before = name.getBoundingClientRect().left
  await act(async () => void (grid().scrollLeft = 500))
  await expect.poll(() => grid().hasAttribute('data-sideways')).toBe(true)
  expect(Math.abs(name.getBoundingClientRect().left - before)).toBeLessThan(2)
})

it('shows fewer rows, and none of the old ones, when the list is another one', async () => {
  const { rerender } = render(<Example />)
  await row('row 5')
  rerender(<Example rows={3} />)
  await expect.poll(() => bodyRows().length).toBe(4)
  expect(grid()).toHaveAttribute('aria-rowcount', '5')
  rerender(<Example rows={0} />)
  await expect.poll(() => within(grid()).getAllByRole('row').length).toBe(1)
})
