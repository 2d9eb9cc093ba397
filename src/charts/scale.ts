/** Steps that people read without counting. */
const STEPS = [1, 2, 2.5, 5, 10] as const

/** About so many ticks: fewer leave a line without a hold, more are noise. */
const TICKS = 6

export interface Scale {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
}

/** Without the digits that binary fractions add. */
const clean = (value: number) => Number(value.toPrecision(12))

function stepFor(span: number, wanted: number): number {
  const rough = span / wanted
  const power = 10 ** Math.floor(Math.log10(rough))
  return clean((STEPS.find((step) => step * power >= rough) ?? 10) * power)
}

/**
 * A vertical scale on round numbers. It may start above zero for lines only: `fromZero` for points, stems
 * and bars. A line starts there too unless it moves within the upper part of its height.
 */
export function scaleOf(
  values: readonly number[],
  fromZero: boolean,
  limits: { readonly min?: number | undefined; readonly max?: number | undefined } = {},
): Scale {
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { from: 0, to: 1, ticks: [0, 1] }
  const above = !fromZero && low > 0 && (high - low) / high < 0.55
  const bottom = Math.max(above ? low - (high - low) * 0.15 : Math.min(0, low), limits.min ?? -Infinity)
  // Few things that are counted one by one, yes and no among them, have no halves on their axis and end at their highest.
  const counted = bottom >= 0 && high <= TICKS && values.every(Number.isInteger)
  const air = counted ? 0 : (high - bottom) * 0.04
  const top = high === bottom ? bottom + Math.max(Math.abs(bottom), 1) : high + air
  const step = Math.max(stepFor(top - bottom, TICKS), counted ? 1 : 0)
  const from = clean(Math.max(Math.floor(bottom / step) * step, limits.min ?? -Infinity))
  const to = clean(Math.min(Math.ceil(top / step) * step, Math.max(limits.max ?? Infinity, high)))
  const ticks: number[] = []
  for (let at = from; at <= to + step * 1e-6; at += step) ticks.push(clean(at))
  return { from, to, ticks }
}

/** A scale without numbers, as high as what it holds and a little air: the numbers stand at the marks. */
export function tightScale(values: readonly number[]): Scale {
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { from: 0, to: 1, ticks: [] }
  const air = (high - low || Math.abs(high) || 1) * 0.08
  return { from: low - air, to: high + air, ticks: [] }
}
