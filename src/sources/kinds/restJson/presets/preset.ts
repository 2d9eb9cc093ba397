import type { Failure } from '../../../../domain/failure.ts'
import type { Mapping } from '../../../mapping/mapping.ts'
import type { Paging } from '../paging.ts'

/** What is known of a family of services, so that an office has to say only what is its own. */
export interface Preset {
  readonly paging: Paging
  /** Path to the rows in an answer; absent where they are found by themselves. */
  readonly root?: string | undefined
  /** Parameters that are added to the address where it does not have them. */
  readonly parameters: Readonly<Record<string, string>>
  /** None that are secret. */
  readonly headers: Readonly<Record<string, string>>
  /** The usual mapping; keys of the office's own go before. Null where every table has its own columns. */
  readonly mapping: Mapping | null
  /** Some services say in a good answer that they have none. Null for data. */
  readonly refusal: (document: unknown, address: string) => Failure | null
}
