import { afterEach, expect, it, vi } from 'vitest'
import { tiny } from '../../../../tests/fixtures/tiny.ts'
import type { TableSourceFactory } from '../../mapping/parser.ts'
import { lazySource } from './lazySource.ts'

afterEach(() => void vi.useRealTimers())

it('is read after all when its code did not come at first', async () => {
  vi.useFakeTimers()
  const answer = { data: tiny.catalog, faults: [], readAt: 5, dataVersion: 'v1' }
  const factory: TableSourceFactory = (settings) => ({
    id: settings.id,
    kind: 'later',
    capabilities: { catalog: 'beside', filters: 'local' },
    catalog: () => Promise.resolve(answer),
    observations: () => Promise.reject(new Error('not asked')),
    health: () => Promise.reject(new Error('not asked')),
  })
  const load = vi.fn<() => Promise<TableSourceFactory>>(async () => factory)
  load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
  const environment = { root: 'https://app.test/', fetch, now: () => 5 }
  const source = lazySource('later', load)({ id: 'tiny', base: 'tiny', options: {} }, environment)
  const read = () => source.catalog({ signal: new AbortController().signal })
  await expect(read()).rejects.toThrow('Failed to fetch')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await read()).toBe(answer)
  expect(await read()).toBe(answer)
  expect(load).toHaveBeenCalledTimes(2)
})
