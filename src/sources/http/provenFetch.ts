import type { Credentials } from '../../domain/credentials.ts'
import { shownAddress, SourceError } from '../errors.ts'
import type { Fetch } from '../source.ts'

/** Base64 of the UTF-8 bytes (RFC 7617); `btoa` alone refuses Chinese. */
const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)))

/** Credentials travel in headers only: addresses end up in histories and logs. */
function headersOf(credentials: Credentials): Readonly<Record<string, string>> {
  switch (credentials.kind) {
    case 'bearer':
      return { authorization: `Bearer ${credentials.token}` }
    case 'basic':
      return { authorization: `Basic ${base64(`${credentials.user}:${credentials.password}`)}` }
    case 'header':
      return { [credentials.name]: credentials.value }
  }
}

/** A browser does not show where a redirect leads; other runtimes answer it as it is. */
const isRedirect = ({ type, status }: Response) => type === 'opaqueredirect' || (status >= 301 && status <= 308 && status !== 304)

/**
 * A fetch that proves who asks to the origin of `base` and to no other: a file that a source keeps elsewhere is asked for without. A
 * redirect is not followed: it may lead to somebody else's server, and older engines would take the secret along.
 * Nothing of an answer is left in the browser's cache.
 * @throws SourceError unauthorised, with no status, where there is nothing to prove it with: nobody is asked then
 */
export function provenFetch(base: string, held: Credentials | undefined, fetch: Fetch): Fetch {
  return async (address, init) => {
    if (new URL(address).origin !== new URL(base).origin) return fetch(address, init)
    const shown = shownAddress(address)
    if (!held) throw new SourceError({ kind: 'unauthorised', address: shown, status: null })
    const headers = { ...Object.fromEntries(new Headers(init.headers)), ...headersOf(held) }
    const response = await fetch(address, { ...init, headers, redirect: 'manual', cache: 'no-store' })
    if (isRedirect(response)) throw new SourceError({ kind: 'unsupported', address: shown, place: 'redirect', found: 'HTTP 3xx' })
    return response
  }
}
