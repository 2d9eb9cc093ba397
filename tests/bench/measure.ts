/** One line of a bench's output. `with` holds what the value was compared to in the same run. */
export interface Measure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly limit: number
  readonly pass: boolean
  readonly with: Readonly<Record<string, number | string>>
}

/** A bench yields its measures one by one, so that each is printed as soon as it is known. */
export type Bench = () => AsyncIterable<Measure>

/** A measure that must not be larger than its limit. */
export function atMost(name: string, value: number, unit: string, limit: number, compared: Measure['with'] = {}): Measure {
  return { name, value: rounded(value), unit, limit, pass: value <= limit, with: compared }
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** Linear interpolation between the two nearest ranks (Hyndman and Fan 1996, type 7). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? Number.NaN
  const high = sorted[Math.ceil(place)] ?? Number.NaN
  return low + (high - low) * (place - Math.floor(place))
}

export const rounded = (value: number) => Math.round(value * 1000) / 1000
