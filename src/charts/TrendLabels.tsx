import type { CourseTarget } from '../domain/course/course.ts'
import { addDays } from '../domain/day.ts'
import { valueOnPath } from '../domain/methods/scheduleOutcome.ts'
import { lineObstacles, markObstacle, NARROW, placeLabels, textWidth, type Box, type Label } from './placeLabels.ts'
import { eventHeight, type TrendPlaces } from './trendPlaces.ts'
import { heightsOf, type TrendModel } from './trendModel.ts'
import type { TrendWords } from './trendWords.ts'
import styles from './TrendChart.module.css'

function labelsOf(model: TrendModel, words: TrendWords, { x, y, area }: TrendPlaces, narrow: boolean): readonly Label[] {
  const { targets, latest, expected, path, forecast, asOf } = model
  const end = forecast.at(-1)
  const labels: Label[] = []
  for (const target of targets) {
    const at = { x: target.day === null ? area.x + area.width : x(target.day), y: y(levelOf(target)) }
    labels.push({
      id: target.id,
      lines: words.target(target),
      ...at,
      size: 13,
      bold: target.deciding,
      places: ['right', 'leftAbove', 'above', 'leftBelow', 'rightAbove', 'rightBelow', 'below'],
    })
  }
  if (latest)
    labels.push({
      id: 'actual',
      lines: [words.actual],
      x: x(latest.day),
      y: y(latest.value),
      size: 13,
      bold: true,
      places: ['right', 'rightBelow', 'leftAbove', 'above', 'rightAbove', 'below', 'leftBelow'],
    })
  if (end)
    labels.push({
      id: 'forecast',
      lines: narrow ? [words.forecastShort] : words.forecast,
      x: x(end.day),
      y: y(end.value),
      size: 13,
      places: ['right', 'rightBelow', 'rightAbove', 'leftBelow', 'leftAbove'],
    })
  if (expected && words.gap !== null)
    labels.push({
      id: 'gap',
      lines: [words.gap],
      x: x(expected.day),
      y: (y(expected.value) + y(expected.latest)) / 2,
      size: 13,
      bold: true,
      places: ['left', 'right', 'leftAbove', 'rightAbove', 'leftBelow', 'rightBelow'],
    })
  const first = path[0]
  const final = path.at(-1)
  if (first && final && path.length > 1) {
    const start = latest && latest.day < final.day ? latest.day : first.day
    // Anywhere along the way ahead will do; well into it is best.
    const [at = { x: 0, y: 0 }, ...also] = [0.7, 0.8, 0.6, 0.9, 0.5, 0.4, 0.3].map((share) => {
      const day = addDays(start, share * (final.day - start))
      return { x: x(day), y: y(valueOnPath(path, day)) }
    })
    labels.push({
      id: 'path',
      lines: [narrow ? words.pathShort : words.path],
      ...at,
      also,
      size: 12,
      places: ['leftAbove', 'rightBelow', 'above', 'below'],
    })
  }
  if (words.stopped !== null && latest)
    labels.push({
      id: 'stopped',
      lines: [words.stopped],
      x: (x(latest.day) + x(asOf)) / 2,
      y: area.y + area.height / 2,
      size: 13,
      places: ['below', 'above', 'right', 'left'],
    })
  return labels
}

/** Where a target's name stands: at its number, or at the bound that is named first. */
const levelOf = (target: CourseTarget): number => heightsOf(target)[0] ?? 0

interface Note {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** Texts with one fixed place: they say what an upright line is. */
function notesOf(model: TrendModel, words: TrendWords, { x, area }: TrendPlaces, width: number): readonly Note[] {
  const { latest, asOf, forecast, path, breaks } = model
  const near = latest !== null && asOf - latest.day < 62 && (forecast.length > 0 || path.length > 0)
  const atEnd = x(asOf) > width - 60
  return [
    ...(forecast.length > 0 && latest
      ? [{ text: words.forecastPeriod, x: x(latest.day) + 6, y: area.y - 4, anchor: 'start' } as const]
      : []),
    ...(near ? [] : [{ text: words.today, x: x(asOf) + (atEnd ? 0 : 5), y: area.y - 8, anchor: atEnd ? 'middle' : 'start' } as const]),
    ...breaks.map(({ day }) => ({ text: words.break, x: x(day) - 6, y: area.y + 10, anchor: 'end' }) as const),
  ]
}

function noteBox({ text, x, y, anchor }: Note): Box {
  const width = textWidth(text, 12)
  return { x: x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0), y: y - 12, width, height: 15 }
}

/** What no label may lie on: dots, diamonds, events. */
function marksOf(model: TrendModel, places: TrendPlaces): readonly Box[] {
  const { runs, targets, latest, expected, events } = model
  const { x, y } = places
  const at = ({ day, value }: { readonly day: number; readonly value: number }) => ({ x: x(day), y: y(value) })
  return [
    ...runs.flatMap(({ dots }) => dots.map((dot) => markObstacle(at(dot), dot === latest ? 6 : 4))),
    ...targets.flatMap(({ goal, day }) => (day !== null && 'value' in goal ? [markObstacle({ x: x(day), y: y(goal.value) }, 7)] : [])),
    ...(expected ? [markObstacle(at(expected), 5)] : []),
    ...events.map(({ day }) => markObstacle({ x: x(day), y: eventHeight(model, day, places) }, 10)),
  ]
}

/** What labels keep off besides: lines, levels, the forecast's band, upright lines and notes. */
function obstaclesOf(
  { runs, path, forecast, targets, latest, asOf, breaks, from, to }: TrendModel,
  { area, x, y }: TrendPlaces,
  notes: readonly Note[],
): readonly Box[] {
  const lines = [
    ...runs.map((run) => run.dots),
    path,
    forecast,
    forecast.map(({ day, lower }) => ({ day, value: lower })),
    forecast.map(({ day, upper }) => ({ day, value: upper })),
    ...(path.length > 0
      ? []
      : targets.flatMap((target) =>
          heightsOf(target).map((value) => [
            { day: from, value },
            { day: target.day ?? to, value },
          ]),
        )),
  ]
  const upright = [asOf, ...(latest ? [latest.day] : []), ...breaks.map(({ day }) => day)].map((day) => ({
    x: x(day) - 1,
    y: area.y,
    width: 2,
    height: area.height,
  }))
  const band = forecast.map(({ day, lower, upper }, step) => {
    const start = x(forecast[step - 1]?.day ?? latest?.day ?? day)
    return { x: start, y: y(upper), width: Math.max(2, x(day) - start), height: Math.max(0, y(lower) - y(upper)) }
  })
  return [
    ...band,
    ...lines.flatMap((line) => lineObstacles(line.map(({ day, value }) => ({ x: x(day), y: y(value) })))),
    ...upright,
    ...notes.map(noteBox),
  ]
}

interface TrendLabelsProps {
  readonly model: TrendModel
  readonly words: TrendWords
  readonly width: number
  readonly places: TrendPlaces
}

/** Every text in the plot, each at what it names, none on another or on a line. */
export function TrendLabels({ model, words, width, places }: TrendLabelsProps) {
  const { area } = places
  const notes = notesOf(model, words, places, width)
  const bounds = { x: area.x, y: 0, width: width - area.x, height: area.y + area.height }
  const marks = marksOf(model, places)
  const placed = placeLabels(labelsOf(model, words, places, width < NARROW), bounds, obstaclesOf(model, places, notes), marks)
  return (
    <>
      {placed.map(({ label, box }) => (
        <text
          key={label.id}
          className={styles[label.bold ? 'label-bold' : 'label']}
          data-tone={label.id === 'gap' ? words.tone : undefined}
        >
          {label.lines.map((line, at) => (
            <tspan
              key={line}
              x={box.x}
              y={box.y + (at + 0.82) * label.size * 1.3}
              fontSize={at === 0 ? label.size : 12}
              fontWeight={at === 0 ? undefined : 400}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {notes.map((note) => (
        <text key={`${note.text} ${note.x}`} className={styles['note']} x={note.x} y={note.y} textAnchor={note.anchor}>
          {note.text}
        </text>
      ))}
    </>
  )
}
