import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { Table, type Column } from './Table.tsx'

interface Row {
  readonly name: string
  readonly value: number
}

const columns: readonly Column<Row>[] = [
  { id: 'name', header: '指标', cell: ({ name }) => name, rowHeader: true },
  { id: 'value', header: '数值', align: 'end', cell: ({ value }) => value, compare: (a, b) => a.value - b.value },
]
const rows = [
  { name: '甲', value: 3 },
  { name: '乙', value: 1 },
  { name: '丙', value: 3 },
]
const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)

it('sorts up, then down, keeps the order of equals, and says so', async () => {
  const user = userEvent.setup()
  render(<Table caption="三项" columns={columns} rows={rows} rowKey={({ name }) => name} />)
  const header = screen.getByRole('columnheader', { name: /数值/ })
  expect(header).toHaveAttribute('aria-sort', 'none')
  await user.click(within(header).getByRole('button'))
  expect(names()).toEqual(['乙', '甲', '丙'])
  expect(header).toHaveAttribute('aria-sort', 'ascending')
  await user.click(within(header).getByRole('button'))
  expect(names()).toEqual(['甲', '丙', '乙'])
  expect(header).toHaveAttribute('aria-sort', 'descending')
})

it('has a name, and no button where a column does not sort', () => {
  render(<Table caption="三项" columns={columns} rows={rows} rowKey={({ name }) => name} />)
  expect(screen.getByRole('table', { name: '三项' })).toBeInTheDocument()
  expect(within(screen.getByRole('columnheader', { name: '指标' })).queryByRole('button')).toBeNull()
})
