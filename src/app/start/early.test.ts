import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { network } from '../../../tests/network.ts'
import { askEarly, fetchOrTake } from './early.ts'

const plain = { headers: { accept: 'application/json' } }

/** Answers how often an address was asked. */
function counted(address: string): void {
  let asked = 0
  network.use(http.get(address, () => HttpResponse.json({ asked: (asked += 1) })))
}

describe('an answer asked for early', () => {
  it('goes to who asks for the same, once', async () => {
    const address = 'https://early.test/catalog.json'
    counted(address)
    await askEarly(address)
    expect(await (await fetchOrTake(address, plain)).json()).toEqual({ asked: 1 })
    expect(await (await fetchOrTake(address, plain)).json()).toEqual({ asked: 2 })
  })

  it('is not asked for when the app was faster: an old answer would wait for whoever asks next', async () => {
    const address = 'https://early.test/faster.json'
    counted(address)
    expect(await (await fetchOrTake(address, plain)).json()).toEqual({ asked: 1 })
    await askEarly(address)
    expect(await (await fetch(address)).json(), 'asked a second time only here').toEqual({ asked: 2 })
  })

  it.each([{ 'if-none-match': '"1"' }, { authorization: 'Bearer secret' }, { 'x-scenario': 'late' }])(
    'is not the answer to a request with %j',
    async (more) => {
      const address = `https://early.test/${Object.keys(more).join('')}.json`
      counted(address)
      await askEarly(address)
      expect(await (await fetchOrTake(address, { headers: { ...plain.headers, ...more } })).json()).toEqual({ asked: 2 })
    },
  )

  it('ends when whoever took it gives up', async () => {
    const address = 'https://early.test/slow.json'
    network.use(http.get(address, () => new Promise<never>(() => undefined)))
    void askEarly(address)?.catch(() => undefined)
    const stop = new AbortController()
    const taken = fetchOrTake(address, { ...plain, signal: stop.signal })
    stop.abort()
    await expect(taken).rejects.toThrow(/abort/i)
  })
})
