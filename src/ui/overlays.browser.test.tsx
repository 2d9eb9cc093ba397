import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { lazy, useState, type ReactNode } from 'react'
import { expect, it } from 'vitest'
import { Dialog } from './Dialog.tsx'
import { Popover } from './Popover.tsx'

function Search() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        搜索
      </button>
      {open && (
        <Dialog label="搜索指标" closeLabel="关闭" onClose={() => setOpen(false)}>
          <input aria-label="词" />
        </Dialog>
      )}
    </>
  )
}

it('opens as a modal with a name, its field focused, and closes by its button', async () => {
  const user = userEvent.setup()
  render(<Search />)
  await user.click(screen.getByRole('button', { name: '搜索' }))
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: '搜索指标' })
  expect(dialog.matches(':modal')).toBe(true)
  expect(screen.getByRole('textbox', { name: '词' })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: '关闭' }))
  expect(dialog.open).toBe(false)
  await expect.poll(() => screen.queryByRole('textbox')).toBeNull()
})

it('tells its owner when the browser closes it', async () => {
  const user = userEvent.setup()
  render(<Search />)
  await user.click(screen.getByRole('button', { name: '搜索' }))
  screen.getByRole<HTMLDialogElement>('dialog').close()
  await expect.poll(() => screen.queryByRole('textbox')).toBeNull()
})

it('opens a popover, goes through it with arrows and closes it after a choice', async () => {
  const user = userEvent.setup()
  render(
    <Popover button="列与密度">
      {(close) => (
        <>
          <button type="button">紧凑</button>
          <button type="button" onClick={close}>
            标准
          </button>
        </>
      )}
    </Popover>,
  )
  await user.click(screen.getByRole('button', { name: '列与密度' }))
  await expect.poll(() => document.activeElement?.textContent).toBe('紧凑')
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toHaveTextContent('标准')
  await user.keyboard('{Enter}')
  expect(document.querySelector('[popover]:popover-open')).toBeNull()
})

it('draws what a popover holds only while it is open, and begins at the choice that stands', async () => {
  const user = userEvent.setup()
  render(
    <Popover button="语言">
      <button type="button">中文</button>
      <button type="button" role="radio" aria-checked="true">
        English
      </button>
    </Popover>,
  )
  expect(screen.queryByText('中文')).toBeNull()
  await user.click(screen.getByRole('button', { name: '语言' }))
  await expect.poll(() => document.activeElement?.textContent).toBe('English')
  await user.keyboard('{Home}')
  expect(document.activeElement).toHaveTextContent('中文')
  await user.keyboard('{ArrowUp}')
  expect(document.activeElement).toHaveTextContent('English')
  await user.click(screen.getByRole('button', { name: '语言' }))
  await expect.poll(() => screen.queryByText('中文')).toBeNull()
})

it('places and focuses what came late once it is there', async () => {
  let come = (_part: { default: () => ReactNode }) => {}
  const Late = lazy(() => new Promise<{ default: () => ReactNode }>((resolve) => (come = resolve)))
  const user = userEvent.setup()
  render(
    <Popover button="数据">
      <Late />
    </Popover>,
  )
  await user.click(screen.getByRole('button', { name: '数据' }))
  await act(async () => come({ default: () => <button type="button">来自文件</button> }))
  await expect.poll(() => document.activeElement?.textContent).toBe('来自文件')
})
