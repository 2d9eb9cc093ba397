import { RULER_FROM, rulerGeometry, type RulerAxis, type RulerDot, type RulerGeometry } from './rulerGeometry.ts'
import type { IndicatorAssessment } from '../domain/assess/types.ts'
import type { Day } from '../domain/day.ts'
import styles from './ReleaseRuler.module.css'

interface ReleaseRulerProps {
  readonly assessment: IndicatorAssessment
  readonly today: Day
  /** One sentence for those who do not see the picture. */
  readonly label: string
  readonly width?: number
  readonly height?: number
  /** Value and deadline of an official target, drawn as a dashed line to an open diamond. */
  readonly target?: { readonly value: number; readonly at: Day } | undefined
}

const PAD = 6

/** When values were published and how they moved, on one time axis that all rows share (DESIGN section 4.1b). */
export function ReleaseRuler({ assessment, today, label, width = 126, height = 40, target }: ReleaseRulerProps) {
  const axis: RulerAxis = { from: RULER_FROM, to: target && target.at > today ? target.at : today }
  const geometry = rulerGeometry(assessment, axis, target)
  const at = (dot: { x: number; y: number }) => ({ x: PAD + dot.x * (width - 2 * PAD), y: height - 3 - dot.y * (height - 10) })
  const now = at({ x: (today - axis.from) / (axis.to - axis.from), y: 0 })
  const last = geometry.dots.at(-1)
  return (
    <svg className={styles['ruler']} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      <line className={styles['base']} x1={PAD} x2={last ? at(last).x : now.x} y1={now.y} y2={now.y} />
      {last && <line className={styles['age']} x1={at(last).x} x2={now.x} y1={now.y} y2={now.y} />}
      <line className={styles['now']} x1={now.x} x2={now.x} y1={2} y2={now.y + 2} />
      {geometry.breaks.map((x) => (
        <path key={x} className={styles['break']} d={`M${at({ x, y: 0 }).x - 2} 4V${now.y}m4 0V4`} />
      ))}
      {geometry.target && <TargetMark at={at(geometry.target)} from={PAD} />}
      {geometry.lines.map((line, index) => (
        <polyline key={index} className={styles['line']} points={line.map((dot) => `${at(dot).x},${at(dot).y}`).join(' ')} />
      ))}
      {geometry.stems &&
        geometry.dots.map((dot, index) => (
          <line key={index} className={styles['stem']} x1={at(dot).x} x2={at(dot).x} y1={now.y} y2={at(dot).y} />
        ))}
      {!geometry.stems && shownDots(geometry).map((dot, index) => <Dot key={index} dot={dot} at={at(dot)} last={dot === last} />)}
    </svg>
  )
}

const shownDots = ({ dots, crowded }: RulerGeometry) => (crowded ? dots.slice(-1) : dots)

function Dot({ dot, at, last }: { readonly dot: RulerDot; readonly at: { x: number; y: number }; readonly last: boolean }) {
  const radius = last ? 3.2 : 2.4
  if (dot.confidence === 'low') return <path className={styles['low']} d={`M${at.x - 2.5} ${at.y - 2.5}l5 5m0 -5l-5 5`} />
  return <circle className={styles[dot.confidence]} cx={at.x} cy={at.y} r={radius} />
}

function TargetMark({ at, from }: { readonly at: { x: number; y: number }; readonly from: number }) {
  return (
    <>
      <line className={styles['target']} x1={from} x2={at.x - 5} y1={at.y} y2={at.y} />
      <path className={styles['diamond']} d={`M${at.x} ${at.y - 5}l5 5l-5 5l-5 -5z`} />
    </>
  )
}
