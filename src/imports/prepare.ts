import type { Catalog } from '../domain/catalog.ts'
import type { Fault } from '../domain/failure.ts'
import type { Indicator, Unit } from '../domain/indicator.ts'
import { MISSING_REASONS } from '../domain/observation.ts'
import type { ObservationTable } from '../domain/observationTable.ts'
import { comparePeriods, type Period } from '../domain/period.ts'
import { NATIONAL } from '../domain/region.ts'
import type { Target } from '../domain/target.ts'
import type { Text } from '../domain/text.ts'
import type { Mapping, UnitField } from '../sources/mapping/mapping.ts'
import { idOf, newIndicator, newUnit } from '../sources/mapping/newIndicator.ts'
import { mapRead } from '../sources/mapping/parseTable.ts'
import { PROVINCE_NAMES } from '../sources/mapping/regionNames.ts'
import { exponentBetween } from '../sources/mapping/units.ts'
import { takeRows } from '../sources/rows/takeRows.ts'
import { shiftDecimal } from '../sources/table/readNumber.ts'
import type { ReadTable } from '../sources/table/readTable.ts'
import {
  MARKS,
  type Additions,
  type Choice,
  type ImportRecord,
  type NewIndicatorChoice,
  type Recipe,
  type SourceTag,
} from './importRecord.ts'
import { keyAt } from './keys.ts'
import { targetOf, unitOfChoice } from './plan.ts'
import { unitFrom } from './units.ts'

/** An import that a person has said everything of. */
export interface Wanted extends Pick<ImportRecord, 'id' | 'by' | 'day' | 'publisher' | 'file'> {
  readonly tag: SourceTag
  readonly recipe: Recipe
  readonly mapping: Mapping
  /** One name stands beside several units: each row is read in its own. */
  readonly mixedUnits: boolean
}

/** The same, read: what it would bring, before anything is kept. */
export interface Prepared {
  readonly table: ObservationTable
  readonly additions: Additions
  readonly mapping: Mapping
  readonly faults: readonly Fault[]
}

const both = (text: string): Text => ({ zh: text, en: text })

/** Reads the values of a sheet as a person has said. @throws SourceError wrongShape */
export function prepare(read: ReadTable, wanted: Wanted, catalog: Catalog): Prepared {
  const { recipe, tag, id } = wanted
  const ids = idsOf(recipe, catalog)
  const units = new Map([...ids].flatMap(([name, own]) => unitPair(name, own, recipe, catalog)))
  const mapping: Mapping = {
    ...wanted.mapping,
    name: wanted.file,
    table: tableOf(recipe),
    indicator: indicatorField(wanted.mapping.indicator, ids),
    unit: wanted.mixedUnits ? unitOfRows(wanted.mapping.unit, catalog) : { byIndicator: Object.fromEntries(units) },
    where: Object.entries(recipe.only).map(([column, text]) => ({ column, in: [text] })),
    provenance: MARKS[tag].provenance,
    confidence: MARKS[tag].confidence,
    publisher: { constant: `${id}-publisher` },
    document: { constant: id },
  }
  const places = [...new Set([...catalog.regions.map((region) => region.id), ...Object.keys(PROVINCE_NAMES), NATIONAL])]
  const kept = catalog.indicators.map((each) => [each.id, each.unit] as const)
  const mapped = mapRead(read, mapping, {
    units: new Map([...kept, ...newOnes(recipe, ids).map(([, own, choice]) => [own, keptIn(choice, catalog)] as const)]),
    indicators: new Set(ids.values()),
    regions: new Set(places),
  })
  const table = onceEach(withCells(mapped.table, mapped.cellOf))
  const skipped = new Set(Object.entries(recipe.choices).flatMap(([name, choice]) => (choice.kind === 'skip' ? [name] : [])))
  return {
    table,
    additions: additionsOf(table, read.sheet.name, wanted, ids, catalog),
    mapping,
    faults: mapped.faults.filter(({ kind, found }) => !(kind === 'unknownReference' && skipped.has(found?.trim() ?? ''))),
  }
}

function tableOf({ sheet, headerRow, headerRows }: Recipe): Mapping['table'] {
  return { ...(sheet !== '' && { sheet }), ...(headerRow !== null && { headerRow }), ...(headerRows !== null && { headerRows }) }
}

/** Ids by the names of the sheet. */
function idsOf({ choices }: Recipe, { indicators }: Catalog): ReadonlyMap<string, string> {
  const taken = new Set(indicators.map(({ id }) => id))
  return new Map(
    Object.entries(choices).flatMap(([name, choice]) => {
      if (choice.kind === 'skip') return []
      if (choice.kind === 'use') return [[name, choice.id] as const]
      const wished = idOf(choice.zh || choice.en || name)
      let own = wished
      for (let count = 2; taken.has(own); count += 1) own = `${wished}-${count}`
      taken.add(own)
      return [[name, own] as const]
    }),
  )
}

type NewOne = readonly [name: string, id: string, choice: NewIndicatorChoice]

const newOnes = ({ choices }: Recipe, ids: ReadonlyMap<string, string>): readonly NewOne[] =>
  [...ids].flatMap(([name, id]) => {
    const choice = choices[name]
    return choice?.kind === 'new' ? [[name, id, choice] as const] : []
  })

const keptIn = (choice: NewIndicatorChoice, catalog: Catalog): Unit => unitOfChoice(choice, catalog) ?? { base: 'number', exponent: 0 }

function unitPair(name: string, id: string, { choices }: Recipe, catalog: Catalog): readonly (readonly [string, Unit])[] {
  const choice = choices[name]
  const unit = choice === undefined || choice.kind === 'skip' ? null : unitOfChoice(choice, catalog)
  return unit === null ? [] : [[id, unit]]
}

function indicatorField(given: Mapping['indicator'], ids: ReadonlyMap<string, string>): Mapping['indicator'] {
  const codes = Object.fromEntries(ids)
  if ('constant' in given) return { constant: [...ids.values()][0] ?? given.constant }
  return { ...given, codes }
}

function unitOfRows(given: UnitField | undefined, { units }: Catalog): UnitField | undefined {
  if (given === undefined || !('column' in given)) return given
  return { ...given, codes: Object.fromEntries(Object.entries(given.codes).map(([text, unit]) => [text, unitFrom(text, units) ?? unit])) }
}

/** Every value says the cell that it was read from, behind what the sheet notes beside it. */
function withCells(table: ObservationTable, cellOf: (row: number) => string): ObservationTable {
  const notes = Array.from({ length: table.rows }, (_, row) =>
    [table.notes[table.note[row] ?? 0] ?? '', cellOf(row)].filter((text) => text !== '').join(' · '),
  )
  return { ...table, notes, note: Uint32Array.from(notes, (_, at) => at) }
}

const NOT_REPORTED = 1 + MISSING_REASONS.indexOf('notReported')

/** One value for each indicator, place and period: of several the first counts, and the reader has said its doubt. Cells that say nothing are no values. */
function onceEach(table: ObservationTable): ObservationTable {
  const first = new Map<string, number>()
  for (let row = 0; row < table.rows; row += 1) {
    const key = keyAt(table, row)
    if (table.missing[row] !== NOT_REPORTED && !first.has(key)) first.set(key, row)
  }
  return takeRows(table, [...first.values()])
}

function additionsOf(
  table: ObservationTable,
  sheet: string,
  wanted: Wanted,
  ids: ReadonlyMap<string, string>,
  catalog: Catalog,
): Additions {
  const { id, file, recipe, publisher, tag, day } = wanted
  const known = new Set(catalog.regions.map((region) => region.id))
  // File, sheet and day; the cell stands in the note of each value.
  const title = [file, ...(sheet === file ? [] : [sheet]), day].join(' · ')
  const fresh = newOnes(recipe, ids).filter(([, own]) => table.indicators.includes(own))
  const indicators = fresh.map(([, own, choice]): Indicator => {
    const name = { zh: choice.zh.trim() || choice.en.trim(), en: choice.en.trim() || choice.zh.trim() }
    const start = newIndicator({ id: own, name, area: choice.area, unit: keptIn(choice, catalog) }, table)
    return { ...start, direction: { kind: choice.direction } }
  })
  const units = new Set(catalog.units.map((unit) => unit.id))
  const missing = [...new Set(indicators.map(({ unit }) => unit.base))].filter((base) => !units.has(base))
  return {
    indicators,
    targets: [...ids].flatMap(([name, own]) =>
      targetFor(
        [...catalog.indicators, ...indicators].find((each) => each.id === own),
        recipe.choices[name],
        table,
        wanted,
        catalog,
      ),
    ),
    units: missing.map(newUnit),
    regions: table.regions
      .filter((region) => !known.has(region))
      .map((region) => ({
        id: region,
        name: both(PROVINCE_NAMES[region] ?? region),
        short: both(PROVINCE_NAMES[region] ?? region),
        parent: region === NATIONAL ? undefined : NATIONAL,
      })),
    organisations: [{ id: `${id}-publisher`, name: { zh: publisher.trim() }, illustrative: tag === 'illustrative' }],
    documents: [{ id, title: { zh: title }, publisher: `${id}-publisher` }],
  }
}

/** In the indicator's own unit. The first value of the country, or of the only place, is where the way to it begins. */
function targetFor(
  indicator: Indicator | undefined,
  choice: Choice | undefined,
  table: ObservationTable,
  wanted: Wanted,
  catalog: Catalog,
): readonly Target[] {
  if (indicator === undefined || choice === undefined || choice.kind === 'skip') return []
  const typed = targetOf(choice)
  if (typed === null || typed === 'wrong') return []
  const from = choice.kind === 'new' ? indicator.unit : (unitOfChoice(choice, catalog) ?? indicator.unit)
  const value = shiftDecimal(typed.value, exponentBetween(from, indicator.unit) ?? 0)
  const rows = rowsOf(table, indicator.id)
  const region = rows.some((row) => row.region === NATIONAL) ? NATIONAL : (rows[0]?.region ?? NATIONAL)
  const own = rows.filter((row) => row.region === region).toSorted((a, b) => comparePeriods(a.period, b.period))
  const [first, second] = own
  const { kind } = indicator.direction
  const { provenance, confidence } = MARKS[wanted.tag]
  return [
    {
      id: `${indicator.id}-${wanted.id}`,
      area: indicator.area,
      name: indicator.name,
      unit: indicator.unit,
      direction: kind === 'up' || kind === 'down' ? kind : value >= (first?.value ?? value) ? 'up' : 'down',
      value: { kind: 'number', value },
      period: typed.period,
      ...(first && second && { baseline: { value: first.value, period: first.period.id } }),
      issuer: { zh: wanted.publisher.trim() },
      document: { zh: wanted.file },
      confidence,
      provenance,
      indicator: indicator.id,
      region,
      actions: [],
    },
  ]
}

function rowsOf(
  table: ObservationTable,
  id: string,
): readonly { readonly region: string; readonly period: Period; readonly value: number }[] {
  const code = table.indicators.indexOf(id)
  return Array.from({ length: table.rows }, (_, row) => row).flatMap((row) => {
    const period = table.periods[table.period[row] ?? -1]
    const value = table.value[row] ?? Number.NaN
    if (table.indicator[row] !== code || period === undefined || Number.isNaN(value)) return []
    return [{ region: table.regions[table.region[row] ?? -1] ?? NATIONAL, period, value }]
  })
}
