import { Watermark } from '../../ui/Hatch.tsx'
import type { WorkRow } from './row.ts'
import { trendOf, type Spot, type Trend } from './trendGeometry.ts'
import type { Scribe } from './useScribe.ts'
import { roomFor } from './widths.ts'
import styles from './Drawer.module.css'

const WIDTH = 300
const HEIGHT = 108
const PAD = 6
const LABEL = 12
const LEAST_RIGHT = 52
const MOST_RIGHT = 110

/** The plot leaves room at its right for the labels of the value and the target. */
function placer(right: number) {
  const at = ({ x, y }: Spot) => ({ x: PAD + x * (WIDTH - right - 2 * PAD), y: PAD + (1 - y) * (HEIGHT - 2 * PAD) })
  const path = (spots: readonly Spot[]) => spots.map((spot) => `${at(spot).x.toFixed(1)},${at(spot).y.toFixed(1)}`).join(' ')
  return { at, path }
}

function rightOf(row: WorkRow, say: Scribe): number {
  const widest = Math.max(roomFor(say.target(row)), roomFor(say.current(row))) * LABEL * 1.06
  return Math.min(MOST_RIGHT, Math.max(LEAST_RIGHT, Math.ceil(widest) + 10))
}

/** Values over time and the way to the target, small: an own picture, as it is drawn anew for every row one passes. */
export function TrendChart({ row, say, illustrative }: { readonly row: WorkRow; readonly say: Scribe; readonly illustrative: boolean }) {
  const trend = trendOf(row.of, say.space.seriesOf(row.of.indicator))
  if (!trend || !row.of.latest) return null
  const { format, words } = say
  const right = rightOf(row, say)
  const label = words.drawer.trendLabel(
    say.name(row),
    format.period(trend.first.period),
    say.value(row, trend.first.value),
    format.period(trend.lastPeriod),
    say.current(row),
  )
  return (
    <figure className={styles['trend']}>
      {illustrative && <Watermark text={say.frame.watermark} />}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} data-status={row.status}>
        <Marks trend={trend} row={row} say={say} right={right} />
      </svg>
      <figcaption style={{ paddingInlineEnd: `${(right / WIDTH) * 100}%` }}>
        <span>{format.periodBriefly(trend.first.period)}</span>
        {trend.lastPeriod.id !== trend.first.period.id && <span>{format.periodBriefly(trend.lastPeriod)}</span>}
        {trend.target && trend.deadline && <span>{format.deadline(trend.deadline)}</span>}
      </figcaption>
    </figure>
  )
}

interface MarksProps {
  readonly trend: Trend
  readonly row: WorkRow
  readonly say: Scribe
  readonly right: number
}

function Marks({ trend, row, say, right }: MarksProps) {
  const { at, path } = placer(right)
  const target = trend.target && at(trend.target)
  const last = at(trend.last)
  const end = WIDTH - right + 6
  // The value's own label gives way where the target's would touch it.
  const apart = target === null || Math.abs(target.y - last.y) > 14
  return (
    <>
      <line className={styles['axis']} x1={PAD} x2={WIDTH - right} y1={HEIGHT - 1} y2={HEIGHT - 1} />
      {trend.path.length > 1 && <polyline className={styles['way']} points={path(trend.path)} />}
      {trend.lines.map((line, index) => (
        <polyline key={index} className={styles['line']} points={path(line)} />
      ))}
      {trend.dots.map((dot, index) => (
        <circle key={index} className={styles['dot']} cx={at(dot).x} cy={at(dot).y} r={2.4} />
      ))}
      {target && (
        <>
          <path className={styles['diamond']} d={`M${target.x} ${target.y - 4.5}l4.5 4.5-4.5 4.5-4.5-4.5z`} />
          <text x={end} y={target.y + 4}>
            {say.target(row)}
          </text>
        </>
      )}
      <circle className={styles['last']} cx={last.x} cy={last.y} r={4} />
      {apart && (
        <text x={end} y={Math.min(HEIGHT - 3, last.y + 4)} className={styles['own']}>
          {say.current(row)}
        </text>
      )}
    </>
  )
}
