import { act, render, screen } from '@testing-library/react'
import { Suspense, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ChartFigure } from './ChartFigure.tsx'
import type { FigureWords } from './chart.ts'
import { lazyChart } from './lazyChart.tsx'

const Chart = ({ data }: { readonly data: string }) => <p>{data}</p>

const words: FigureWords = {
  title: 'finding',
  subtitle: 'measure',
  source: 'publisher',
  provenance: { kind: 'official', label: 'official', watermark: '' },
  table: { label: 'table', content: () => null },
  summary: 'one sentence',
  failed: { title: 'the figure did not come', openTable: null },
}

const figure = (chart: ReactNode) => (
  <ChartFigure words={words} height={100}>
    {chart}
  </ChartFigure>
)

describe('a chart in a chunk of its own', () => {
  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }))
  afterEach(() => void vi.useRealTimers())

  it('is drawn with its page when its code was fetched ahead', async () => {
    const Ahead = lazyChart(async () => ({ Chart }))
    await Ahead.load()
    // A plain render, with nothing awaited: what is not there now would be seen to come.
    render(
      <Suspense fallback="waiting">
        <Ahead data="drawn" />
      </Suspense>,
    )
    expect(screen.getByText('drawn')).toBeInTheDocument()
  })

  it('is fetched when it is first drawn, once for all places', async () => {
    const fetch = vi.fn(async () => ({ Chart }))
    const Late = lazyChart(fetch)
    await act(async () =>
      render(
        figure(
          <>
            <Late data="here" />
            <Late data="there" />
          </>,
        ),
      ),
    )
    expect(screen.getByText('here')).toBeInTheDocument()
    expect(screen.getByText('there')).toBeInTheDocument()
    expect(fetch).toHaveBeenCalledOnce()
  })

  it('says so when its code does not come, and is fetched anew by the next page', async () => {
    let online = false
    const Flaky = lazyChart(async () => {
      if (!online) throw new TypeError('Failed to fetch')
      return { Chart }
    })
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const first = await act(async () => render(figure(<Flaky data="drawn" />)))
    expect(screen.getByRole('alert')).toHaveTextContent('the figure did not come')
    first.unmount()
    silent.mockRestore()
    online = true
    await vi.advanceTimersByTimeAsync(1_000)
    await act(async () => render(figure(<Flaky data="drawn" />)))
    expect(screen.getByText('drawn')).toBeInTheDocument()
  })
})
