import type { Catalog } from '../domain/catalog.ts'
import type { Fault } from '../domain/failure.ts'
import type { ObservationTable } from '../domain/observationTable.ts'

/**
 * Where figures come from. Every kind of source is one file with a factory and one line in `index.ts`, and passes the
 * same contract test. All reads reject with `SourceError` and with nothing else; a good part of a doubtful whole is
 * answered with its faults.
 */
export interface Source {
  readonly id: string
  readonly kind: string
  /** Set where the same source is made to behave in another way (a scenario of a mock): such reads are never kept. */
  readonly variant?: string | undefined
  readonly capabilities: Capabilities
  readonly catalog: (options: ReadOptions) => Promise<Answer<Catalog>>
  readonly observations: (query: ObservationQuery, options: ReadOptions) => Promise<Answer<ObservationTable>>
  readonly health: (options: ReadOptions) => Promise<Answer<Health>>
}

/** How a kind of source works; the data page says it in words. */
export interface Capabilities {
  /** `own`: the source has a catalog; `beside`: one is given beside it. */
  readonly catalog: 'own' | 'beside'
  /** Who applies a query's filters: the far side, or this one after reading everything. */
  readonly filters: 'remote' | 'local'
}

export interface ReadOptions {
  readonly signal: AbortSignal
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

export interface Progress {
  readonly bytes: number
  /** Null where the far side does not say. */
  readonly total: number | null
}

/** What was read. `faults` empty: whole and undoubted. */
export interface Answer<Data> {
  readonly data: Data
  readonly faults: readonly Fault[]
  /** Moment of the reading, milliseconds since 1970. */
  readonly readAt: number
  readonly dataVersion: string
}

/** Which observations. Everything absent: all of them. */
export interface ObservationQuery {
  readonly indicators?: readonly string[] | undefined
  readonly regions?: readonly string[] | undefined
  /** Period texts. A period counts when it ends no earlier than `from` begins and no later than `to` ends. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** ISO day: what was published by then. Where the day of publication is unknown, the end of the period stands in. */
  readonly asOf?: string | undefined
  /** At most so many periods a series (2 or more): first, last, and the extremes of equal stretches between. */
  readonly points?: number | undefined
}

/** How a source is. */
export interface Health {
  readonly dataVersion: string
  readonly indicators: number
  readonly observations: number
  readonly newestPeriod: string | null
  /** Milliseconds from request to answer, as measured here. */
  readonly latency: number
  /** Only a mock has these: its data sets and the scenarios it can play. */
  readonly mock?: { readonly datasets: readonly string[]; readonly scenarios: readonly string[] } | undefined
}

/** One source as configured. */
export interface SourceSettings {
  readonly id: string
  /** Address of its root, absolute or relative to the app's own base. */
  readonly base: string
  /** What only this kind of source understands; its factory validates it. */
  readonly options?: unknown
}

export type Fetch = (address: string, init: RequestInit) => Promise<Response>

/** What a source needs of the world, as arguments, so that tests and command-line tools bring their own. */
export interface Environment {
  /** Absolute address that relative ones are resolved against: the app's base. */
  readonly root: string
  /** As the browser's. For a source that wants to know who asks, one that proves it: see http/provenFetch.ts. */
  readonly fetch: Fetch
  readonly now: () => number
  /** Reads wait for it, so that a page can draw its frame while a mock's worker starts. */
  readonly ready?: Promise<unknown> | undefined
  /** Name of a mock's scenario; sent along, ignored by real servers. */
  readonly scenario?: string | undefined
  readonly timeoutSeconds?: number | undefined
  readonly maxBytes?: number | undefined
  /** First pause before a read is repeated; the second is three times as long. */
  readonly retryPauseMs?: number | undefined
}

/** A million observations are about 30 MB of JSON; a quarter of a gigabyte is a mistake. */
export const DEFAULT_MAX_BYTES = 256 * 1024 * 1024

/** Makes a source. @throws SourceError of kind wrongShape where the settings' options are not its own. */
export type SourceFactory = (settings: SourceSettings, environment: Environment) => Source
