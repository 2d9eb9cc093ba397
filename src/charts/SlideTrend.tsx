import type { Period } from '../domain/period.ts'
import { anchorX, lineObstacles, markObstacle, placeLabels, type Label } from './placeLabels.ts'
import { timeTicks } from './timeTicks.ts'
import type { TrendModel } from './trendModel.ts'
import { placesIn, pointsOf, type TrendPlaces } from './trendPlaces.ts'
import { TrendTarget } from './TrendTarget.tsx'
import { TrendValues } from './TrendValues.tsx'
import styles from './SlideTrend.module.css'

export interface SlideTrendWords {
  readonly label: string
  readonly axis: (period: Period, withYear: boolean) => string
  readonly tick: (value: number, top: boolean) => string
  /** Stands above the vertical axis; empty where the ticks say it. */
  readonly unit: string
  readonly latest: string
  readonly target: string
  /** Null where nothing was expected. */
  readonly expected: string | null
}

interface SlideTrendProps {
  readonly model: TrendModel
  readonly words: SlideTrendWords
}

// A unit of this picture is a sixteenth of a rem: at 1920x1080, a pixel. Text of 24 units is the smallest that a room can read.
const WIDTH = 1176
const HEIGHT = 640
const AREA = { x: 84, y: 64, width: 1066, height: 520 }
const FOOT = AREA.y + AREA.height
const END = AREA.x + AREA.width
/** Labels of the time axis that fit at 24 pixels. */
const ROOM = 6

/** For a room: values, the way they should have gone, the target, and the shortfall at the latest value. Labels stand where the lines end. */
export function SlideTrend({ model, words }: SlideTrendProps) {
  const places = placesIn(model, AREA)
  const { x, y } = places
  const { latest, expected, path, breaks, targets } = model
  return (
    <svg className={styles['trend']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.label}>
      <ValueAxis model={model} words={words} y={y} />
      <TimeAxis model={model} words={words} x={x} />
      {path.length > 1 && <polyline className={styles['target-line']} data-mark="path" points={pointsOf(places, path)} />}
      {breaks.map(({ day }) => (
        <path key={day} className={styles['break']} data-mark="break" d={`M${x(day) - 5} ${AREA.y}V${FOOT}m10 0V${AREA.y}`} />
      ))}
      {expected && (
        <line
          className={styles['short-line']}
          data-mark="expected"
          x1={x(expected.day)}
          x2={x(expected.day)}
          y1={y(expected.latest)}
          y2={y(expected.value)}
        />
      )}
      <TrendValues model={model} places={places} line={styles['actual']} radius={8} stroke={4} />
      {expected && <circle className={styles['expected-dot']} cx={x(expected.day)} cy={y(expected.value)} r={9} />}
      {targets.map((target) => (
        <TrendTarget
          key={target.id}
          target={target}
          level={path.length === 0}
          places={places}
          size={14}
          line={styles['target-line']}
          diamond={styles['diamond']}
          band={styles['band']}
        />
      ))}
      {latest && <circle className={styles['latest-dot']} cx={x(latest.day)} cy={y(latest.value)} r={11} />}
      <Ends model={model} words={words} places={places} />
    </svg>
  )
}

interface AxisProps extends SlideTrendProps {
  readonly x: TrendPlaces['x']
  readonly y: TrendPlaces['y']
}

function ValueAxis({ model: { scale }, words, y }: Omit<AxisProps, 'x'>) {
  const top = scale.ticks.at(-1)
  return (
    <>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className={styles[tick === scale.from ? 'axis' : 'grid']} x1={AREA.x} x2={END} y1={y(tick)} y2={y(tick)} />
          <text x={AREA.x - 12} y={y(tick) + 9} textAnchor="end">
            {words.tick(tick, tick === top)}
          </text>
        </g>
      ))}
      {top !== undefined && words.unit !== '' && (
        <text x={0} y={y(top) - 28}>
          {words.unit}
        </text>
      )}
    </>
  )
}

function TimeAxis({ model: { from, to, monthly }, words, x }: Omit<AxisProps, 'y'>) {
  const { marks, labels } = timeTicks(from, to, ROOM, monthly)
  return (
    <>
      {marks.map((day) => (
        <line key={day} className={styles['axis']} x1={x(day)} x2={x(day)} y1={FOOT} y2={FOOT + 10} />
      ))}
      <g className={styles['times']}>
        {labels.map(({ day, period, withYear }) => (
          <text key={day} x={x(day)} y={FOOT + 42} textAnchor={x(day) > END - 50 ? 'end' : 'middle'}>
            {words.axis(period, withYear)}
          </text>
        ))}
      </g>
    </>
  )
}

/** Names at the ends, each near what it names and clear of the others and of the lines. */
function endLabels({ latest, expected, targets }: TrendModel, words: SlideTrendWords, { x, y }: TrendPlaces): readonly Label[] {
  const labels: Label[] = []
  const [target] = targets
  const rises = expected === null || expected.value >= expected.latest
  if (latest)
    labels.push({
      id: 'latest',
      lines: [words.latest],
      x: x(latest.day) + 14,
      y: y(latest.value) + 1.4,
      size: 36,
      places: ['right', 'rightBelow', 'rightAbove', 'below', 'above', 'leftBelow', 'leftAbove'],
    })
  if (expected && words.expected !== null)
    labels.push({
      id: 'expected',
      lines: [words.expected],
      x: x(expected.day) - 10,
      y: y(expected.value) + (rises ? -5.6 : 8),
      size: 28,
      places: rises ? ['leftAbove', 'left', 'above', 'rightBelow', 'right'] : ['leftBelow', 'left', 'below', 'rightAbove', 'right'],
    })
  if (target && 'value' in target.goal)
    labels.push({
      id: 'target',
      lines: [words.target],
      x: target.day === null ? END : x(target.day) + 22,
      y: y(target.goal.value) + (rises ? -17.6 : 20),
      size: 28,
      places: rises ? ['leftAbove', 'leftBelow', 'above', 'below'] : ['leftBelow', 'leftAbove', 'below', 'above'],
    })
  return labels
}

function Ends({ model, words, places }: SlideTrendProps & { readonly places: TrendPlaces }) {
  const at = ({ day, value }: { readonly day: number; readonly value: number }) => ({ x: places.x(day), y: places.y(value) })
  const { latest, expected, targets } = model
  const marks = [
    ...(latest ? [markObstacle(at(latest), 12)] : []),
    ...(expected ? [markObstacle(at(expected), 10)] : []),
    ...targets.flatMap(({ goal, day }) => (day !== null && 'value' in goal ? [markObstacle(at({ day, value: goal.value }), 15)] : [])),
  ]
  const lines = [...model.runs.flatMap((run) => run.strands), model.path].flatMap((line) => lineObstacles(line.map(at)))
  const placed = placeLabels(endLabels(model, words, places), { x: 0, y: 0, width: WIDTH, height: FOOT }, lines, marks)
  return (
    <g className={styles['ends']}>
      {placed.map((each) => (
        <text
          key={each.label.id}
          className={styles[each.label.id]}
          x={anchorX(each)}
          y={each.box.y + each.label.size}
          textAnchor={each.anchor}
        >
          {each.label.lines[0]}
        </text>
      ))}
    </g>
  )
}
