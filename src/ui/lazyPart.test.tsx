import { act, render, screen } from '@testing-library/react'
import { Suspense, type ReactNode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { lazyPart } from './lazyPart.tsx'

const Said = ({ words }: { readonly words: string }) => <p>{words}</p>

const waiting = (children: ReactNode) => <Suspense fallback="waiting">{children}</Suspense>

afterEach(() => void vi.useRealTimers())

it('is drawn with what stands around it when its code was fetched ahead', async () => {
  const Ahead = lazyPart(async () => Said)
  await Ahead.load()
  // A plain render, with nothing awaited: what is not there now would be seen to come.
  render(waiting(<Ahead words="drawn" />))
  expect(screen.getByText('drawn')).toBeInTheDocument()
})

it('is fetched when it is first drawn, once for all its places', async () => {
  const fetch = vi.fn<() => Promise<typeof Said>>(async () => Said)
  const Late = lazyPart(fetch)
  const places = (
    <>
      <Late words="here" />
      <Late words="there" />
    </>
  )
  await act(async () => render(waiting(places)))
  expect(screen.getByText('here')).toBeInTheDocument()
  expect(screen.getByText('there')).toBeInTheDocument()
  expect(fetch).toHaveBeenCalledOnce()
})

it('is fetched anew a second after its fetch failed, and not sooner', async () => {
  vi.useFakeTimers()
  const fetch = vi.fn<() => Promise<typeof Said>>(async () => Said)
  fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  const { load } = lazyPart(fetch)
  const failed = load()
  await expect(failed).rejects.toThrow('Failed to fetch')
  expect(load()).toBe(failed)
  await vi.advanceTimersByTimeAsync(1_000)
  await expect(load()).resolves.toBe(Said)
})
