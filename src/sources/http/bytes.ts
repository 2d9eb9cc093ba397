import { SourceError } from '../errors.ts'
import { readWith, refusal } from './http.ts'
import { DEFAULT_MAX_BYTES, type Environment, type ReadOptions } from '../source.ts'

/** A body as it came, with the headers that say how to read on. */
export interface BytesReply {
  readonly blob: Blob
  readonly headers: Headers
}

const LONGEST_REFUSAL = 100_000

/** Reads whatever is at an address, no longer than the limit. @throws SourceError */
export function readAddress(
  address: string,
  environment: Environment,
  options: ReadOptions,
  headers: Readonly<Record<string, string>> = {},
): Promise<BytesReply> {
  return readWith({ address, headers }, environment, options, async (response, shown) => {
    if (!response.ok) {
      const text = await (await readBody(response, shown, LONGEST_REFUSAL, undefined)).text()
      throw new SourceError(refusal(response.status, shown, text))
    }
    return {
      blob: await readBody(response, shown, environment.maxBytes ?? DEFAULT_MAX_BYTES, options.onProgress),
      headers: response.headers,
    }
  })
}

async function readBody(response: Response, address: string, limit: number, onProgress: ReadOptions['onProgress']): Promise<Blob> {
  const length = response.headers.get('content-length')
  const total = length === null || response.headers.has('content-encoding') ? null : Number(length)
  const tooLarge = (bytes: number | null) => new SourceError({ kind: 'tooLarge', address, bytes, limit })
  if (total !== null && total > limit) {
    // Not awaited: where somebody else reads the same body, it settles only with them.
    response.body?.cancel().catch(() => undefined)
    throw tooLarge(total)
  }
  const reader = response.body?.getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    bytes += part.value.byteLength
    if (bytes > limit) {
      reader?.cancel().catch(() => undefined)
      throw tooLarge(null)
    }
    parts.push(part.value)
    onProgress?.({ bytes, total })
  }
  return new Blob(parts)
}
