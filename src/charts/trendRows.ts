import type { TrendModel } from './trendModel.ts'
import type { TrendMoment } from './trendWords.ts'

/** One day of the plot, as Recharts wants it. */
export interface TrendRow {
  readonly day: number
  /** Values that a line joins, one place a run; null elsewhere. */
  readonly runs: readonly (number | null)[]
  readonly ahead: number | null
  readonly band: readonly [number, number] | null
  readonly moment: TrendMoment
}

/** Days with a value, a forecast or a deadline, in order. The forecast's line and band begin at the last value. */
export function trendRows({ runs, forecast, targets, latest }: TrendModel): readonly TrendRow[] {
  const found: { readonly day: number; moment: TrendMoment }[] = []
  const firstOf = new Map<number, (typeof found)[number]>()
  const add = (day: number, part: Partial<TrendMoment>) => {
    const first = firstOf.get(day)
    // Two values of one day, as two bodies published them, are a row each: neither takes the place of the other.
    if (first && !(first.moment.dot && part.dot)) {
      first.moment = { ...first.moment, ...part }
      return
    }
    const own = { day, moment: { dot: null, forecast: null, target: null, ...part } }
    found.push(own)
    if (!first) firstOf.set(day, own)
  }
  const runOf = new Map(runs.flatMap((run, at) => run.dots.map((dot) => [dot, at] as const)))
  for (const dot of runOf.keys()) add(dot.day, { dot })
  for (const step of forecast) add(step.day, { forecast: step })
  for (const target of targets) if (target.day !== null) add(target.day, { target })
  const joins = forecast.length > 0 ? latest : null
  return found
    .toSorted((a, b) => a.day - b.day)
    .map(({ day, moment }) => {
      const { dot, forecast: step } = moment
      const at = dot?.usable ? runOf.get(dot) : undefined
      return {
        day,
        runs: runs.map((_, place) => (place === at && dot ? dot.value : null)),
        ahead: step?.value ?? (dot && dot === joins ? dot.value : null),
        band: step ? [step.lower, step.upper] : dot && dot === joins ? [dot.value, dot.value] : null,
        moment,
      }
    })
}
