import type { ObservationInput } from '../../src/domain/observationTable.ts'
import { publishedOn, reportId, type Tick } from './calendar.ts'
import { decimalsOf, rounded, ticksOf } from './path.ts'
import { COUNTED, PROVINCES } from './places.ts'
import { commonOf, valued, withoutValue, type Common } from './series.ts'
import { numberOf, type DemoRow } from './rows.ts'

/**
 * Values of regions come from a printed cyclic formula and say nothing of a place.
 * With i the region's place (1 to 31) in GB/T 2260, k and c of the indicator: r = (k·i + c) mod 31, factor = 1 − d + 2d·r ÷ 30, d mostly 0.3.
 * 31 is prime, so that every factor occurs once and their mean is 1: shares average to the national one, counts sum to it.
 * k and c differ from indicator to indicator, so that no order of places lasts.
 */
export interface Cycle {
  readonly step: number
  readonly offset: number
  /** The factors lie between 1 − spread and 1 + spread; small where a share near 100 must stay below it. */
  readonly spread: number
}

const STEPS = [7, 12, 5, 18, 11, 23, 9, 14, 26, 3, 17, 20, 13, 28] as const

/** The cycle of the `position`th indicator that has regions. */
export function cycleOf(row: DemoRow, position: number): Cycle {
  return { step: STEPS[position % STEPS.length] ?? 7, offset: (position * 11 + 4) % COUNTED, spread: numberOf(row, 'spread') ?? 0.3 }
}

export function factorAt({ step, offset, spread }: Cycle, place: number): number {
  return 1 - spread + (2 * spread * ((step * place + offset) % COUNTED)) / (COUNTED - 1)
}

export function formulaText(row: DemoRow, { step, offset, spread }: Cycle): { readonly zh: string; readonly en: string } {
  const [zh, en] = row.settings.get('regional') === 'sum' ? ['全国值÷31', 'national value ÷ 31'] : ['全国值', 'national value']
  const [low, wide] = [rounded(1 - spread, 2), rounded(2 * spread, 2)]
  return {
    zh: `地区值由程序循环生成，不反映任何地区：${zh}×(${low}+${wide}×((${step}i+${offset}) mod 31)÷30)，i为行政区划代码次序`,
    en: `Regional values come from a cyclic formula and say nothing of any place: ${en} × (${low} + ${wide} × ((${step}i + ${offset}) mod 31) ÷ 30), i being the place in the order of division codes`,
  }
}

/** Three regions have not reported in the last period, and one now and then before; which ones moves round the cycle. */
function isSilent({ step, offset }: Cycle, place: number, before: number): boolean {
  const turn = (step * place + offset * 2 + before * 4) % COUNTED
  return before === 0 ? turn < 3 : before % 5 === 2 && turn < 1
}

/** Regional values begin in the base period: monthly from August 2025. */
const FIRST_MONTH = 10

interface Sheet {
  readonly row: DemoRow
  readonly cycle: Cycle
  readonly common: Common
  /** A factor for each counted region, in order. */
  readonly factors: readonly number[]
  readonly decimals: number
  readonly divisor: number
}

function sheetOf(row: DemoRow, cycle: Cycle): Sheet {
  const sum = row.settings.get('regional') === 'sum'
  const decimals = decimalsOf(row)
  return {
    row,
    cycle,
    common: commonOf(row),
    factors: Array.from({ length: COUNTED }, (_, index) => factorAt(cycle, index + 1)),
    decimals: sum && decimals > 0 ? decimals + 2 : decimals,
    divisor: sum ? COUNTED : 1,
  }
}

/** What a region states: a number, or the letter of the reason why there is none. */
function statedBy(sheet: Sheet, place: number, national: number, before: number): number | 'n' | 'x' {
  const factor = sheet.factors[place - 1]
  if (factor === undefined) return 'x'
  if (isSilent(sheet.cycle, place, before)) return 'n'
  return rounded((national / sheet.divisor) * factor, sheet.decimals)
}

function periodOf(sheet: Sheet, tick: Tick, national: number, before: number): readonly ObservationInput[] {
  const document = reportId(tick.period)
  return PROVINCES.map(({ id: region }, index): ObservationInput => {
    const stated = statedBy(sheet, index + 1, national, before)
    const publishedAt = publishedOn(tick.period, (index % 7) / 7)
    if (typeof stated !== 'number') return withoutValue(sheet.common, region, tick, publishedAt, stated)
    return valued(sheet.common, { region, tick, publishedAt, document, verified: 'yes', floor: false }, stated, 'A')
  })
}

/** Observations of the 34 regions for one row, beside the national `values`; the three outside the statistics carry a reason, no value. */
export function regionalOf(row: DemoRow, cycle: Cycle, values: readonly number[]): readonly ObservationInput[] {
  const ticks = ticksOf(row)
  const sheet = sheetOf(row, cycle)
  return ticks.flatMap((tick, index) =>
    tick.month < FIRST_MONTH ? [] : periodOf(sheet, tick, values[index] ?? 0, ticks.length - 1 - index),
  )
}
