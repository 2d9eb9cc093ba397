import { openAsBlob } from 'node:fs'
import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** As `fetch`, with files of this machine too: what is not there is status 404. */
export async function fileFetch(address: string, init: RequestInit): Promise<Response> {
  if (!address.startsWith('file:')) return fetch(address, init)
  const path = fileURLToPath(address.replace(/[?#].*$/, ''))
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) return new Response(null, { status: 404 })
  return new Response(await openAsBlob(path), { headers: { 'content-length': String(found.size) } })
}
