import type { Course } from '../domain/course/course.ts'
import type { Day } from '../domain/day.ts'
import { valueOnPath, type DatedValue } from '../domain/methods/scheduleOutcome.ts'
import type { CardGeometry } from './cardGeometry.ts'
import { shareOf, toMini, type MiniAxis, type MiniPoint } from './miniGeometry.ts'

const MOST_DOTS = 6

const within = (share: number) => Math.min(1, Math.max(0, share))

/** The way from first to last, and what share of it a value is; null where none leads to the target. */
function wayOf({ path }: Course) {
  const from = path[0]
  const to = path.at(-1)
  if (!from || !to) return null
  return { from, to, done: (value: number) => (value - from.value) / (to.value - from.value) }
}

/** Completion over time on one scale of 0 to 100 % for all panels; null where there is no way from a baseline to a target. */
export function completionGeometry(course: Course, axis: MiniAxis): CardGeometry | null {
  const way = wayOf(course)
  if (!way) return null
  const done = (value: number) => within(way.done(value))
  return {
    ...toMini(course, axis, done, MOST_DOTS, way.from.day),
    path: course.path.map(({ day, value }) => ({ x: shareOf(axis, day), y: done(value) })),
    target: null,
  }
}

/** One time axis for all panels: from the first baseline to the last deadline. */
export function completionAxis(courses: readonly Course[], today: Day): MiniAxis {
  const starts = courses.flatMap(({ path }) => path.slice(0, 1).map(({ day }) => day))
  const first = courses.flatMap(({ runs }) => runs.flatMap(({ dots }) => dots.slice(0, 1).map(({ day }) => day)))
  const ends = courses.flatMap(({ targets }) => targets.flatMap(({ day, deciding }) => (deciding && day !== null ? [day] : [])))
  const least = (days: readonly Day[]) => days.reduce((a, b) => (b < a ? b : a), today)
  return { from: least(starts.length > 0 ? starts : first), to: ends.reduce((a, b) => (b > a ? b : a), today) }
}

/** Completion from baseline to deadline in a table's cell. */
export interface CompletionLine {
  /** What a line joins; values before the baseline are left out. */
  readonly lines: readonly (readonly MiniPoint[])[]
  readonly last: MiniPoint | null
  /** The way that was due, up to the latest value. */
  readonly expected: readonly MiniPoint[]
}

/** The part of a path up to a day. */
function pathUntil(path: readonly DatedValue[], day: Day): readonly DatedValue[] {
  return [...path.filter((step) => step.day < day), { day, value: valueOnPath(path, day) }]
}

/** Completion not kept within 0 to 100 %, x from baseline to deadline; nothing where no way leads to the target. */
export function completionLine(course: Course): CompletionLine {
  const way = wayOf(course)
  if (!way) return { lines: [], last: null, expected: [] }
  const { from, to, done } = way
  const at = ({ day, value }: DatedValue) => ({ x: (day - from.day) / (to.day - from.day), y: done(value) })
  const since = (dots: readonly DatedValue[]) => dots.filter(({ day }) => day >= from.day).map(at)
  const { latest } = course
  const shown = latest !== null && latest.usable && latest.day >= from.day ? latest : null
  return {
    lines: course.runs.flatMap(({ strands }) => strands.map(since)).filter((line) => line.length > 1),
    last: shown && at(shown),
    expected: shown ? pathUntil(course.path, shown.day).map(at) : [],
  }
}
