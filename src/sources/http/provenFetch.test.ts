import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { network } from '../../../tests/network.ts'
import type { Credentials } from '../../domain/credentials.ts'
import { SourceError } from '../errors.ts'
import type { Environment } from '../source.ts'
import { readJson } from './http.ts'
import { provenFetch } from './provenFetch.ts'

const BASE = 'https://office.example/figures/'

function environment(held: Credentials | undefined): Environment {
  return {
    root: 'https://app.example/',
    fetch: provenFetch(BASE, held, (address, init) => fetch(address, init)),
    now: () => 0,
    retryPauseMs: 0,
  }
}

const read = (address: string, held: Credentials | undefined) =>
  readJson({ address }, environment(held), { signal: new AbortController().signal })

/** Answers everywhere, and keeps what was sent. */
function answering(answer = () => HttpResponse.json({})): readonly Request[] {
  const asked: Request[] = []
  network.use(http.get('*', ({ request }) => (asked.push(request), answer())))
  return asked
}

describe('credentials', () => {
  it.each<[string, Credentials, string, string]>([
    ['a token', { kind: 'bearer', token: 't0ken' }, 'authorization', 'Bearer t0ken'],
    // RFC 7617, with the UTF-8 of a Chinese password.
    ['a name and password', { kind: 'basic', user: '张三', password: '密码:1' }, 'authorization', 'Basic 5byg5LiJOuWvhueggTox'],
    ['a header', { kind: 'header', name: 'X-API-Key', value: 'k3y' }, 'x-api-key', 'k3y'],
  ])('of the kind of %s travel in a header', async (_, held, name, value) => {
    const asked = answering()
    await read(`${BASE}catalog.json`, held)
    expect(asked[0]?.headers.get(name)).toBe(value)
  })

  it.each([
    'https://elsewhere.example/figures/part.json',
    'http://office.example/figures/part.json',
    'https://office.example:8443/part.json',
  ])('are not sent to another origin: %s', async (address) => {
    const asked = answering()
    await read(address, { kind: 'bearer', token: 't0ken' })
    expect(asked).toHaveLength(1)
    expect([...(asked[0]?.headers.values() ?? [])].join(' ')).not.toContain('t0ken')
  })

  it('do not follow a redirect, wherever it leads', async () => {
    const asked = answering(() => new HttpResponse(null, { status: 302, headers: { location: 'https://elsewhere.example/' } }))
    const failure: unknown = await read(`${BASE}catalog.json`, { kind: 'header', name: 'X-API-Key', value: 'k3y' }).catch(
      (thrown: unknown) => thrown,
    )
    expect(failure).toMatchObject({ failure: { kind: 'unsupported', place: 'redirect' } })
    expect(asked.map(({ url }) => url)).toEqual([`${BASE}catalog.json`])
  })

  it('that a source has told it needs are waited for: it is not asked without', async () => {
    const asked = answering()
    const failure: unknown = await read(`${BASE}catalog.json?key=secret`, undefined).catch((thrown: unknown) => thrown)
    expect(failure).toBeInstanceOf(SourceError)
    expect(failure).toMatchObject({ failure: { kind: 'unauthorised', status: null, address: `${BASE}catalog.json` } })
    expect(asked).toHaveLength(0)
  })
})
