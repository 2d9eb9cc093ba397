import { shownAddress, toSourceError } from '../errors.ts'
import { readJson } from './http.ts'
import type { Answer, Environment, ReadOptions, SourceSettings } from '../source.ts'
import { checkContract, type Decoded } from '../wire/contract.ts'

type Decode<Result> = (body: unknown, address: string) => Result

/** Reads bodies of the contract below one base address. */
export interface JsonClient {
  /** @throws SourceError */
  readonly read: <Result extends Decoded<unknown>>(path: string, decode: Decode<Result>, options: ReadOptions) => Promise<Read<Result>>
}

export type Read<Result> = Result & Pick<Answer<unknown>, 'readAt'>

export function absolute(base: string, path: string, root: string): string {
  return new URL(path, new URL(`${base.replace(/\/+$/, '')}/`, root)).href
}

export function jsonClient(settings: SourceSettings, environment: Environment): JsonClient {
  return {
    read: async <Result extends Decoded<unknown>>(path: string, decode: Decode<Result>, options: ReadOptions) => {
      const address = absolute(settings.base, path, environment.root)
      try {
        const { body, contract } = await readJson({ address }, environment, options)
        const readAt = environment.now()
        if (contract !== null) checkContract(contract, shownAddress(address))
        return { ...decode(body, shownAddress(address)), readAt }
      } catch (thrown) {
        throw toSourceError(thrown, shownAddress(address))
      }
    },
  }
}
