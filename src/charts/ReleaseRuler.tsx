import { RULER_FROM, rulerGeometry, shownDots, type MiniDot, type MiniPoint } from './miniGeometry.ts'
import type { IndicatorSeries } from '../domain/assess/types.ts'
import type { Day } from '../domain/day.ts'
import type { Confidence } from '../domain/observation.ts'
import styles from './ReleaseRuler.module.css'

interface ReleaseRulerProps {
  readonly series: IndicatorSeries
  readonly today: Day
  /** One sentence for those who do not see the picture. */
  readonly label: string
  readonly width?: number
  readonly height?: number
}

const PAD = 6
/** Px; wide enough for two years and today above it. */
export const RULER_WIDTH = 126

/** Where a day stands in a ruler of that width, as a share of it: in a narrow column the picture is smaller. */
export const rulerX = (day: Day, today: Day): number =>
  (PAD + ((day - RULER_FROM) / (today - RULER_FROM)) * (RULER_WIDTH - 2 * PAD)) / RULER_WIDTH

/** Drawn in this order: what is surest lies on top. */
const CONFIDENCES = ['low', 'medium', 'high'] as const satisfies readonly Confidence[]

/** When values were published and how they moved, on one time axis that all rows share. */
export function ReleaseRuler({ series, today, label, width = RULER_WIDTH, height = 40 }: ReleaseRulerProps) {
  const geometry = rulerGeometry(series, { from: RULER_FROM, to: today })
  const at = (dot: MiniPoint) => ({ x: PAD + dot.x * (width - 2 * PAD), y: height - 3 - dot.y * (height - 10) })
  const now = at({ x: 1, y: 0 })
  const last = geometry.dots.at(-1)
  return (
    <svg className={styles['ruler']} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      <path className={styles['base']} d={`M${PAD} ${now.y}H${last ? at(last).x : now.x}M${now.x} 2V${now.y + 2}`} />
      {last && <path className={styles['age']} d={`M${at(last).x} ${now.y}H${now.x}`} />}
      <Path className={styles['break']} d={geometry.breaks.map((x) => `M${at({ x, y: 0 }).x - 2} 4V${now.y}m4 0V4`)} />
      <Path className={styles['line']} d={geometry.lines.map((line) => `M${line.map((dot) => `${at(dot).x} ${at(dot).y}`).join('L')}`)} />
      {geometry.stems ? (
        <Path className={styles['stem']} d={geometry.dots.map((dot) => `M${at(dot).x} ${now.y}V${at(dot).y}`)} />
      ) : (
        CONFIDENCES.map((firmness) => (
          <Path
            key={firmness}
            className={styles[firmness]}
            d={shownDots(geometry)
              .filter((dot) => dot.firmness === firmness)
              .map((dot) => dotPath(dot, at(dot), dot === last))}
          />
        ))
      )}
    </svg>
  )
}

/** Marks of one kind as one path: a table of rulers has a hundred marks. Nothing where there are none. */
function Path({ d, className }: { readonly d: readonly string[]; readonly className: string | undefined }) {
  return d.length === 0 ? null : <path className={className} d={d.join('')} />
}

function dotPath({ firmness }: MiniDot, { x, y }: MiniPoint, last: boolean): string {
  if (firmness === 'low') return `M${x - 2.5} ${y - 2.5}l5 5m0 -5l-5 5`
  const radius = last ? 3.2 : 2.4
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`
}
