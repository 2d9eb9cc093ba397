import { useId } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import type { Day } from '../domain/day.ts'
import { TrendLabels } from './TrendLabels.tsx'
import { eventHeight, pointsOf, type TrendPlaces } from './trendPlaces.ts'
import type { TrendModel } from './trendModel.ts'
import { TrendTarget } from './TrendTarget.tsx'
import type { TrendWords } from './trendWords.ts'
import styles from './TrendChart.module.css'

/** Place of a day and a value in the picture; null until Recharts has its scales. */
function usePlaces(): TrendPlaces | null {
  const x = useXAxisScale()
  const y = useYAxisScale()
  const area = usePlotArea()
  if (!x || !y || !area) return null
  return { area, x: (day: number) => x(day) ?? area.x, y: (value: number) => y(value) ?? area.y + area.height }
}

/** Below the lines: the time ahead, the time without news, the last value's day, today, breaks, and marks between years. */
export function TrendGround({ model, marks }: { readonly model: TrendModel; readonly marks: readonly Day[] }) {
  const places = usePlaces()
  const hatch = useId()
  if (!places) return null
  const { area, x, y } = places
  const { latest, asOf, to, forecast, stopped, path, breaks } = model
  const ahead = forecast.length > 0 || path.length > 0
  const near = latest !== null && asOf - latest.day < 62
  const bottom = area.y + area.height
  const start = latest ? x(latest.day) : area.x
  return (
    <g aria-hidden="true">
      {forecast.length > 0 && (
        <rect className={styles['ahead']} x={start} y={area.y} width={Math.max(0, x(to) - start)} height={area.height} />
      )}
      {stopped && (
        <>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className={styles['missing']} x1="0" x2="0" y1="0" y2="6" />
          </pattern>
          <rect x={start} y={area.y} width={Math.max(0, x(asOf) - start)} height={area.height} fill={`url(#${hatch})`} />
        </>
      )}
      {latest && ahead && <line className={styles['as-of']} x1={x(latest.day)} x2={x(latest.day)} y1={area.y - 10} y2={bottom} />}
      {!(near && ahead) && <line className={styles['as-of']} x1={x(asOf)} x2={x(asOf)} y1={area.y - 4} y2={bottom} />}
      {breaks.map(({ day }) => (
        <path key={day} className={styles['break']} data-mark="break" d={`M${x(day) - 2.5} ${area.y}V${bottom}m5 0V${area.y}`} />
      ))}
      {model.stems &&
        model.runs.flatMap(({ dots }) =>
          dots.map(({ day, value }) => (
            <line key={day} className={styles['stem']} data-mark="stem" x1={x(day)} x2={x(day)} y1={bottom} y2={y(value)} />
          )),
        )}
      {marks.map((day) => (
        <line key={day} className={styles['mark']} x1={x(day)} x2={x(day)} y1={bottom} y2={bottom + 5} />
      ))}
    </g>
  )
}

interface MarksProps {
  readonly model: TrendModel
  readonly words: TrendWords
  readonly width: number
}

/** Benchmarks and browser tests wait for this mark: it is set once everything drawn above the lines is in the page. */
function markReady(drawn: SVGGElement | null): void {
  drawn?.closest('[data-trend]')?.setAttribute('data-chart-ready', '')
}

/** Above the lines: target and path, gap, events, and every label. Tells the page when it is drawn. */
export function TrendMarks({ model, words, width }: MarksProps) {
  const places = usePlaces()
  if (!places) return null
  const { x, y } = places
  const { path, targets, expected, events } = model
  return (
    <ZIndexLayer zIndex={700}>
      <g ref={markReady}>
        {path.length > 1 && <polyline className={styles['path']} data-mark="path" points={pointsOf(places, path)} />}
        {targets.map((target) => (
          <TrendTarget
            key={target.id}
            target={target}
            level={path.length === 0 || !target.deciding}
            places={places}
            size={7}
            line={styles['path']}
            diamond={styles['diamond']}
            band={styles['band']}
          />
        ))}
        {expected && <Gap at={x(expected.day)} from={y(expected.value)} to={y(expected.latest)} tone={words.tone} />}
        {events.map((event) => (
          <g
            key={event.number}
            className={styles['event']}
            transform={`translate(${x(event.day)} ${eventHeight(model, event.day, places)})`}
          >
            <circle r="9" />
            <text dy="0.36em">{event.number}</text>
          </g>
        ))}
        <TrendLabels model={model} words={words} width={width} places={places} />
      </g>
    </ZIndexLayer>
  )
}

function Gap({
  at,
  from,
  to,
  tone,
}: {
  readonly at: number
  readonly from: number
  readonly to: number
  readonly tone: TrendWords['tone']
}) {
  return <path className={styles['gap']} data-mark="expected" data-status={tone ?? undefined} d={`M${at - 5} ${from}h10m-5 0V${to}`} />
}
