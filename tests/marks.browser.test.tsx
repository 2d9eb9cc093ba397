import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { near } from '../src/app/start/near.ts'
import { loadSection } from '../src/i18n/load.ts'
import { grid, inWideWindow, openWorkbench, rows, SETS } from './fixtures/workbench.tsx'

// A row's marks have no stop of their own in the order of tabs: arrows go through the cells of the grid, and a cell is described by
// the marks within it. What the focus comes to is told to `near`, as the app does.

inWideWindow()
const focused = ({ target }: Event) => near(target, true)
beforeEach(() => {
  document.documentElement.lang = 'zh-CN'
  addEventListener('focusin', focused)
})
afterEach(() => removeEventListener('focusin', focused))

it('a row’s marks explain themselves where the keyboard comes to their cell', async () => {
  const user = await openWorkbench(SETS.demo, 'status=offTrack')
  await rows(SETS.demo.assessment.counts.offTrack)
  const { terms } = await loadSection('zh-CN', 'glossary')
  const [, name] = within(await grid()).getAllByRole('rowheader')
  const stop = name?.closest('[role="row"]')?.querySelector<HTMLElement>('[tabindex="0"]')
  if (!stop) throw new Error('the list has no stop')
  stop.focus()
  await user.keyboard('{ArrowLeft}{ArrowLeft}')
  const cell = document.activeElement
  if (!(cell instanceof HTMLElement)) throw new Error('nothing has the focus')
  expect(cell).toHaveAttribute('aria-colindex', '1')
  await waitFor(() => expect(screen.getByRole('tooltip')).toHaveTextContent(terms.offTrack.text))
  expect(cell).toHaveAccessibleDescription(new RegExp(terms.offTrack.text.slice(0, 12)))
  // What is explained goes with the focus.
  await user.keyboard('{ArrowRight}{ArrowRight}')
  await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull())
})
