import type { Credentials } from '../../domain/credentials.ts'
import { shownAddress, SourceError } from '../errors.ts'

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

/**
 * Headers that prove who asks, for the origin of `base` and no other: a file that a source keeps elsewhere is asked for without. For a
 * source that needs credentials: without any it is not asked.
 * @throws SourceError unauthorised, with no status, as nobody was asked
 */
export function ownCredentials(base: string, held: Credentials | undefined, address: string): Readonly<Record<string, string>> | undefined {
  if (new URL(address).origin !== new URL(base).origin) return undefined
  if (!held) throw new SourceError({ kind: 'unauthorised', address: shownAddress(address), status: null })
  return headersOf(held)
}
