import { useRef } from 'react'
import { Area, CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts'
import type { ChartProps } from './chart.ts'
import { NARROW, textWidth } from './placeLabels.ts'
import { usePlotWidth } from './plotWidth.ts'
import { timeTicks, type TimeTick } from './timeTicks.ts'
import { TrendGround, TrendMarks } from './TrendMarks.tsx'
import { TrendPoint } from './TrendPoint.tsx'
import { plotLines, trendRows, type TrendRow } from './trendRows.ts'
import type { TrendModel } from './trendModel.ts'
import type { TrendWords } from './trendWords.ts'
import styles from './TrendChart.module.css'

const LABEL = 13
const ROOM_PER_LABEL = { months: 78, years: 46 } as const

/** Values over time with target, path, forecast and events. Recharts has axes, lines and keyboard; marks are ours. */
export function Chart({ data: model, words, height }: ChartProps<TrendModel, TrendWords>) {
  const place = useRef<HTMLDivElement>(null)
  const width = usePlotWidth(place)
  return (
    <div ref={place} className={styles['trend']} style={{ height }} data-trend="">
      {width > 0 && <Plot model={model} words={words} width={width} height={height} />}
    </div>
  )
}

interface PlotProps {
  readonly model: TrendModel
  readonly words: TrendWords
  readonly width: number
  readonly height: number
}

/** Room at the right for labels at line ends; on a narrow screen they stand above. */
function endRoom({ latest, targets, forecast, to }: TrendModel, words: TrendWords, width: number): number {
  if (width < NARROW) return Math.max(22, Math.min(100, textWidth(words.forecastShort, LABEL) + 12))
  const atEnd = targets
    .filter(({ day }) => day === null || day > to - (to - (latest?.day ?? to)) * 0.2 - 60)
    .flatMap((target) => words.target(target))
  const texts = [...atEnd, ...(forecast.length > 0 ? words.forecast : []), ...(latest && latest.day > to - 40 ? [words.actual] : [])]
  return Math.min(width * 0.3, Math.max(24, ...texts.map((text) => textWidth(text, LABEL) + 18)))
}

function Plot({ model, words, width, height }: PlotProps) {
  const { scale } = model
  const tickText = (value: number) => words.tick(value, value === scale.ticks.at(-1))
  const left = Math.max(28, ...scale.ticks.map((tick) => textWidth(tickText(tick), LABEL) + 12))
  const right = endRoom(model, words, width)
  const inner = width - left - right
  const months = timeTicks(model.from, model.to, Math.floor(inner / ROOM_PER_LABEL.months), model.monthly)
  const ticks = months.kind === 'months' ? months : timeTicks(model.from, model.to, Math.floor(inner / ROOM_PER_LABEL.years), false)
  const rows = trendRows(model, Math.round(inner))
  const byDay = new Map<number, TimeTick>(ticks.labels.map((tick) => [tick.day, tick]))
  return (
    <ComposedChart
      width={width}
      height={height}
      data={rows}
      margin={{ top: 22, right, bottom: 0, left: 0 }}
      accessibilityLayer
      title={words.label}
    >
      <CartesianGrid vertical={false} stroke="var(--ch-grid)" verticalCoordinatesGenerator={() => []} />
      <TrendGround model={model} marks={ticks.marks} />
      <XAxis
        dataKey="day"
        type="number"
        domain={[model.from, model.to]}
        ticks={ticks.labels.map(({ day }) => day)}
        interval={0}
        tickLine={false}
        axisLine={{ stroke: 'var(--ch-axis)' }}
        height={26}
        padding={{ left: 12, right: 0 }}
        tick={({ x, y, payload }: { x: number | string; y: number | string; payload: { value: number } }) => (
          <text className={styles['tick']} x={x} y={Number(y) + 10} textAnchor="middle">
            {tickLabel(byDay.get(payload.value), words)}
          </text>
        )}
      />
      <YAxis
        type="number"
        domain={[scale.from, scale.to]}
        ticks={[...scale.ticks]}
        interval={0}
        width={left}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }: { x: number | string; y: number | string; payload: { value: number } }) => (
          <text className={styles['tick']} x={x} y={y} dy="0.35em" textAnchor="end">
            {tickText(payload.value)}
          </text>
        )}
      />
      {model.forecast.length > 0 && (
        <Area
          dataKey="band"
          stroke="none"
          fill="var(--ch-forecast-band)"
          fillOpacity={1}
          isAnimationActive={false}
          connectNulls
          activeDot={false}
          type="linear"
        />
      )}
      {model.forecast.length > 0 && (
        <Line
          dataKey="ahead"
          type="linear"
          stroke="var(--ch-forecast)"
          strokeWidth={2}
          strokeDasharray="1.5 4"
          strokeLinecap="round"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
          connectNulls
        />
      )}
      {plotLines(model).map((line, at) => (
        <Line
          // A line is known by its place: lines follow each other in time.
          key={at}
          dataKey={(row: TrendRow) => row.lines[at] ?? null}
          name={`line ${at}`}
          data-mark="line"
          type="linear"
          stroke={line.drawn ? 'var(--ch-actual)' : 'none'}
          strokeWidth={2.5}
          isAnimationActive={false}
          connectNulls
          activeDot={{ r: 6, fill: 'none', stroke: 'var(--ch-actual)', strokeWidth: 2 }}
          dot={false}
        />
      ))}
      {/* Every value, joined or not, can be reached by pointer and arrow keys. */}
      <Line
        dataKey={(row: TrendRow) => row.moment.dot?.value ?? null}
        name="values"
        stroke="none"
        isAnimationActive={false}
        connectNulls
        activeDot={false}
        dot={({ cx, cy, payload, index }: { cx?: number; cy?: number; payload: TrendRow; index: number }) => (
          <TrendPoint key={index} cx={cx} cy={cy} row={payload} model={model} />
        )}
      />
      <TrendMarks model={model} words={words} width={width} />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--ch-axis)' }}
        content={({ active, payload }) => <Moment active={active} row={rowOf(payload?.[0])} words={words} />}
      />
    </ComposedChart>
  )
}

const tickLabel = (tick: TimeTick | undefined, words: TrendWords) => (tick ? words.axis(tick.period, tick.withYear) : '')

/** Recharts hands rows back untyped; they are the ones it was given. */
const rowOf = (item: { readonly payload?: unknown } | undefined) => item?.payload as TrendRow | undefined

/** What the pointer or the keyboard is at. */
function Moment({
  active,
  row,
  words,
}: {
  readonly active: boolean | undefined
  readonly row: TrendRow | undefined
  readonly words: TrendWords
}) {
  if (!active || !row) return <div role="status" />
  const { title, lines } = words.moment(row.moment)
  return (
    <div role="status" className={styles['moment']}>
      <b>{title}</b>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
