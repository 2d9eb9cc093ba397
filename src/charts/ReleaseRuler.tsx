import { RULER_FROM, rulerGeometry, type RulerAxis, type RulerDot, type RulerGeometry } from './rulerGeometry.ts'
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
  /** Value and deadline of an official target, drawn as a dashed line to an open diamond. */
  readonly target?: { readonly value: number; readonly at: Day } | undefined
}

const PAD = 6

/** Drawn in this order: what is surest lies on top. */
const CONFIDENCES = ['low', 'medium', 'high'] as const satisfies readonly Confidence[]

/** When values were published and how they moved, on one time axis that all rows share (DESIGN section 4.1b). */
export function ReleaseRuler({ series, today, label, width = 126, height = 40, target }: ReleaseRulerProps) {
  const axis: RulerAxis = { from: RULER_FROM, to: target && target.at > today ? target.at : today }
  const geometry = rulerGeometry(series, axis, target)
  const at = (dot: { x: number; y: number }) => ({ x: PAD + dot.x * (width - 2 * PAD), y: height - 3 - dot.y * (height - 10) })
  const now = at({ x: (today - axis.from) / (axis.to - axis.from), y: 0 })
  const last = geometry.dots.at(-1)
  return (
    <svg className={styles['ruler']} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      <path className={styles['base']} d={`M${PAD} ${now.y}H${last ? at(last).x : now.x}M${now.x} 2V${now.y + 2}`} />
      {last && <path className={styles['age']} d={`M${at(last).x} ${now.y}H${now.x}`} />}
      <Path className={styles['break']} d={geometry.breaks.map((x) => `M${at({ x, y: 0 }).x - 2} 4V${now.y}m4 0V4`)} />
      {geometry.target && <TargetMark at={at(geometry.target)} from={PAD} />}
      <Path className={styles['line']} d={geometry.lines.map((line) => `M${line.map((dot) => `${at(dot).x} ${at(dot).y}`).join('L')}`)} />
      {geometry.stems ? (
        <Path className={styles['stem']} d={geometry.dots.map((dot) => `M${at(dot).x} ${now.y}V${at(dot).y}`)} />
      ) : (
        CONFIDENCES.map((confidence) => (
          <Path
            key={confidence}
            className={styles[confidence]}
            d={shownDots(geometry)
              .filter((dot) => dot.confidence === confidence)
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

const shownDots = ({ dots, crowded }: RulerGeometry) => (crowded ? dots.slice(-1) : dots)

function dotPath({ confidence }: RulerDot, { x, y }: { readonly x: number; readonly y: number }, last: boolean): string {
  if (confidence === 'low') return `M${x - 2.5} ${y - 2.5}l5 5m0 -5l-5 5`
  const radius = last ? 3.2 : 2.4
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`
}

function TargetMark({ at, from }: { readonly at: { x: number; y: number }; readonly from: number }) {
  return (
    <>
      <line className={styles['target']} x1={from} x2={at.x - 5} y1={at.y} y2={at.y} />
      <path className={styles['diamond']} d={`M${at.x} ${at.y - 5}l5 5l-5 5l-5 -5z`} />
    </>
  )
}
