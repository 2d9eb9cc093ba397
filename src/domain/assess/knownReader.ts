import type { Day } from '../day.ts'
import type { Series, SeriesRow } from './series.ts'

/** A row with the number of its period: publications of one period share it. */
interface Publication {
  readonly row: SeriesRow
  readonly period: number
}

function publications(rows: readonly SeriesRow[]): readonly Publication[] {
  let period = -1
  return rows.map((row, at) => {
    if (rows[at - 1]?.period.id !== row.period.id) period += 1
    return { row, period }
  })
}

/** The first place whose number is not smaller. */
function placeOf(numbers: readonly number[], wanted: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * What was known on days that never run backwards, as `knownAt` says it of one day: every row is looked at once, so that a history
 * grows with its series and not with the square of it. The list that is returned is always the same one and grows: it is not to be kept.
 */
export function knownReader(series: Series): (day: Day) => readonly SeriesRow[] {
  return series.plain ? plainReader(series.rows) : revisedReader(series.rows)
}

/** Each period's one publication comes after the one before it. */
function plainReader(rows: readonly SeriesRow[]): (day: Day) => readonly SeriesRow[] {
  const known: SeriesRow[] = []
  return (day) => {
    for (let each = rows[known.length]; each && each.knownFrom <= day; each = rows[known.length]) known.push(each)
    return known
  }
}

/** Publications that replace earlier ones, or that come after those of later periods. */
function revisedReader(rows: readonly SeriesRow[]): (day: Day) => readonly SeriesRow[] {
  // Rows of one period follow one another as they were published, and sorting keeps that order: the last one in is the newest.
  const arriving = publications(rows).toSorted((a, b) => a.row.knownFrom - b.row.knownFrom)
  const known: SeriesRow[] = []
  const periods: number[] = []
  let next = 0
  return (day) => {
    for (let each = arriving[next]; each && each.row.knownFrom <= day; each = arriving[++next]) {
      const place = placeOf(periods, each.period)
      const revises = periods[place] === each.period ? 1 : 0
      periods.splice(place, revises, each.period)
      known.splice(place, revises, each.row)
    }
    return known
  }
}
