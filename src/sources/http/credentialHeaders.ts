import type { Credentials } from '../../domain/credentials.ts'

/** Base64 of the UTF-8 bytes (RFC 7617); `btoa` alone refuses Chinese. */
const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)))

/** Credentials travel in headers only: addresses end up in histories and logs. */
export function credentialHeaders(credentials: Credentials): Readonly<Record<string, string>> {
  switch (credentials.kind) {
    case 'bearer':
      return { authorization: `Bearer ${credentials.token}` }
    case 'basic':
      return { authorization: `Basic ${base64(`${credentials.user}:${credentials.password}`)}` }
    case 'header':
      return { [credentials.name]: credentials.value }
  }
}
