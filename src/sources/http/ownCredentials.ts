import type { Credentials } from '../../domain/credentials.ts'
import { shownAddress, SourceError } from '../errors.ts'
import type { Environment } from '../source.ts'

/**
 * Credentials that only the origin of `base` ever sees; a file that a source keeps elsewhere is asked for without. `needed`: a source
 * that has told it needs some is not asked before there are any.
 * @throws SourceError unauthorised, with no status, as nobody was asked
 */
export function ownCredentials(
  base: string,
  needed: boolean,
  held: () => Credentials | undefined,
): NonNullable<Environment['credentials']> {
  return async (address) => {
    if (new URL(address).origin !== new URL(base).origin) return undefined
    const credentials = held()
    if (credentials) return (await import('./credentialHeaders.ts')).credentialHeaders(credentials)
    if (needed) throw new SourceError({ kind: 'unauthorised', address: shownAddress(address), status: null })
    return undefined
  }
}
