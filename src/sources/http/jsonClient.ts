import { shownAddress, toSourceError } from '../errors.ts'
import { readJson } from './http.ts'
import type { Answer, Environment, ReadOptions, SourceSettings } from '../source.ts'
import { checkContract, type Decoded } from '../wire/contract.ts'

type Decode<Result> = (body: unknown, address: string) => Result

/** Reads bodies of the contract below one base address, and asks only once for what has not changed since. */
export interface JsonClient {
  /** @throws SourceError */
  readonly read: <Result extends Decoded<unknown>>(path: string, decode: Decode<Result>, options: ReadOptions) => Promise<Read<Result>>
}

export type Read<Result> = Result & Omit<Answer<unknown>, 'data' | 'faults' | 'dataVersion'>

/** Decoded bodies held for a later 304, by address. */
const MOST_HELD = 64

export function absolute(base: string, path: string, root: string): string {
  return new URL(path, new URL(`${base.replace(/\/+$/, '')}/`, root)).href
}

export function jsonClient(settings: SourceSettings, environment: Environment): JsonClient {
  // Results are kept under their own address and decoder, so what is taken out is what that decoder put in.
  const held = new Map<string, Read<Decoded<unknown>>>()
  const keep = (address: string, read: Read<Decoded<unknown>>) => {
    const [oldest] = held.keys()
    if (held.size >= MOST_HELD && oldest !== undefined) held.delete(oldest)
    if (read.etag !== undefined) held.set(address, read)
  }
  return {
    read: async <Result extends Decoded<unknown>>(path: string, decode: Decode<Result>, options: ReadOptions) => {
      const address = absolute(settings.base, path, environment.root)
      // See the sentence at `held`.
      const before = held.get(address) as Read<Result> | undefined
      try {
        const reply = await readJson({ address, etag: before?.etag }, environment, options)
        const readAt = environment.now()
        if (reply.kind === 'unchanged' && before) return { ...before, readAt }
        if (reply.kind === 'unchanged') throw new Error('304 to a request without a condition')
        if (reply.contract !== null) checkContract(reply.contract, shownAddress(address))
        const read: Read<Result> = { ...decode(reply.body, shownAddress(address)), readAt, etag: reply.etag }
        keep(address, read)
        return read
      } catch (thrown) {
        throw toSourceError(thrown, shownAddress(address))
      }
    },
  }
}
