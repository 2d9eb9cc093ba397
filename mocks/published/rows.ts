import type { AreaId } from '../../src/domain/policy.ts'
import type { Direction, Indicator, Unit } from '../../src/domain/indicator.ts'
import type { Text } from '../../src/domain/text.ts'

/** A text as the pair Chinese, English: the data files hold hundreds of them. */
export type Pair = readonly [zh: string, en: string]

/** One indicator as the data files write it: texts as pairs, and what is the same for most left out. */
export interface IndicatorRow {
  readonly id: string
  readonly name: Pair
  readonly short: Pair
  readonly definition: Pair
  readonly unit: Unit
  readonly direction: Exclude<Direction['kind'], 'maintain'>
  readonly kind: Indicator['kind']
  readonly timeKind: Indicator['timeKind']
  /** National unless said otherwise. */
  readonly scope?: Indicator['scope']
  /** Unknown unless said otherwise: most publishers name no calendar. */
  readonly frequency?: Indicator['frequency']
  readonly graceDays?: number
  readonly naturalMin?: number
  readonly naturalMax?: number
  /** `none` unless said otherwise: published regional values rarely add up. */
  readonly aggregation?: Indicator['aggregation']
  readonly scale?: string
  readonly incompatibleWith?: readonly string[]
  readonly mixedCounters?: boolean
  readonly compiled?: boolean
  readonly reading?: 'week' | 'batch'
  readonly notes?: Pair
  readonly proxyOf?: Pair
  readonly actions: readonly string[]
}

export function toText([zh, en]: Pair): Text {
  return { zh, en }
}

export function toIndicator(row: IndicatorRow, area: AreaId): Indicator {
  const { name, short, definition, direction, notes, proxyOf, ...rest } = row
  return {
    scope: 'national',
    frequency: 'unknown',
    aggregation: 'none',
    supporting: [],
    ...rest,
    area,
    name: toText(name),
    shortName: toText(short),
    definition: toText(definition),
    direction: { kind: direction },
    ...(notes && { notes: toText(notes) }),
    ...(proxyOf && { proxyOf: toText(proxyOf) }),
  }
}

/** Fields of a data file's lines. A field that is not there is an empty text, as at the end of a short line. */
export function readLines(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
}
