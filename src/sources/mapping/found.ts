import type { Fault } from '../../domain/failure.ts'
import { comparePeriods, type Period } from '../../domain/period.ts'
import { conventionsOf } from '../../domain/periodLabel/readPeriodColumn.ts'
import { readPeriodLabel } from '../../domain/periodLabel/readPeriodLabel.ts'
import { FaultList } from '../table/faultList.ts'
import type { Layout, LayoutColumn } from '../table/layout.ts'
import type { DecimalMark } from '../table/readNumber.ts'
import { cellText, placeOf, placeOfRow, type Sheet } from '../table/sheet.ts'
import { guessRoles, type ColumnGuess } from './roles.ts'
import { MEASURE_DIMENSION, nameOf, PERIOD_DIMENSION, Walk, type FoundMeasure, type FoundValue } from './walk.ts'

/** What a reader finds in a table before anybody maps it. */
export interface Found {
  readonly columns: readonly ColumnGuess[]
  readonly dimensions: readonly { readonly id: string; readonly size: number }[]
  readonly measures: readonly FoundMeasure[]
  readonly observations: number
  readonly nonNull: number
  readonly sum: number | null
  /** First and last observation that has a value, in the order of the file. */
  readonly first: FoundValue | null
  readonly last: FoundValue | null
  readonly periods: { readonly from: string; readonly to: string } | null
  readonly faults: readonly Fault[]
}

const SAMPLE = 400

/** Reads a table without a mapping: columns of numbers are values, the others tell them apart. */
export function findTable(sheet: Sheet, layout: Layout, decimal: DecimalMark = '.'): Found {
  const guesses = guessesOf(sheet, layout, decimal)
  const wide = layout.columns.some((each) => each.period !== undefined)
  const values = layout.columns.filter((each, at) => (wide ? each.period !== undefined : guesses[at]?.role === 'value'))
  const dimensions = layout.columns.filter((each) => !values.includes(each))
  const periodColumn = wide ? undefined : layout.columns.find((_, at) => guesses[at]?.role === 'period')
  const faults = new FaultList()
  const walk = new Walk(sheet, layout, { values, dimensions, wide }, decimal, faults)
  walk.run()
  const periods = wide
    ? values.flatMap(({ period }) => (period === undefined ? [] : [period]))
    : labelPeriods(sheet, layout, periodColumn, faults)
  if (wide && values.every((each) => each.label === '')) jumps(walk.ratios, values, sheet, layout, faults)
  if (walk.observations === 0) faults.add({ kind: 'nothingFound', place: sheet.name })
  return {
    columns: guesses,
    dimensions: sizes(sheet, layout, dimensions, values, wide, faults),
    measures: wide ? [] : walk.measures(),
    observations: walk.observations,
    nonNull: walk.nonNull,
    sum: walk.sum,
    first: walk.first,
    last: walk.last,
    periods: rangeOf(periods),
    faults: faults.all,
  }
}

function guessesOf(sheet: Sheet, layout: Layout, decimal: DecimalMark): readonly ColumnGuess[] {
  const samples = layout.columns.map((each) => ({ heading: each.heading, texts: sampleOf(sheet, layout, each.column) }))
  const own = guessRoles(samples, decimal)
  // A heading that is a period says for sure that its column holds values, even where all of them are missing.
  return layout.columns.map(({ heading, period }, at) => {
    const guess = own[at]
    return period === undefined && guess ? guess : { heading, role: 'value', confidence: 0.95, evidence: ['heading'] }
  })
}

/** Cells from the whole length of the column, so that a table sorted by anything shows all its kinds. */
function sampleOf(sheet: Sheet, layout: Layout, column: number): readonly string[] {
  const rows = layout.end - layout.first
  const step = Math.max(1, Math.floor(rows / SAMPLE))
  const texts: string[] = []
  for (let row = layout.first; row < layout.end; row += step) texts.push(cellText(sheet, row, column))
  return texts
}

/** A column that is ten times its neighbours in most rows counts something else: a census among samples, another unit. */
function jumps(
  ratios: readonly (readonly number[])[],
  values: readonly LayoutColumn[],
  sheet: Sheet,
  layout: Layout,
  faults: FaultList,
): void {
  ratios.forEach((own, at) => {
    const middle = [...own].sort((a, b) => a - b)[Math.floor(own.length / 2)]
    const column = values[at]
    if (middle === undefined || column === undefined || own.length < 5 || (middle < 8 && middle > 1 / 8)) return
    faults.add({
      kind: 'valueJump',
      place: placeOf(sheet, Math.max(0, layout.first - 1), column.column, column.heading),
      found: `x ${middle.toPrecision(2)}`,
    })
  })
}

/** Periods of a column of labels; labels that are none are faults, each label once. */
function labelPeriods(sheet: Sheet, layout: Layout, column: LayoutColumn | undefined, faults: FaultList): readonly Period[] {
  if (column === undefined) return []
  const rows = firstRows(sheet, layout, column.column)
  const conventions = conventionsOf([...rows.keys()])
  return [...rows].flatMap(([label, row]) => {
    const reading = readPeriodLabel(label, conventions)
    const place = placeOf(sheet, row, column.column, column.heading)
    if (!reading.ok) {
      faults.add({ kind: 'periodUnreadable', place, found: label.slice(0, 60), expected: { kind: 'period' } })
      return []
    }
    if (reading.doubts.length > 0) faults.add({ kind: 'periodAssumed', place, found: `${label} = ${reading.period.id}` })
    return [reading.period]
  })
}

/** Each different text of a column with the first row that has it. */
function firstRows(sheet: Sheet, layout: Layout, column: number): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  for (let row = layout.first; row < layout.end; row += 1) {
    const text = cellText(sheet, row, column)
    if (!rows.has(text)) rows.set(text, row)
  }
  return rows
}

function rangeOf(periods: readonly Period[]): Found['periods'] {
  const [first, ...rest] = periods
  if (first === undefined) return null
  const from = rest.reduce((a, b) => (b.start < a.start ? b : a), first)
  const to = rest.reduce((a, b) => (comparePeriods(b, a) > 0 ? b : a), first)
  return { from: from.id, to: to.id }
}

function sizes(
  sheet: Sheet,
  layout: Layout,
  dimensions: readonly LayoutColumn[],
  values: readonly LayoutColumn[],
  wide: boolean,
  faults: FaultList,
): Found['dimensions'] {
  const own = dimensions.map((dimension) => {
    const { column, heading } = dimension
    const rows = firstRows(sheet, layout, column)
    for (const [text, row] of rows)
      if (text !== text.trim()) faults.add({ kind: 'spaceAround', place: placeOf(sheet, row, column, heading), found: text }, `${column}`)
    return { id: nameOf(dimension), size: new Set([...rows.keys()].map((text) => text.trim())).size }
  })
  duplicates(sheet, layout, dimensions, faults)
  const different = (texts: readonly (string | undefined)[]) => new Set(texts).size
  const labels = values.map((each) => each.label ?? '')
  const measures = wide ? (labels.some((label) => label !== '') ? different(labels) : 0) : values.length > 1 ? values.length : 0
  return [
    ...own,
    ...(wide ? [{ id: PERIOD_DIMENSION, size: different(values.map((each) => each.period?.id)) }] : []),
    ...(measures > 0 ? [{ id: MEASURE_DIMENSION, size: measures }] : []),
  ]
}

/** Rows compared for equal keys; beyond, a mapping's own check does it with less memory. */
const MOST_COMPARED = 300_000
/** Stands in no cell that anybody typed. */
const BETWEEN = '\u0000'

function duplicates(sheet: Sheet, layout: Layout, dimensions: readonly LayoutColumn[], faults: FaultList): void {
  const seen = new Set<string>()
  const end = Math.min(layout.end, layout.first + MOST_COMPARED)
  for (let row = layout.first; row < end; row += 1) {
    const key = dimensions.map(({ column }) => cellText(sheet, row, column).trim()).join(BETWEEN)
    const words = key.replaceAll(BETWEEN, ' ').trim()
    if (words !== '' && seen.has(key)) faults.add({ kind: 'duplicateKey', place: placeOfRow(sheet, row), found: words.slice(0, 60) })
    seen.add(key)
  }
}
