import type { Catalog, Milestone } from '../src/domain/catalog.ts'
import type { Indicator } from '../src/domain/indicator.ts'
import { rowsByIndicator, type ObservationTable } from '../src/domain/observationTable.ts'
import { toObservationTable } from '../src/domain/toObservationTable.ts'
import { NATIONAL } from '../src/domain/region.ts'
import type { Target } from '../src/domain/target.ts'
import type { DataSet } from '../src/sources/wire/staticProfile.ts'
import { randomOf } from './demo/random.ts'
import { buildDemo } from './demo/index.ts'

/** A stretch of rows that belong to one indicator of the demonstration. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** An indicator of the demonstration and everything that is copied with it. */
interface Template {
  readonly indicator: Indicator
  readonly targets: readonly Target[]
  readonly milestones: readonly Milestone[]
  readonly stretch: Stretch
}

interface Copy {
  readonly template: Template
  readonly indicator: Indicator
  readonly targets: readonly Target[]
  readonly milestones: readonly Milestone[]
}

function templatesOf(catalog: Catalog, table: ObservationTable): readonly Template[] {
  const rows = rowsByIndicator(table)
  return catalog.indicators.map((indicator) => {
    const mine = (each: { readonly indicator?: string | undefined }) => each.indicator === indicator.id
    // Rows come out of the demonstration one indicator after the other, so that the first and the last bound them all.
    const own = rows.get(indicator.id) ?? []
    const stretch = { from: own.at(0) ?? 0, to: (own.at(-1) ?? -1) + 1 }
    return { indicator, targets: catalog.targets.filter(mine), milestones: catalog.milestones.filter(mine), stretch }
  })
}

/** Targets are moved a little, so that gaps, and with them the order of rows, differ from copy to copy. */
function movedTarget(target: Target, id: string, shift: number): Target {
  const { value, baseline } = target
  if (value.kind !== 'number' || !baseline) return { ...target, id: `target-${id}`, indicator: id }
  const moved = value.value + (value.value - baseline.value) * shift
  const bounded = target.unit.base === 'percent' ? Math.min(100, moved) : moved
  return { ...target, id: `target-${id}`, indicator: id, value: { ...value, value: Math.round(bounded * 100) / 100 } }
}

function copyOf(template: Template, round: number, shift: number): Copy {
  const { indicator, targets, milestones } = template
  if (round === 0) return { template, indicator, targets, milestones }
  const id = `${indicator.id}-${round + 1}`
  const named = ({ zh, en }: Indicator['name']) => ({ zh: `${zh}（${round + 1}）`, en: `${en} (${round + 1})` })
  return {
    template,
    indicator: { ...indicator, id, name: named(indicator.name), shortName: named(indicator.shortName) },
    targets: targets.map((target) => movedTarget(target, id, shift)),
    milestones: milestones.map((milestone) => ({ ...milestone, id: `${milestone.id}-${round + 1}`, indicator: id })),
  }
}

type ColumnName = { [Key in keyof ObservationTable]: ObservationTable[Key] extends ArrayBufferView ? Key : never }[keyof ObservationTable]

function repeated<
  Column extends { readonly length: number; set(values: Column, at: number): void; subarray(from: number, to: number): Column },
>(target: Column, source: Column, stretches: readonly Stretch[]): Column {
  let at = 0
  for (const { from, to } of stretches) {
    target.set(source.subarray(from, to), at)
    at += to - from
  }
  return target
}

/** Typed columns filled stretch by stretch: no row ever becomes an object. */
function tableOf(copies: readonly Copy[], source: ObservationTable): ObservationTable {
  const stretches = copies.map(({ template }) => template.stretch)
  const rows = stretches.reduce((sum, { from, to }) => sum + to - from, 0)
  const indicator = new Uint32Array(rows)
  let at = 0
  stretches.forEach(({ from, to }, position) => {
    indicator.fill(position, at, at + to - from)
    at += to - from
  })
  const columns = {
    region: repeated(new Uint16Array(rows), source.region, stretches),
    period: repeated(new Uint32Array(rows), source.period, stretches),
    value: repeated(new Float64Array(rows), source.value, stretches),
    missing: repeated(new Uint8Array(rows), source.missing, stretches),
    status: repeated(new Uint8Array(rows), source.status, stretches),
    provenance: repeated(new Uint8Array(rows), source.provenance, stretches),
    confidence: repeated(new Uint8Array(rows), source.confidence, stretches),
    verified: repeated(new Uint8Array(rows), source.verified, stretches),
    floor: repeated(new Uint8Array(rows), source.floor, stretches),
    publisher: repeated(new Uint16Array(rows), source.publisher, stretches),
    document: repeated(new Uint16Array(rows), source.document, stretches),
    publishedAt: repeated(new Int32Array(rows), source.publishedAt, stretches),
    note: repeated(new Uint32Array(rows), source.note, stretches),
  } satisfies Record<Exclude<ColumnName, 'indicator'>, unknown>
  return { ...source, ...columns, rows, indicator, indicators: copies.map((copy) => copy.indicator.id) }
}

/**
 * The demonstration over and over until it has `count` indicators, national values only: for benchmarks and stress tests.
 * The first round is the demonstration itself; later ones carry a number in name and id. Same result for the same count.
 */
export function largeDataSet(count: number): DataSet {
  const { catalog, observations } = buildDemo()
  const source = toObservationTable(observations.filter(({ region }) => region === NATIONAL))
  const templates = templatesOf(catalog, source)
  const random = randomOf('large')
  const copies = Array.from({ length: Math.ceil(count / templates.length) }, (_, round) =>
    templates.map((template) => copyOf(template, round, (random() - 0.5) * 0.4)),
  )
    .flat()
    .slice(0, count)
  return {
    catalog: {
      ...catalog,
      id: 'large',
      version: `large-${count}`,
      indicators: copies.map(({ indicator }) => indicator),
      targets: copies.flatMap(({ targets }) => targets),
      milestones: copies.flatMap(({ milestones }) => milestones),
    },
    table: tableOf(copies, source),
  }
}
