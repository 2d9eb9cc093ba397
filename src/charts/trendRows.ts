import type { CourseDot } from '../domain/course/values.ts'
import type { TrendModel } from './trendModel.ts'
import type { TrendMoment } from './trendWords.ts'
import { MOST_DRAWN, thinned } from './thinned.ts'

/** Values that one line of the plot goes through; only those that may be joined are drawn as a line. */
interface PlotLine {
  readonly dots: readonly CourseDot[]
  readonly drawn: boolean
}

/** The lines of a plot, in time: a run's pieces, or, where nothing may be joined, the run itself for the pointer to follow. */
export function plotLines({ runs }: Pick<TrendModel, 'runs'>): readonly PlotLine[] {
  return runs.flatMap(({ dots, strands }): readonly PlotLine[] =>
    strands.length > 0 ? strands.map((strand) => ({ dots: strand, drawn: true })) : [{ dots, drawn: false }],
  )
}

/** One day of the plot, as Recharts wants it. */
export interface TrendRow {
  readonly day: number
  /** The value, at the place of its line; null elsewhere. */
  readonly lines: readonly (number | null)[]
  readonly ahead: number | null
  readonly band: readonly [number, number] | null
  readonly moment: TrendMoment
}

/** Of very many values those that the picture shows, `columns` wide; what has a mark of its own is always there. */
function shownDots({ runs, onLines, latest, from, to }: TrendModel, lines: readonly PlotLine[], columns: number): readonly CourseDot[] {
  const dots = runs.flatMap((run) => run.dots)
  if (dots.length <= MOST_DRAWN || columns === Infinity) return dots
  const shown = new Set(lines.flatMap((line) => thinned(line.dots, from, to, columns)))
  return dots.filter((dot) => shown.has(dot) || dot === latest || !onLines.has(dot))
}

/**
 * Days with a value, a forecast or a deadline, in order. The forecast's line and band begin at the last value. `columns`: width of the
 * plot in pixels, for which very many values are thinned.
 */
export function trendRows(model: TrendModel, columns = Infinity): readonly TrendRow[] {
  const { forecast, targets, latest } = model
  const lines = plotLines(model)
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
  const lineOf = new Map(lines.flatMap((line, at) => line.dots.map((dot) => [dot, at] as const)))
  for (const dot of shownDots(model, lines, columns)) add(dot.day, { dot })
  for (const step of forecast) add(step.day, { forecast: step })
  for (const target of targets) if (target.day !== null) add(target.day, { target })
  const joins = forecast.length > 0 ? latest : null
  return found
    .toSorted((a, b) => a.day - b.day)
    .map(({ day, moment }) => {
      const { dot, forecast: step } = moment
      const at = dot?.usable ? lineOf.get(dot) : undefined
      return {
        day,
        lines: lines.map((_, place) => (place === at && dot ? dot.value : null)),
        ahead: step?.value ?? (dot && dot === joins ? dot.value : null),
        band: step ? [step.lower, step.upper] : dot && dot === joins ? [dot.value, dot.value] : null,
        moment,
      }
    })
}
