import type { FaultKind } from '../../domain/failure.ts'
import { Sum } from '../rows/sum.ts'
import type { FaultList } from '../table/faultList.ts'
import { nameOf, type Layout, type LayoutColumn } from '../table/layout.ts'
import type { DecimalMark } from '../table/readNumber.ts'
import { cellText, placeOf, type Sheet } from '../table/sheet.ts'
import type { Parts } from './columns.ts'
import { NotationCheck } from './notation.ts'
import { doubtsOf, notationOf, refusalOf, valueCells, valueOf, type ValueCell } from './valueCells.ts'

/** One value and what it is of, in the file's own words. */
export interface FoundValue {
  readonly key: Readonly<Record<string, string>>
  readonly value: number
}

export interface FoundMeasure {
  readonly id: string
  readonly nonNull: number
  /** Null where there is nothing to add. */
  readonly sum: number | null
}

/** Name of the dimension that headings make where years, or measures, stand side by side. */
export const PERIOD_DIMENSION = 'period'
export const MEASURE_DIMENSION = 'measure'
export const REGION_DIMENSION = 'region'

/** One pass over the cells of the values. */
export class Walk {
  observations = 0
  private readonly total = new Sum()
  first: FoundValue | null = null
  last: FoundValue | null = null
  /** By value column, how large each value is beside the middle of its row. */
  readonly ratios: number[][]
  private readonly sums: readonly Sum[]
  private readonly notation = new NotationCheck()

  constructor(
    private readonly sheet: Sheet,
    private readonly layout: Layout,
    private readonly parts: Parts,
    private readonly decimal: DecimalMark,
    private readonly faults: FaultList,
  ) {
    this.ratios = parts.values.map(() => [])
    this.sums = parts.values.map(() => new Sum())
  }

  run(): void {
    const { values, wide } = this.parts
    const readers = values.map(({ column }) => valueCells(this.sheet.columns[column], this.decimal))
    let lastRow = -1
    let lastColumn = -1
    for (let row = this.layout.first; row < this.layout.end; row += 1) {
      if (this.isBlank(row)) continue
      const read = values.map((column, at) => this.cell(row, at, column, readers[at]?.(row) ?? 0))
      this.observations += read.length
      read.forEach((value, at) => {
        if (value === null) return
        this.count(at, value)
        this.first ??= { key: this.keyOf(row, at), value }
        lastRow = row
        lastColumn = at
        this.last = { key: {}, value }
      })
      if (wide) this.reportNotation()
      if (wide && row - this.layout.first < 2000) this.compare(read)
    }
    this.reportNotation()
    if (this.last !== null) this.last = { key: this.keyOf(lastRow, lastColumn), value: this.last.value }
  }

  private isBlank(row: number): boolean {
    return this.layout.columns.every(({ column }) => cellText(this.sheet, row, column) === '')
  }

  private cell(row: number, at: number, column: LayoutColumn, reading: ValueCell): number | null {
    const refusal = refusalOf(reading)
    const value = valueOf(reading)
    for (const doubt of refusal === null ? doubtsOf(reading) : [refusal]) this.doubt(doubt, row, column)
    if (refusal !== null || value === null) return null
    this.notation.add(this.seriesOf(row, at), notationOf(reading), value, row, column.column)
    return value
  }

  private doubt(kind: FaultKind, row: number, { column, heading }: LayoutColumn): void {
    const found = cellText(this.sheet, row, column).slice(0, 60)
    this.faults.add({ kind, place: placeOf(this.sheet, row, column, heading), found, expected: { kind: 'number' } }, `${kind}\n${column}`)
  }

  /** Where periods stand side by side a row is a series; elsewhere a column is, or what it says of each indicator. */
  private seriesOf(row: number, at: number): string | number {
    const { wide, indicator, values } = this.parts
    if (wide) return values[at]?.label ?? ''
    return indicator === undefined ? at : `${at} ${cellText(this.sheet, row, indicator.column)}`
  }

  private reportNotation(): void {
    this.notation.report(
      this.faults,
      (row, column) => placeOf(this.sheet, row, column, this.layout.columns.find((each) => each.column === column)?.heading),
      (row, column) => cellText(this.sheet, row, column),
    )
  }

  private count(column: number, value: number): void {
    this.total.add(value)
    this.sums[column]?.add(value)
  }

  get nonNull(): number {
    return this.total.count
  }

  get sum(): number | null {
    return this.total.value
  }

  private keyOf(row: number, column: number): Readonly<Record<string, string>> {
    const { dimensions, values, wide, regionsAcross } = this.parts
    const own = dimensions.map((each) => [nameOf(each), cellText(this.sheet, row, each.column).trim()] as const)
    const value = values[column]
    const measure = value === undefined ? '' : (value.label ?? nameOf(value))
    const several = wide ? values.some((each) => (each.label ?? '') !== '') : values.length > 1
    const extra = [
      ...(wide ? [[PERIOD_DIMENSION, value?.periodText ?? ''] as const] : []),
      ...(several ? [[regionsAcross ? REGION_DIMENSION : MEASURE_DIMENSION, measure] as const] : []),
    ]
    return Object.fromEntries([...own, ...extra])
  }

  private compare(read: readonly (number | null)[]): void {
    const positive = read.filter((value): value is number => value !== null && value > 0).sort((a, b) => a - b)
    const middle = positive[Math.floor(positive.length / 2)]
    if (middle === undefined || positive.length < 5) return
    read.forEach((value, at) => {
      if (value !== null && value > 0) this.ratios[at]?.push(value / middle)
    })
  }

  measures(): readonly FoundMeasure[] {
    return this.parts.values.map((column, at) => ({
      id: nameOf(column),
      nonNull: this.sums[at]?.count ?? 0,
      sum: this.sums[at]?.value ?? null,
    }))
  }
}
