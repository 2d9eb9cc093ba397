import type { Course } from '../domain/course/course.ts'
import { calendarOf, dayOf, type Day } from '../domain/day.ts'
import { valueOnPath } from '../domain/methods/scheduleOutcome.ts'
import { heightFromZero, shareOf, toMini, type MiniAxis, type MiniGeometry, type MiniPoint } from './miniGeometry.ts'

/** A small picture with the target its values are held against. */
export interface CardGeometry extends MiniGeometry {
  /** The way it should have gone; empty where none is known. */
  readonly path: readonly MiniPoint[]
  /** A number to reach, and where it is due; without a day it is a level only. */
  readonly target: { readonly x: number | null; readonly y: number } | null
}

/** One course on the time axis of its card, with heights from zero. */
export function cardGeometry(course: Course, axis: MiniAxis): CardGeometry {
  const { runs, path } = course
  const target = course.targets.find(({ deciding }) => deciding)
  const goal = target && 'value' in target.goal ? target.goal.value : null
  const height = heightFromZero([...runs.flatMap(({ dots }) => dots), ...path, { value: goal ?? 0 }])
  return {
    ...toMini(course, axis, height),
    path: pathFrom(path, axis.from).map(({ day, value }) => ({ x: shareOf(axis, day), y: height(value) })),
    target: target && goal !== null ? { x: target.day === null ? null : shareOf(axis, target.day), y: height(goal) } : null,
  }
}

/** The part of a way from a day on: where it began before, it enters at the height that it has then. */
function pathFrom(path: Course['path'], day: Day): Course['path'] {
  const later = path.filter((step) => step.day >= day)
  return later.length === path.length || later.length === 0 ? later : [{ day, value: valueOnPath(path, day) }, ...later]
}

export interface CardAxis extends MiniAxis {
  readonly fromYear: number
  /** Last year of a deadline that lies ahead; null where the axis ends today. */
  readonly toYear: number | null
}

/** Nothing is drawn before this year: older single values would press all others to the right edge. */
const EARLIEST = 2015

/** One time axis for all cards of a part: from the year of the first value or baseline to today, or to the last deadline ahead. */
export function cardAxis(courses: readonly Course[], today: Day): CardAxis {
  const days = courses.flatMap(({ runs, path }) => [...runs.flatMap(({ dots }) => dots), ...path].map(({ day }) => day))
  const years = days.map((day) => calendarOf(day).year)
  const fromYear = Math.max(EARLIEST, Math.min(calendarOf(today).year - 1, ...years))
  const deadlines = courses.flatMap(({ targets }) => targets.flatMap(({ day }) => (day !== null && day > today ? [day] : [])))
  const toYear = deadlines.length > 0 ? calendarOf(deadlines.reduce((a, b) => (b > a ? b : a))).year : null
  return { from: dayOf(fromYear, 1, 1), to: toYear === null ? today : dayOf(toYear, 12, 31), fromYear, toYear }
}
