import type { TrendModel } from './trendModel.ts'
import type { TrendRow } from './trendRows.ts'
import styles from './TrendChart.module.css'

/** Above so many values the line alone is drawn, with its last point. */
const MOST_DOTS = 40

interface TrendPointProps {
  readonly cx: number | undefined
  readonly cy: number | undefined
  readonly row: TrendRow
  readonly model: TrendModel
}

/** One value: filled when high in confidence, a ring when medium or provisional, a cross when low. */
export function TrendPoint({ cx, cy, row, model }: TrendPointProps) {
  const { dot } = row.moment
  if (!dot || cx === undefined || cy === undefined) return null
  const last = dot === model.last
  const count = model.runs.reduce((sum, run) => sum + run.dots.length, 0)
  if (!last && count > MOST_DOTS) return null
  if (dot.observation.confidence === 'low') return <path className={styles['low']} d={`M${cx - 3.5} ${cy - 3.5}l7 7m0 -7l-7 7`} />
  const ring = dot.hollow || dot.observation.confidence === 'medium'
  const radius = last ? 5 : count > 16 ? 2.5 : 3.5
  return <circle className={styles[ring ? 'ring' : 'dot']} cx={cx} cy={cy} r={radius} />
}
