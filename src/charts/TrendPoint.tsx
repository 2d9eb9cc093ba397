import { DotGlyph } from './DotGlyph.tsx'
import type { TrendModel } from './trendModel.ts'
import type { TrendRow } from './trendRows.ts'

/** Above so many values the line alone is drawn, with its last point and the values that it does not reach. */
const MOST_DOTS = 40

interface TrendPointProps {
  readonly cx: number | undefined
  readonly cy: number | undefined
  readonly row: TrendRow
  readonly model: TrendModel
}

/** One value of the plot, the smaller the more there are. */
export function TrendPoint({ cx, cy, row, model }: TrendPointProps) {
  const { dot } = row.moment
  if (!dot || cx === undefined || cy === undefined) return null
  const latest = dot === model.latest
  const count = model.runs.reduce((sum, run) => sum + run.dots.length, 0)
  if (!latest && count > MOST_DOTS && model.onLines.has(dot)) return null
  const radius = dot.firmness === 'low' ? 3.5 : latest ? 5 : count > 16 ? 2.5 : 3.5
  return <DotGlyph x={cx} y={cy} firmness={dot.firmness} radius={radius} />
}
