import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { SegmentedControl, TabPanel, Tabs } from './Tabs.tsx'

const options = [
  { value: 'trend', label: '走势' },
  { value: 'regions', label: '分地区' },
  { value: 'table', label: '数据表' },
] as const

function Views() {
  const [view, setView] = useState<'trend' | 'regions' | 'table'>('trend')
  return (
    <>
      <Tabs id="view" label="看法" options={options} value={view} onChange={setView} />
      <TabPanel id="view" value={view}>
        {view}
      </TabPanel>
    </>
  )
}

describe('tabs', () => {
  it('move and choose with the arrow keys, round the ends', async () => {
    const user = userEvent.setup()
    render(<Views />)
    await user.tab()
    expect(screen.getByRole('tab', { name: '走势' })).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('tab', { name: '分地区', selected: true })).toHaveFocus()
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(screen.getByRole('tab', { name: '数据表', selected: true })).toHaveFocus()
    await user.keyboard('{Home}')
    expect(screen.getByRole('tabpanel', { name: '走势' })).toHaveTextContent('trend')
  })

  it('are one stop of the keyboard', async () => {
    const user = userEvent.setup()
    render(<Views />)
    await user.tab()
    await user.tab()
    expect(document.body).toHaveFocus()
  })
})

it('a segmented control is a group of radios', async () => {
  const user = userEvent.setup()
  const chosen: string[] = []
  render(<SegmentedControl label="密度" options={options} value="trend" onChange={(value) => chosen.push(value)} />)
  await user.click(screen.getByRole('radio', { name: '数据表' }))
  expect(chosen).toEqual(['table'])
  expect(screen.getByRole('radio', { checked: true })).toHaveTextContent('走势')
})
