import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchOnce } from './fetchOnce.ts'

afterEach(() => void vi.useRealTimers())

describe('what is fetched once', () => {
  it('is fetched when it is first asked for, and is the same promise for all who ask', async () => {
    const fetch = vi.fn<() => Promise<string>>(async () => 'come')
    const load = fetchOnce(fetch)
    expect(fetch).not.toHaveBeenCalled()
    expect(load()).toBe(load())
    expect(await load()).toBe('come')
    expect(fetch).toHaveBeenCalledOnce()
  })

  it('is fetched once for each key, whatever its parts are made of', async () => {
    const fetch = vi.fn<(language: string, section: string) => Promise<string>>(async (language, section) => `${language}/${section}`)
    const load = fetchOnce(fetch)
    expect(await Promise.all([load('en', 'area'), load('zh-CN', 'area'), load('en', 'area')])).toEqual(['en/area', 'zh-CN/area', 'en/area'])
    expect(await load('en area', ''), 'a space is no border between keys').toBe('en area/')
    expect(fetch).toHaveBeenCalledTimes(3)
  })

  it('is fetched anew a second after it failed, and only what failed', async () => {
    vi.useFakeTimers()
    let network = false
    const fetch = vi.fn<(name: string) => Promise<string>>(async (name) => {
      if (name === 'late' && !network) throw new TypeError('Failed to fetch')
      return name
    })
    const load = fetchOnce(fetch)
    const early = load('early')
    const failed = load('late')
    await expect(failed).rejects.toThrow('Failed to fetch')
    expect(load('late'), 'the same promise while React draws what waited').toBe(failed)
    network = true
    await vi.advanceTimersByTimeAsync(1_000)
    await expect(load('late')).resolves.toBe('late')
    expect(load('early')).toBe(early)
  })
})
