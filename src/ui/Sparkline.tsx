import type { Status } from '../domain/status.ts'
import styles from './Sparkline.module.css'

export interface SparkPoint {
  /** Share of the time shown. */
  readonly x: number
  /** Completion as a fraction, on one scale in the whole column. */
  readonly y: number
}

interface SparklineProps {
  /** What a line may join. */
  readonly lines: readonly (readonly SparkPoint[])[]
  readonly last: SparkPoint | null
  /** The way it should have gone, dotted. */
  readonly expected?: readonly SparkPoint[] | undefined
  readonly status: Status
  readonly width?: number | undefined
  readonly height?: number | undefined
  /** Largest completion drawn; the same for all rows, or small progress would look like success. */
  readonly top?: number | undefined
  /** Without it the picture is decoration beside numbers that say the same. */
  readonly label?: string | undefined
}

const PAD = 4

/** Completion over time in a cell: an own line, no library, one scale for all rows. */
export function Sparkline({ lines, last, expected = [], status, width = 96, height = 30, top = 1, label }: SparklineProps) {
  const until = Math.max(last?.x ?? 0, Number.EPSILON)
  const at = ({ x, y }: SparkPoint) => ({
    x: PAD + (x / until) * (width - 2 * PAD),
    y: height - PAD - (Math.min(top, Math.max(0, y)) / top) * (height - 2 * PAD),
  })
  const line = (path: readonly SparkPoint[]) => path.map((point) => `${at(point).x.toFixed(1)},${at(point).y.toFixed(1)}`).join(' ')
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg className={styles['spark']} data-status={status} width={width} height={height} viewBox={`0 0 ${width} ${height}`} {...naming}>
      <line className={styles['base']} x1={PAD} x2={width - PAD} y1={height - PAD} y2={height - PAD} />
      {expected.length > 1 && <polyline className={styles['expected']} data-mark="path" points={line(expected)} />}
      {lines.map((joined) => (
        <polyline key={joined[0]?.x} className={styles['line']} data-mark="line" points={line(joined)} />
      ))}
      {last && <circle className={styles['dot']} cx={at(last).x} cy={at(last).y} r={3} />}
    </svg>
  )
}
