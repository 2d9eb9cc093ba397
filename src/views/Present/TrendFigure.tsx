import type { PairAssessment } from '../../domain/assess/index.ts'
import type { UnitOf } from '../../i18n/format/value.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { expectedText } from '../../i18n/statements/expected.ts'
import { targetText } from '../../i18n/statements/target.ts'
import { useTargetWriting } from '../../i18n/statements/useTargetWriting.ts'
import { valueText } from '../../i18n/statements/value.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import type { At, Trend } from './trend.ts'
import styles from './Present.module.css'

// A unit of this picture is a sixteenth of a rem: at 1920x1080, a pixel. Text of 24 units is the smallest that a room can read.
const WIDTH = 1176
const HEIGHT = 640
const PLOT = { left: 84, right: 1150, top: 64, bottom: 584 }

interface TrendFigureProps {
  readonly trend: Trend
  readonly pair: PairAssessment
  readonly unit: UnitOf
  readonly label: string
}

/** Values, the way they should have gone, the target, and the shortfall at the latest value. Labels stand where the lines end. */
export function TrendFigure({ trend, pair, unit, label }: TrendFigureProps) {
  const { format } = useLanguage()
  const at = placer(trend)
  const column = format.columnUnit(trend.scale.ticks, unit)
  const { latest, expected } = trend
  return (
    <svg className={styles['trend']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {trend.scale.ticks.map((tick, place) => (
        <g key={tick}>
          <line
            className={tick === trend.scale.from ? styles['axis'] : styles['grid']}
            x1={PLOT.left}
            x2={PLOT.right}
            y1={at.y(tick)}
            y2={at.y(tick)}
          />
          <text x={PLOT.left - 12} y={at.y(tick) + 9} textAnchor="end">
            {column.plain(tick)}
            {column.unit === '%' && place === trend.scale.ticks.length - 1 && '%'}
          </text>
          {place === trend.scale.ticks.length - 1 && column.unit !== '' && column.unit !== '%' && (
            <text x={0} y={at.y(tick) - 28}>
              {column.unit}
            </text>
          )}
        </g>
      ))}
      <TimeAxis trend={trend} />
      {trend.bounds.map((bound) => (
        <line key={bound} className={styles['target-line']} x1={PLOT.left} x2={PLOT.right} y1={at.y(bound)} y2={at.y(bound)} />
      ))}
      {trend.path.length > 1 && <polyline className={styles['target-line']} points={trend.path.map(at.point).join(' ')} />}
      {trend.breaks.map((day) => (
        <path key={day} className={styles['break']} d={`M${at.x(day) - 5} ${PLOT.top}V${PLOT.bottom}m10 0V${PLOT.top}`} />
      ))}
      {latest && expected && (
        <line
          className={styles['short-line']}
          x1={at.x(latest.day)}
          x2={at.x(latest.day)}
          y1={at.y(latest.value)}
          y2={at.y(expected.value)}
        />
      )}
      {trend.lines.map((line) => (
        <polyline key={line[0]?.day} className={styles['actual']} points={line.map(at.point).join(' ')} />
      ))}
      {trend.dots.map((dot) => (
        <circle key={dot.day} className={styles['dot']} cx={at.x(dot.day)} cy={at.y(dot.value)} r={8} />
      ))}
      <Ends trend={trend} pair={pair} unit={unit} />
    </svg>
  )
}

function placer({ from, to, scale }: Trend) {
  const x = (day: number) => PLOT.left + ((day - from) / Math.max(1, to - from)) * (PLOT.right - PLOT.left)
  const y = (value: number) => PLOT.bottom - ((value - scale.from) / (scale.to - scale.from || 1)) * (PLOT.bottom - PLOT.top)
  return { x, y, point: (point: At) => `${x(point.day).toFixed(1)},${y(point.value).toFixed(1)}` }
}

function TimeAxis({ trend }: { readonly trend: Trend }) {
  const { format } = useLanguage()
  const at = placer(trend)
  return (
    <>
      {trend.ticks.marks.map((day) => (
        <line key={day} className={styles['axis']} x1={at.x(day)} x2={at.x(day)} y1={PLOT.bottom} y2={PLOT.bottom + 10} />
      ))}
      <g className={styles['times']}>
        {trend.ticks.labels.map(({ day, period, withYear }) => (
          <text key={day} x={at.x(day)} y={PLOT.bottom + 42} textAnchor={at.x(day) > PLOT.right - 50 ? 'end' : 'middle'}>
            {format.axis(period, withYear)}
          </text>
        ))}
      </g>
    </>
  )
}

/** Least distance of two labels on one side. */
const APART = 44

/** Names at the ends: the latest value right of its dot, where it should be on the other side, the target at its deadline. */
function Ends({ trend, pair, unit }: { readonly trend: Trend; readonly pair: PairAssessment; readonly unit: UnitOf }) {
  const { format } = useLanguage()
  const { index } = useWorkspace()
  const writing = useTargetWriting(index.units)
  const words = useWords('present').offTrack
  const at = placer(trend)
  const { latest, expected, target } = trend
  const rises = (pair.target.direction === 'down' ? -1 : 1) > 0
  const targetY = target && (rises ? at.y(target.value) - 30 : at.y(target.value) + 52)
  return (
    <g className={styles['ends']}>
      {expected && (
        <>
          <circle className={styles['expected-dot']} cx={at.x(expected.day)} cy={at.y(expected.value)} r={9} />
          <text x={at.x(expected.day) - 18} y={at.y(expected.value) + (rises ? -18 : 40)} textAnchor="end">
            {`${words.path}${/[A-Za-z]$/.test(words.path) ? ' ' : ''}${expectedText(expected.value, unit, format, latest?.value)}`}
          </text>
        </>
      )}
      {target && targetY !== null && pair.deadline && (
        <>
          <path className={styles['diamond']} d={`M${at.x(target.day)} ${at.y(target.value) - 14}l14 14l-14 14l-14 -14z`} />
          <text x={at.x(target.day) + 14} y={targetY} textAnchor="end">
            {words.targetAt(targetText(pair, unit, writing, pair.verdict.latest?.value), format.deadline(pair.deadline))}
          </text>
        </>
      )}
      {latest && (
        <>
          <circle className={styles['latest-dot']} cx={at.x(latest.day)} cy={at.y(latest.value)} r={11} />
          <text
            className={styles['latest']}
            {...besides(at.x(latest.day), at.y(latest.value), expected === null ? null : at.y(expected.value))}
          >
            {valueText({ value: latest.value, floor: pair.verdict.latest?.floor ?? false }, unit, format, [pair.targetValue])}
          </text>
        </>
      )}
    </g>
  )
}

/** Right of the dot, or left of it where the plot ends; pushed away from the expected value's name. */
function besides(
  x: number,
  y: number,
  other: number | null,
): { readonly x: number; readonly y: number; readonly textAnchor: 'start' | 'end' } {
  const room = PLOT.right - x > 200
  const close = !room && other !== null && Math.abs(other - y) < APART
  return { x: room ? x + 22 : x - 22, y: y + 14 + (close ? Math.sign(y - other) * APART : 0), textAnchor: room ? 'start' : 'end' }
}
