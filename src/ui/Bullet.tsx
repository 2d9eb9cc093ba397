import type { Status } from '../domain/status.ts'
import styles from './Bullet.module.css'

interface BulletProps {
  /** Fractions of the way from baseline to target: 0.318 is 31.8 %. */
  readonly completion: number
  /** Where it should be by now; null draws no tick. */
  readonly expected: number | null
  readonly status: Status
  /** In px; as wide as its place without it. */
  readonly width?: number | undefined
  readonly size?: keyof typeof SIZES | undefined
  /** `完成度31.8%，序时进度50.0%，滞后`. The numbers also stand in a cell beside it. */
  readonly label: string
}

const SIZES = {
  compact: { bar: 8, tick: 16, cap: 3, line: 2, halo: 5 },
  standard: { bar: 10, tick: 18, cap: 3, line: 2, halo: 5 },
  projector: { bar: 26, tick: 44, cap: 7, line: 5, halo: 12 },
} as const

const within = (fraction: number) => Math.min(1, Math.max(0, fraction))
const percent = (fraction: number) => `${(fraction * 100).toFixed(2)}%`
/** So many px left of a share. A `transform` would do the same, and cost a list of bars three nodes of the browser's paint tree a row. */
const leftOf = (fraction: number, px: number) => ({ x: `calc(${percent(fraction)} - ${px}px)` })

/**
 * The time-proportional bullet: bar = done, ink tick = where it should be, dashed outline = the shortfall.
 * One shared axis of 0 to 100 %; beyond it the bar is clipped and below the baseline it is empty, the number says the rest.
 */
export function Bullet({ completion, expected, status, width, size = 'standard', label }: BulletProps) {
  const { bar, tick, cap, line, halo } = SIZES[size]
  const done = within(completion)
  const due = expected === null ? null : within(expected)
  const top = (tick - bar) / 2
  return (
    <svg
      className={styles['bullet']}
      data-status={status}
      data-term="bullet"
      width={width ?? '100%'}
      height={tick}
      role="img"
      aria-label={label}
    >
      <rect className={styles['track']} y={top} width="100%" height={bar} />
      {due !== null && due > done && <Shortfall from={done} to={due} top={top} height={bar} />}
      <rect className={styles['bar']} y={top} width={percent(done)} height={bar} />
      {done > 0 && <rect className={styles['cap']} style={leftOf(done, cap)} y={top} width={cap} height={bar} />}
      {due !== null && (
        <>
          <rect className={styles['halo']} style={leftOf(due, halo / 2)} width={halo} height={tick} />
          <rect className={styles['tick']} style={leftOf(due, line / 2)} width={line} height={tick} />
        </>
      )}
    </svg>
  )
}

function Shortfall({
  from,
  to,
  top,
  height,
}: {
  readonly from: number
  readonly to: number
  readonly top: number
  readonly height: number
}) {
  return <rect className={styles['shortfall']} x={percent(from)} y={top + 0.5} width={percent(to - from)} height={height - 1} />
}
