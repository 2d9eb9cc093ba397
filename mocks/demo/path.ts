import { BASE_PERIOD, TICKS, type Tick } from './calendar.ts'
import { directionOf, frequencyOf, idOf, numberOf, numbersOf, type DemoRow } from './rows.ts'
import { isShape, PLAIN_SHAPES, SHAPES, yearly, type Shape } from './shapes.ts'
import { randomOf } from './random.ts'

/** Periods for which a row has an entry: from its first one to the last, less those that never came. */
export function ticksOf(row: DemoRow): readonly Tick[] {
  const all = TICKS[frequencyOf(row)]
  const from = all.findIndex(({ period }) => period.id === row.settings.get('from'))
  return all.slice(Math.max(0, from), all.length - (numberOf(row, 'stop') ?? 0))
}

export function decimalsOf(row: DemoRow): number {
  return numberOf(row, 'dec') ?? (row.settings.get('unit') === '%' ? 1 : 0)
}

export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals
  return Math.round(value * scale) / scale
}

interface Anchors {
  readonly start: number
  readonly base: number
  readonly now: number
  readonly baseMonth: number
  readonly lastMonth: number
}

/** Before the base period the same movement, somewhat slower; never below zero and, for a share, within its bounds. */
function startOf(row: DemoRow, base: number, now: number): number {
  const back = base - 0.55 * (now - base)
  const low = Math.max(back, base * (now > base ? 0.45 : 0))
  return numberOf(row, 'start') ?? (row.settings.get('unit') === '%' ? Math.min(99.5, low) : low)
}

function anchorsOf(row: DemoRow, ticks: readonly Tick[]): Anchors {
  const now = numberOf(row, 'now') ?? 0
  const stated = numberOf(row, 'base')
  const base = stated ?? startOf(row, now, now)
  const baseTick = TICKS[frequencyOf(row)].find(({ period }) => period.id === BASE_PERIOD[frequencyOf(row)])
  const first = ticks[0]?.month ?? 0
  const baseMonth = stated === undefined ? first : Math.max(first, baseTick?.month ?? first)
  return { start: startOf(row, base, now), base, now, baseMonth, lastMonth: ticks.at(-1)?.month ?? 0 }
}

/** Zero at both ends, so that the base and the last value stay as the table states them. */
const bridge = (u: number, noise: number): number => 4 * u * (1 - u) * noise

function valueAt(anchors: Anchors, shape: Shape, month: number, noise: number): number {
  const { start, base, now, baseMonth, lastMonth } = anchors
  if (month <= baseMonth) {
    const u = baseMonth === 0 ? 1 : month / baseMonth
    return start + (base - start) * (u + bridge(u, noise))
  }
  const u = (month - baseMonth) / (lastMonth - baseMonth)
  return base + (now - base) * (SHAPES[shape](u) + bridge(u, noise))
}

/** A flow swings by a share of its level, a stock by a share of its way. */
function swingOf(row: DemoRow, { base, now }: Anchors): number {
  return row.settings.get('time') === 'flow' && row.settings.get('unit') !== '%' ? 0.08 * Math.min(base, now) : 0.09 * (now - base)
}

/** What only ever accumulates cannot fall: counts of a stock. */
function accumulates(row: DemoRow): boolean {
  return decimalsOf(row) === 0 && directionOf(row) === 'up' && row.settings.get('time') !== 'flow'
}

/** Values of a row, one for each of its periods, rounded as its unit is read. */
export function valuesOf(row: DemoRow, ticks: readonly Tick[]): readonly number[] {
  const random = randomOf(idOf(row))
  const anchors = anchorsOf(row, ticks)
  const word = row.settings.get('shape') ?? ''
  const shape = isShape(word) ? word : (PLAIN_SHAPES[Math.floor(random() * PLAIN_SHAPES.length)] ?? 'steady')
  const swing = shape === 'season' ? swingOf(row, anchors) : 0
  const drawn = ticks.map(({ month }) => {
    const value = valueAt(anchors, shape, month, (random() - 0.5) * 0.09) + swing * yearly(month, anchors.baseMonth, anchors.lastMonth)
    return rounded(value, decimalsOf(row))
  })
  const tail = numbersOf(row, 'tail')
  const values = [...drawn.slice(0, drawn.length - tail.length), ...tail]
  return accumulates(row) ? levelled(values) : values
}

/** No value above a later one, seen from the end, so that the last ones stay as stated. */
function levelled(values: readonly number[]): readonly number[] {
  return values.map((value, index) => Math.min(value, ...values.slice(index)))
}
