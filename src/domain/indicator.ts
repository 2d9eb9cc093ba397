import type { AreaId } from './policy.ts'
import type { Frequency } from './period.ts'
import type { Text } from './text.ts'

/** What is counted, as base unit and power of ten: 亿元 is `{ base: 'CNY', exponent: 8 }`. A value is stored in units of base x 10^exponent. */
export interface Unit {
  /** Key of the unit's words in the catalog's `units`, for example `item`, `percent`, `CNY`, `person`, `EFLOPS`. */
  readonly base: string
  /** Power of ten of the stored value: 0 plain, 4 for 万, 8 for 亿, 12 for 万亿. */
  readonly exponent: number
}

/** Words of a base unit. `measure` says how its numbers behave: a share moves in percentage points, a count by itself. */
export interface UnitWords {
  readonly id: string
  /** Chinese classifier or symbol after the number (个, 元, %, EFLOPS), English symbol or plural noun (`''` where nothing is said). */
  readonly symbol: Text
  /** English singular, where it differs. */
  readonly one?: string | undefined
  readonly measure: 'count' | 'share' | 'money' | 'quantity' | 'ratio' | 'points'
  /** Whether a symbol stands before the number (CNY 12 bn) in English. */
  readonly before?: boolean | undefined
  /** Technical units keep their scale (EFLOPS, ZB, PB): never folded into 万 or K. */
  readonly fixedScale?: boolean | undefined
}

/** Which way is better; unknown is an answer, and movement is then neither good nor bad. */
export type Direction =
  | { readonly kind: 'up' }
  | { readonly kind: 'down' }
  | { readonly kind: 'maintain'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'unknown' }

/** What the indicator looks at in the chain of results. */
export type ResultKind = 'input' | 'output' | 'outcome'

/** A stock is counted at a date, a flow over a period, an event happens once. */
export type TimeKind = 'stock' | 'flow' | 'event'

/** How far the figure reaches. Only national indicators may lead an area's row. */
export type Scope = 'national' | 'regional' | 'site' | 'company'

/** One indicator of the catalog. */
export interface Indicator {
  readonly id: string
  readonly area: AreaId
  readonly name: Text
  /** At most 14 Han characters, for rows and cards. */
  readonly shortName: Text
  readonly definition: Text
  readonly unit: Unit
  readonly direction: Direction
  readonly kind: ResultKind
  readonly timeKind: TimeKind
  /** Of a flow: each value is of its own period, or all of them count from 1 January (1—10月累计). Read from the labels where it is absent. */
  readonly accumulates?: 'byPeriod' | 'yearToDate' | undefined
  readonly scope: Scope
  /** How often a value is due; unknown where no calendar is published. */
  readonly frequency: Exclude<Frequency, 'range'> | 'unknown'
  /** Days allowed after a period's end before a value is late. */
  readonly graceDays?: number | undefined
  /** Values cannot lie outside (a share 0 to 100). */
  readonly naturalMin?: number | undefined
  readonly naturalMax?: number | undefined
  /** How regional values make the national one; `none` where they must not be combined. */
  readonly aggregation: 'sum' | 'mean' | 'weighted' | 'none'
  /** Ids of actions it serves; empty where it serves none. The mapping is this project's own and rough. */
  readonly actions: readonly string[]
  /** Organisation ids. */
  readonly lead?: string | undefined
  readonly supporting: readonly string[]
  readonly notes?: Text | undefined
  /** What it stands in for, where it does not measure the thing itself. Proxies never judge. */
  readonly proxyOf?: Text | undefined
  /** Names the measurement scale where several exist that must never share an axis or be added (`FP32`, `FP16`). */
  readonly scale?: string | undefined
  /** Ids of indicators whose numbers look alike but must not be combined with this one. */
  readonly incompatibleWith?: readonly string[] | undefined
  /** Values counted by different counters: shown as points, never joined and never compared. */
  readonly mixedCounters?: boolean | undefined
  /** Counted by others from an issuer's lists: leads an area only where no issuer's own figure can. */
  readonly compiled?: boolean | undefined
  /** What one value covers. One week's reading cannot lead an area; batches are counted one by one and drawn as stems. */
  readonly reading?: 'week' | 'batch' | undefined
  /** Progress method of this indicator; the configured default otherwise. */
  readonly method?: MethodChoice | undefined
}

/** A progress method by name, with its own options as plain numbers and strings. */
export interface MethodChoice {
  readonly id: string
  readonly options?: Readonly<Record<string, number | string>> | undefined
}
