import type { CardGeometry } from './cardGeometry.ts'
import { shownDots, type MiniDot, type MiniGeometry, type MiniPoint } from './miniGeometry.ts'
import styles from './MiniSeries.module.css'

interface MiniSeriesProps {
  readonly geometry: MiniGeometry & Partial<Pick<CardGeometry, 'path' | 'target'>>
  /** Place of today on the time axis, 0 to 1. */
  readonly now: number
  /** Heights of faint lines across. */
  readonly grid?: readonly number[] | undefined
  readonly height?: number | undefined
  readonly label: string
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`
const flip = (y: number) => 1 - y
const joined = (points: readonly MiniPoint[]) => points.map(({ x, y }) => `${(x * 100).toFixed(2)},${(flip(y) * 100).toFixed(2)}`).join(' ')

/**
 * A series in a card or among small multiples: as wide as its place, plain SVG (twelve small Recharts figures cost nine times the
 * same as this). Lines are stretched by an inner picture without fixed ratio; marks keep their shape.
 */
export function MiniSeries({ geometry, now, grid = [], height = 52, label }: MiniSeriesProps) {
  const { dots, stems, breaks, target } = geometry
  const last = dots.at(-1)
  return (
    <svg className={styles['mini']} width="100%" height={height} role="img" aria-label={label}>
      {grid.map((y) => (
        <line key={y} className={styles['grid']} x2="100%" y1={percent(flip(y))} y2={percent(flip(y))} />
      ))}
      <line className={styles['base']} x2={percent(last?.x ?? now)} y1="100%" y2="100%" />
      {last && last.x < now && <line className={styles['age']} x1={percent(last.x)} x2={percent(now)} y1="100%" y2="100%" />}
      <line className={styles['now']} x1={percent(now)} x2={percent(now)} y2="100%" />
      <Stretched geometry={geometry} />
      {breaks.map((x) => (
        <g key={x} className={styles['break']} data-mark="break">
          <line x1={percent(x)} x2={percent(x)} y1="8%" y2="100%" transform="translate(-2 0)" />
          <line x1={percent(x)} x2={percent(x)} y1="8%" y2="100%" transform="translate(2 0)" />
        </g>
      ))}
      {target && target.x !== null && <Diamond x={target.x} y={target.y} />}
      {stems
        ? dots.map((dot) => (
            <line
              key={dot.x}
              className={styles['stem']}
              data-mark="stem"
              x1={percent(dot.x)}
              x2={percent(dot.x)}
              y1="100%"
              y2={percent(flip(dot.y))}
            />
          ))
        : shownDots(geometry).map((dot) => <Dot key={`${dot.x} ${dot.y}`} dot={dot} last={dot === last} />)}
    </svg>
  )
}

function Stretched({ geometry: { lines, target, path = [] } }: Pick<MiniSeriesProps, 'geometry'>) {
  return (
    <svg className={styles['stretched']} viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
      {target && path.length === 0 && (
        <line className={styles['target']} x2={(target.x ?? 1) * 100} y1={flip(target.y) * 100} y2={flip(target.y) * 100} />
      )}
      {path.length > 1 && <polyline className={styles['path']} data-mark="path" points={joined(path)} />}
      {lines.map((line) => (
        <polyline key={line[0]?.x} className={styles['line']} data-mark="line" points={joined(line)} />
      ))}
    </svg>
  )
}

/** High confidence is filled, medium a ring, low a small cross. */
function Dot({ dot, last }: { readonly dot: MiniDot; readonly last: boolean }) {
  const at = { x: percent(dot.x), y: percent(flip(dot.y)) }
  if (dot.firmness === 'low')
    return (
      <svg className={styles['mark']} {...at}>
        <path className={styles['low']} data-mark="value" d="M-2.5 -2.5l5 5m0 -5l-5 5" />
      </svg>
    )
  return <circle className={styles[dot.firmness]} data-mark="value" cx={at.x} cy={at.y} r={last ? 3.4 : 2.5} />
}

function Diamond({ x, y }: MiniPoint) {
  return (
    <svg className={styles['mark']} x={percent(x)} y={percent(flip(y))}>
      <path className={styles['diamond']} data-mark="target" d="M0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z" />
    </svg>
  )
}
