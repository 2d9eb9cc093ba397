import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Button } from './Button.tsx'
import { Loaded, type LoadState } from './Loaded.tsx'

const show = (state: LoadState<string>) =>
  render(
    <Loaded state={state} height={320}>
      {(data) => <p>{data}</p>}
    </Loaded>,
  )

it.each([
  [{ kind: 'pending', label: '正在读取48项指标' }, 'status', '正在读取48项指标'],
  [{ kind: 'error', title: '没有读到10月数据', text: '错误500', actions: <Button>重新读取</Button> }, 'alert', '没有读到10月数据'],
  [{ kind: 'empty', title: '没有符合条件的指标' }, 'status', '没有符合条件的指标'],
] as const)('draws one picture, aloud, at the given height: %s', (state, role, words) => {
  show(state)
  expect(screen.getByRole(role)).toHaveTextContent(words)
  expect(screen.getByRole(role).parentElement).toHaveStyle({ minHeight: '320px' })
})

it('gives an error a way on, and data to its children', () => {
  const { unmount } = show({ kind: 'error', title: '没有读到', text: '错误500', actions: <Button>重新读取</Button> })
  expect(screen.getByRole('button', { name: '重新读取' })).toBeInTheDocument()
  unmount()
  show({ kind: 'data', data: '54.1%' })
  expect(screen.getByText('54.1%')).toBeInTheDocument()
  expect(screen.queryByRole('status')).toBeNull()
})
