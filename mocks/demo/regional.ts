import type { ObservationInput } from '../../src/domain/observationTable.ts'
import { publishedOn, reportId, type Tick } from './calendar.ts'
import { decimalsOf, rounded, ticksOf, valuesOf } from './path.ts'
import { COUNTED, PROVINCES } from './places.ts'
import { commonOf, MISSING } from './series.ts'
import type { Row } from './rows.ts'

/**
 * Values of regions come from a printed cyclic formula and say nothing of a place (DESIGN section 14, rule 6).
 * With i the region's place (1 to 31) in GB/T 2260, k and c of the indicator: r = (k·i + c) mod 31, factor = 0.7 + 0.6 r ÷ 30.
 * 31 is prime, so that every factor occurs once and their mean is 1: shares average to the national one, counts sum to it.
 * k and c differ from indicator to indicator, so that no order of places lasts.
 */
export interface Cycle {
  readonly step: number
  readonly offset: number
}

const STEPS = [7, 12, 5, 18, 11, 23, 9, 14, 26, 3, 17, 20, 13, 28] as const

/** The cycle of the `position`th indicator that has regions. */
export function cycleOf(position: number): Cycle {
  return { step: STEPS[position % STEPS.length] ?? 7, offset: (position * 11 + 4) % COUNTED }
}

export function factorAt({ step, offset }: Cycle, place: number): number {
  return 0.7 + (0.6 * ((step * place + offset) % COUNTED)) / (COUNTED - 1)
}

export function formulaText(row: Row, { step, offset }: Cycle): { readonly zh: string; readonly en: string } {
  const [zh, en] = row.settings.get('regional') === 'sum' ? ['全国值÷31', 'national value ÷ 31'] : ['全国值', 'national value']
  return {
    zh: `地区值由程序循环生成，不反映任何地区：${zh}×(0.7+0.6×((${step}i+${offset}) mod 31)÷30)，i为行政区划代码次序`,
    en: `Regional values come from a cyclic formula and say nothing of any place: ${en} × (0.7 + 0.6 × ((${step}i + ${offset}) mod 31) ÷ 30), i being the place in the order of division codes`,
  }
}

/** Three or four regions have not reported in the last period, one or two now and then before; which ones moves round the cycle. */
function isSilent({ step, offset }: Cycle, place: number, before: number): boolean {
  const turn = (step * place + offset * 2 + before * 4) % COUNTED
  return before === 0 ? turn < 3 : before % 5 === 2 && turn < 1
}

/** Regional values begin in the base period: monthly from August 2025. */
const FIRST_MONTH = 10

interface Cell {
  readonly row: Row
  readonly tick: Tick
  readonly national: number
  readonly before: number
  readonly cycle: Cycle
}

function valueOf({ row, national, cycle }: Cell, place: number): number {
  const share = row.settings.get('regional') === 'sum' ? national / COUNTED : national
  const value = rounded(share * factorAt(cycle, place), row.settings.get('regional') === 'sum' && decimalsOf(row) > 0 ? 3 : decimalsOf(row))
  return row.settings.get('unit') === '%' ? Math.min(100, value) : value
}

function cellsOf(cell: Cell): readonly ObservationInput[] {
  const { row, tick, before, cycle } = cell
  const common = { ...commonOf(row), period: tick.period.id, document: reportId(tick.period) }
  return PROVINCES.map(({ id }, index): ObservationInput => {
    const place = index + 1
    const placed = { ...common, region: id, publishedAt: publishedOn(tick.period, (index % 7) / 7) }
    if (place > COUNTED) return { ...placed, value: null, missing: MISSING.x.reason, status: MISSING.x.status }
    if (isSilent(cycle, place, before)) return { ...placed, value: null, missing: MISSING.n.reason, status: MISSING.n.status }
    return { ...placed, value: valueOf(cell, place), status: 'A' }
  })
}

/** Observations of the 34 regions for one row; the three outside the statistics carry a reason, no value. */
export function regionalOf(row: Row, cycle: Cycle): readonly ObservationInput[] {
  const ticks = ticksOf(row)
  const values = valuesOf(row, ticks)
  return ticks.flatMap((tick, index) => {
    if (tick.month < FIRST_MONTH) return []
    return cellsOf({ row, tick, national: values[index] ?? 0, before: ticks.length - 1 - index, cycle })
  })
}
