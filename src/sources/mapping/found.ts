import type { Fault } from '../../domain/failure.ts'
import { comparePeriods, type Period } from '../../domain/period.ts'
import { FaultList } from '../table/faultList.ts'
import { nameOf, type Layout, type LayoutColumn } from '../table/layout.ts'
import type { DecimalMark } from '../table/readNumber.ts'
import { cellText, placeOf, placeOfRow, type Sheet } from '../table/sheet.ts'
import { partsOf, type Parts, type SaidRoles } from './columns.ts'
import { periodReader } from './periodTexts.ts'
import { cityFaults } from './regionCoder.ts'
import { looksLikeRegion } from './regionNames.ts'
import type { ColumnGuess } from './roles.ts'
import { shareFaults } from './shares.ts'
import { MEASURE_DIMENSION, PERIOD_DIMENSION, REGION_DIMENSION, Walk, type FoundMeasure, type FoundValue } from './walk.ts'

/** What a reader finds in a table before anybody maps it. */
export interface Found {
  readonly columns: readonly ColumnGuess[]
  readonly dimensions: readonly { readonly id: string; readonly size: number }[]
  readonly measures: readonly FoundMeasure[]
  /** Columns of targets: what is to be reached, not what was measured. */
  readonly targets: readonly FoundMeasure[]
  readonly observations: number
  readonly nonNull: number
  readonly sum: number | null
  /** First and last observation that has a value, in the order of the file. */
  readonly first: FoundValue | null
  readonly last: FoundValue | null
  readonly periods: { readonly from: string; readonly to: string } | null
  readonly faults: readonly Fault[]
}

/** Reads a table without a mapping: columns of numbers are values, the others tell them apart. */
export function findTable(sheet: Sheet, layout: Layout, decimal: DecimalMark = '.', said: SaidRoles = {}): Found {
  const parts = partsOf(sheet, layout, decimal, said)
  const faults = new FaultList()
  const walk = new Walk(sheet, layout, parts, decimal, faults)
  walk.run()
  const targets = new Walk(sheet, layout, { ...parts, values: parts.targets }, decimal, new FaultList())
  targets.run()
  faults.addAll(shareFaults(sheet, layout, parts, decimal))
  roleFaults(sheet, layout, parts, faults)
  faults.addAll(citiesIn(sheet, layout, parts))
  const periods = parts.wide
    ? parts.values.flatMap(({ period }) => (period === undefined ? [] : [period]))
    : labelPeriods(sheet, layout, parts, faults)
  if (parts.wide && parts.values.every((each) => each.label === '')) jumps(walk.ratios, parts.values, sheet, layout, faults)
  if (walk.observations === 0) faults.add({ kind: 'nothingFound', place: sheet.name })
  return {
    columns: parts.guesses,
    dimensions: sizes(sheet, layout, parts, faults),
    measures: parts.wide ? [] : walk.measures(),
    targets: targets.measures(),
    observations: walk.observations,
    nonNull: walk.nonNull,
    sum: walk.sum,
    first: walk.first,
    last: walk.last,
    periods: rangeOf(periods),
    faults: faults.all,
  }
}

const headingPlace = (sheet: Sheet, layout: Layout, { column, heading }: LayoutColumn) =>
  placeOf(sheet, Math.max(0, layout.first - 1), column, heading)

/** No figure falls out in silence: a column of figures that is not read is named, and so is one that is read as a target. */
function roleFaults(sheet: Sheet, layout: Layout, parts: Parts, faults: FaultList): void {
  for (const each of parts.unused) {
    const isCode = parts.guesses[layout.columns.indexOf(each)]?.role === 'code'
    const place = headingPlace(sheet, layout, each)
    // 序号 is set aside by everybody; a code that stands for figures elsewhere is worth a word.
    if (isCode && !parts.guesses[layout.columns.indexOf(each)]?.evidence.includes('otherIsClearer')) continue
    faults.add(isCode ? { kind: 'roleAssumed', place, found: 'code' } : { kind: 'columnIgnored', place, found: each.heading }, each.heading)
  }
  for (const each of parts.targets)
    faults.add({ kind: 'roleAssumed', place: headingPlace(sheet, layout, each), found: 'target' }, each.heading)
}

/** Cities by their bare names, in the column of places or across the top. */
function citiesIn(sheet: Sheet, layout: Layout, { region, regionsAcross, values }: Parts): readonly Fault[] {
  const [first] = values
  if (regionsAcross && first !== undefined)
    return cityFaults(
      values.map(({ heading }) => heading),
      headingPlace(sheet, layout, first),
    )
  if (region === undefined) return []
  const labels = [...firstRows(sheet, layout, region.column).keys()]
  return cityFaults(labels, placeOf(sheet, layout.first, region.column, region.heading))
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
    faults.add({ kind: 'valueJump', place: headingPlace(sheet, layout, column), found: `x ${middle.toPrecision(2)}` })
  })
}

/** Periods of a column of labels; labels that are none are faults, each label once. */
function labelPeriods(sheet: Sheet, layout: Layout, { period: column, subPeriod }: Parts, faults: FaultList): readonly Period[] {
  const cells = column === undefined ? undefined : sheet.columns[column.column]
  if (column === undefined || cells === undefined) return []
  const part = subPeriod === undefined ? undefined : sheet.columns[subPeriod.column]
  const reader = periodReader(
    cells,
    part,
    layout.preamble.map(({ text }) => text),
  )
  const rows = new Map<string, number>()
  for (let row = layout.first; row < layout.end; row += 1) {
    const label = reader.label(row)
    if (!rows.has(label)) rows.set(label, row)
  }
  return [...rows].flatMap(([label, row]) => {
    const reading = reader.read(label)
    const place = placeOf(sheet, row, column.column, column.heading)
    if (!reading.ok) {
      faults.add({ kind: 'periodUnreadable', place, found: label.slice(0, 60), expected: { kind: 'period' } })
      return []
    }
    if (reading.doubts.length > 0 || reading.assumedYear === true)
      faults.add({ kind: 'periodAssumed', place, found: `${label} = ${reading.period.id}` })
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

function sizes(sheet: Sheet, layout: Layout, parts: Parts, faults: FaultList): Found['dimensions'] {
  const { dimensions, values, wide, regionsAcross } = parts
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
  const across = regionsAcross ? values.filter(({ heading }) => looksLikeRegion(heading)).length : 0
  return [
    ...own,
    ...(wide ? [{ id: PERIOD_DIMENSION, size: different(values.map((each) => each.period?.id)) }] : []),
    ...(across > 0 ? [{ id: REGION_DIMENSION, size: across }] : measures > 0 ? [{ id: MEASURE_DIMENSION, size: measures }] : []),
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
