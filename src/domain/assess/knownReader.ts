import type { Day } from '../day.ts'
import { firstWhere } from '../sorted.ts'
import { latestUsable, type Series, type SeriesRow } from './series.ts'

type Writable<Read> = { -readonly [Key in keyof Read]: Read[Key] }

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

/** What is known on a day, with what every judgement asks of all of it kept beside: asking costs the same however much is known. */
export interface Known {
  /** By period, the newest publication of each. */
  readonly rows: readonly SeriesRow[]
  /** The newest usable one. */
  readonly latest: SeriesRow | null
  /** Some row carries a number, firm or not. */
  readonly valued: boolean
}

/** What is known, of rows that are known on one day. */
export function knownRows(rows: readonly SeriesRow[]): Known {
  return { rows, latest: latestUsable(rows), valued: rows.some(isValued) }
}

const isValued = ({ value }: SeriesRow): boolean => !Number.isNaN(value)

/**
 * What was known on days that never run backwards, as `knownAt` says it of one day: every row is looked at once, so that a history
 * grows with its series and not with the square of it. What is returned is always the same and grows: it is not to be kept.
 */
export function knownReader(series: Series): (day: Day) => Known {
  return series.plain ? plainReader(series.rows) : revisedReader(series.rows)
}

/** Each period's one publication comes after the one before it. */
function plainReader(all: readonly SeriesRow[]): (day: Day) => Known {
  const rows: SeriesRow[] = []
  const known: Writable<Known> = { rows, latest: null, valued: false }
  return (day) => {
    for (let each = all[rows.length]; each && each.knownFrom <= day; each = all[rows.length]) {
      rows.push(each)
      if (each.usable) known.latest = each
      known.valued ||= isValued(each)
    }
    return known
  }
}

/** Publications that replace earlier ones, or that come after those of later periods. */
function revisedReader(all: readonly SeriesRow[]): (day: Day) => Known {
  // Rows of one period follow one another as they were published, and sorting keeps that order: the last one in is the newest.
  const arriving = publications(all).toSorted((a, b) => a.row.knownFrom - b.row.knownFrom)
  const rows: SeriesRow[] = []
  const periods: number[] = []
  let next = 0
  return (day) => {
    for (let each = arriving[next]; each && each.row.knownFrom <= day; each = arriving[++next]) {
      const { row, period } = each
      const place = firstWhere(periods, (number) => number >= period)
      const revises = Number(periods[place] === period)
      periods.splice(place, revises, period)
      rows.splice(place, revises, row)
    }
    return knownRows(rows)
  }
}
