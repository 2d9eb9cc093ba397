import type { ReactNode } from 'react'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { STATUSES } from '../domain/status.ts'
import { Bullet } from './Bullet.tsx'
import { CopyButton } from './CopyButton.tsx'
import { Figure } from './Figure.tsx'
import { Notice } from './Notice.tsx'
import { Phrases } from './Phrases.tsx'
import { SkipLink } from './SkipLink.tsx'
import { StatusGlyph } from './StatusGlyph.tsx'

describe('status glyph', () => {
  it.each(STATUSES)('%s has a shape of its own', (status) => {
    const shapes = STATUSES.map((each) => render(<StatusGlyph status={each} />).container.querySelector('svg')?.innerHTML)
    expect(shapes.filter((shape) => shape === shapes[STATUSES.indexOf(status)])).toHaveLength(1)
  })
  it('is decoration unless it is named', () => {
    const { rerender } = render(<StatusGlyph status="offTrack" />)
    expect(screen.queryByRole('img')).toBeNull()
    rerender(<StatusGlyph status="offTrack" label="滞后" />)
    expect(screen.getByRole('img', { name: '滞后' })).toBeInTheDocument()
  })
})

describe('bullet', () => {
  const widths = (completion: number, expected: number | null) =>
    [...render(<Bullet completion={completion} expected={expected} status="offTrack" label="" />).container.querySelectorAll('rect')].map(
      (rect) => [rect.getAttribute('class')?.match(/track|shortfall|bar|cap|halo|tick/)?.[0], rect.getAttribute('width')],
    )
  it('draws track, shortfall, bar, cap and tick', () => {
    expect(widths(0.318, 0.5)).toEqual([
      ['track', '100%'],
      ['shortfall', '18.20%'],
      ['bar', '31.80%'],
      ['cap', '3'],
      ['halo', '5'],
      ['tick', '2'],
    ])
  })
  it('has no shortfall when ahead, and is clipped at both ends', () => {
    expect(widths(1.4, 0.5).map(([name]) => name)).not.toContain('shortfall')
    expect(widths(1.4, 0.5)).toContainEqual(['bar', '100.00%'])
    expect(widths(-0.2, 0.5)).toContainEqual(['bar', '0.00%'])
  })
})

it('phrases keep their spaces outside, where a line may break', () => {
  const { container } = render(<Phrases phrases={[{ text: 'Of 34, ' }, { text: '4 are off track', tone: 'offTrack' }]} />)
  expect(container).toHaveTextContent('Of 34, 4 are off track')
  expect(container.querySelectorAll('span')[0]?.textContent).toBe('Of 34,')
})

it('a notice can be put away, and a fault is announced at once', async () => {
  const dismiss = vi.fn<() => void>()
  render(
    <Notice kind="fault" onDismiss={dismiss} dismissLabel="不再显示">
      没有读到10月数据
    </Notice>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('没有读到10月数据')
  await userEvent.click(screen.getByRole('button', { name: '不再显示' }))
  expect(dismiss).toHaveBeenCalledOnce()
})

it('a figure of made-up data carries its tag, and makes the table only when asked', async () => {
  const content = vi.fn<() => ReactNode>(() => <table aria-label="数据" />)
  render(
    <Figure
      title="利用率停在53%"
      subtitle="%，月度"
      source="来源：演示数据集"
      provenance={{ kind: 'illustrative', label: '演示数据', watermark: '非官方统计' }}
      table={{ label: '看数据表', content }}
    >
      <svg />
    </Figure>,
  )
  expect(screen.getByRole('figure', { name: '利用率停在53%' })).toHaveTextContent('演示数据')
  expect(content).not.toHaveBeenCalled()
})

it('the skip link moves the focus without touching the address', async () => {
  const before = window.location.href
  render(
    <>
      <SkipLink target="main">跳到正文</SkipLink>
      <main id="main" tabIndex={-1} />
    </>,
  )
  await userEvent.click(screen.getByRole('link', { name: '跳到正文' }))
  expect(screen.getByRole('main')).toHaveFocus()
  expect(window.location.href).toBe(before)
})

describe('copy button', () => {
  afterEach(() => vi.restoreAllMocks())
  it.each([
    ['copied', true, '已复制'],
    ['refused', false, '没有复制成功'],
  ])('says when it was %s', async (_name, works, said) => {
    const user = userEvent.setup()
    const write = vi.spyOn(navigator.clipboard, 'writeText')
    if (!works) write.mockRejectedValue(new Error('refused'))
    render(<CopyButton text={() => 'v1'} label="复制错误信息" copied="已复制" failed="没有复制成功" />)
    await user.click(screen.getByRole('button', { name: '复制错误信息' }))
    expect(await screen.findByRole('status')).toHaveTextContent(said)
  })
})
