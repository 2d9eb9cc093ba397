import type { ReactNode } from 'react'
import type { Status } from '../domain/status.ts'
import { textWidth } from './placeLabels.ts'
import type { TrendModel } from './trendModel.ts'
import { placesIn, pointsOf } from './trendPlaces.ts'
import { TrendTarget } from './TrendTarget.tsx'
import { TrendValues } from './TrendValues.tsx'
import styles from './DrawerTrend.module.css'

export interface DrawerTrendWords {
  readonly label: string
  readonly latest: string
  /** Null where no target is drawn. */
  readonly target: string | null
  /** Under the picture: first and last period, and the deadline. */
  readonly times: readonly string[]
}

interface DrawerTrendProps {
  readonly model: TrendModel
  readonly words: DrawerTrendWords
  readonly status: Status
  /** Lies over the picture: a watermark. */
  readonly children?: ReactNode
}

const WIDTH = 300
const HEIGHT = 108
const PAD = 6
const LABEL = 12
const LEAST_RIGHT = 52
const MOST_RIGHT = 110

/** Room at the right for the names of the value and the target. */
function endRoom({ latest, target }: DrawerTrendWords): number {
  const widest = Math.max(textWidth(latest, LABEL), textWidth(target ?? '', LABEL))
  return Math.min(MOST_RIGHT, Math.max(LEAST_RIGHT, Math.ceil(widest) + 12))
}

/** Values over time and the way to the target, small: plain SVG, as it is drawn anew for every row one passes. */
export function DrawerTrend({ model, words, status, children }: DrawerTrendProps) {
  const right = endRoom(words)
  return (
    <figure className={styles['trend']}>
      {children}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.label} data-status={status}>
        <Marks model={model} words={words} right={right} />
      </svg>
      <figcaption style={{ paddingInlineEnd: `${(right / WIDTH) * 100}%` }}>
        {words.times.map((time) => (
          <span key={time}>{time}</span>
        ))}
      </figcaption>
    </figure>
  )
}

function Marks({ model, words, right }: Pick<DrawerTrendProps, 'model' | 'words'> & { readonly right: number }) {
  const places = placesIn(model, { x: PAD, y: PAD, width: WIDTH - right - 2 * PAD, height: HEIGHT - 2 * PAD })
  const { x, y } = places
  const { latest, targets, path, breaks } = model
  const [target] = targets
  const goal = target && 'value' in target.goal ? y(target.goal.value) : null
  const own = latest && y(latest.value)
  const end = WIDTH - right + 6
  return (
    <>
      <line className={styles['axis']} x1={PAD} x2={WIDTH - right} y1={HEIGHT - 1} y2={HEIGHT - 1} />
      {path.length > 1 && <polyline className={styles['way']} data-mark="path" points={pointsOf(places, path)} />}
      {breaks.map(({ day }) => (
        <path key={day} className={styles['break']} data-mark="break" d={`M${x(day) - 2} ${PAD}V${HEIGHT - 1}m4 0V${PAD}`} />
      ))}
      {target && (
        <TrendTarget
          target={target}
          level={path.length === 0}
          places={places}
          size={4.5}
          line={styles['way']}
          diamond={styles['diamond']}
          band={styles['band']}
        />
      )}
      <TrendValues model={model} places={places} line={styles['line']} radius={2.4} stroke={1.6} />
      {latest && <circle className={styles['last']} cx={x(latest.day)} cy={y(latest.value)} r={4} />}
      {goal !== null && words.target !== null && (
        <text x={end} y={goal + 4}>
          {words.target}
        </text>
      )}
      {/* The value's own label gives way where the target's would touch it. */}
      {own !== null && (goal === null || Math.abs(goal - own) > 14) && (
        <text x={end} y={Math.min(HEIGHT - 3, own + 4)} className={styles['own']}>
          {words.latest}
        </text>
      )}
    </>
  )
}
