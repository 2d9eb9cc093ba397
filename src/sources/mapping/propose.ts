import type { Unit } from '../../domain/indicator.ts'
import { headingPeriods } from '../table/headingPeriods.ts'
import { nameOf, type Layout, type LayoutColumn } from '../table/layout.ts'
import type { DecimalMark } from '../table/readNumber.ts'
import { cellText, type Sheet } from '../table/sheet.ts'
import { maybeUnit, readUnitText } from '../table/unitText.ts'
import { partsOf, partsOfColumns, type Parts, type SaidRoles } from './columns.ts'
import { MAPPING_VERSION, type Mapping, type MappingField, type PeriodField, type UnitField } from './mapping.ts'
import { maybeRegion } from './regionNames.ts'
import type { ColumnGuess } from './roles.ts'

export interface Proposal {
  /** What each column seems to be for, in the order of the headings, with a confidence. Period headings are values. */
  readonly columns: readonly ColumnGuess[]
  /** A mapping to start from; null where no values or no periods were found. Never applied unseen. */
  readonly mapping: Mapping | null
}

/** Proposes a mapping from headings, some rows of texts, and the lines above the table. Pure. */
export function proposeMapping(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  preamble: readonly string[] = [],
): Proposal {
  const periods = headingPeriods(headings)
  const columns = headings.map((heading, column): LayoutColumn => {
    const own = periods[column]
    return { column, heading, ...(own && { period: own.period, periodText: own.text, label: own.label }) }
  })
  const samples = headings.map((heading, at) => ({ heading, texts: rows.map((row) => row[at] ?? '') }))
  const parts = partsOfColumns(columns, samples)
  return proposal(parts, preamble, ({ column }) => rows.map((row) => row[column] ?? ''))
}

/** So many rows tell which indicators and units there are. */
const LOOKED_AT = 2000

/** What a person has said of a table already. */
export interface Corrections {
  readonly roles?: SaidRoles | undefined
  /** Period of all values, where no column and no heading says one. */
  readonly period?: string | undefined
}

/** The same for a table in its sheet. */
export function proposeForSheet(sheet: Sheet, layout: Layout, decimal: DecimalMark = '.', { roles, period }: Corrections = {}): Proposal {
  const rows = Math.min(layout.end, layout.first + LOOKED_AT) - layout.first
  const textsOf = ({ column }: LayoutColumn) => Array.from({ length: rows }, (_, at) => cellText(sheet, layout.first + at, column))
  return proposal(
    partsOf(sheet, layout, decimal, roles),
    layout.preamble.map(({ text }) => text),
    textsOf,
    period,
  )
}

type TextsOf = (column: LayoutColumn) => readonly string[]

function proposal(parts: Parts, preamble: readonly string[], textsOf: TextsOf, period?: string): Proposal {
  const mapping = parts.wide ? wideMapping(parts, preamble, textsOf) : tidyMapping(parts, preamble, textsOf, period)
  return { columns: parts.guesses, mapping }
}

/** Name and unit of the indicator in the lines above the table: `指标：地区生产总值(亿元)`, `单位：亿元`. */
function titled(preamble: readonly string[]): { readonly name: string; readonly unit: Unit | null } {
  const after = (pattern: RegExp) => preamble.map((text) => pattern.exec(text.trim())?.[1]).find((each) => each !== undefined)
  const line = readUnitText(after(/^(?:指标|指标名称|indicator)\s*[:：]\s*(.+)$/i) ?? '')
  return { name: line.name, unit: line.unit ?? maybeUnit(after(/(?:计量)?单位\s*[:：]\s*([^\s()（）]+)/) ?? '') }
}

const optionalColumn = (column: LayoutColumn | undefined): MappingField | undefined =>
  column === undefined ? undefined : { column: nameOf(column) }

/** The parts that a mapping may have or not: present keys only. */
function optionals(parts: Parts, columns: readonly ColumnGuess['role'][]): Partial<Mapping> {
  const all = [...parts.dimensions, ...parts.values]
  const found = columns.flatMap((role) => {
    const guess = parts.guesses.find((each) => each.role === role)
    const column = guess && all.find(({ heading }) => heading === guess.heading)
    return column === undefined ? [] : [[role, { column: nameOf(column) }] as const]
  })
  return Object.fromEntries(found)
}

function wideMapping(parts: Parts, preamble: readonly string[], textsOf: TextsOf): Mapping {
  const title = titled(preamble)
  const { values, indicator, region } = parts
  const labelled = values.some(({ label }) => (label ?? '') !== '')
  // Targets stand under periods too, and a person may leave a period out: then the columns of values are named one by one.
  const leftOut = [...parts.dimensions, ...parts.unused].some((each) => each.period !== undefined)
  const named = leftOut || parts.targets.length + parts.shares.length > 0
  const byHeading = labelled && indicator === undefined
  return {
    version: MAPPING_VERSION,
    indicator: byHeading ? { heading: true } : (optionalColumn(indicator) ?? { constant: title.name }),
    ...(region === undefined ? {} : { region: { column: nameOf(region) } }),
    period: { heading: true },
    value: named ? { columns: values.map(nameOf) } : { periods: true },
    ...unitOf(parts, title.unit, byHeading ? values.map(({ label }) => label ?? '') : [], textsOf),
    ...optionals(parts, ['status', 'publisher', 'note']),
  }
}

function tidyMapping(parts: Parts, preamble: readonly string[], textsOf: TextsOf, said?: string): Mapping | null {
  const { values, period, subPeriod, region, indicator, regionsAcross } = parts
  const [only] = values
  const title = titled(preamble)
  const when = periodOf(period, subPeriod, title.name, preamble) ?? (said === undefined ? null : { constant: said })
  if (when === null || only === undefined) return null
  const many = values.length > 1 && !regionsAcross
  const constant = title.name === '' ? (regionsAcross ? '' : readUnitText(only.heading).name) : title.name
  return {
    version: MAPPING_VERSION,
    indicator: many ? { heading: true } : (optionalColumn(indicator) ?? { constant }),
    period: when,
    value: values.length > 1 ? { columns: values.map(nameOf) } : { column: nameOf(only) },
    ...(region === undefined ? {} : { region: { column: nameOf(region) } }),
    ...(regionsAcross ? { region: { heading: true as const, codes: regionCodes(values) } } : {}),
    ...optionals(parts, ['status', 'publisher', 'publishedAt', 'note']),
    ...unitOf(parts, title.unit, many ? values.map(({ heading }) => heading) : [], textsOf, readUnitText(only.heading).unit),
  }
}

function periodOf(
  period: LayoutColumn | undefined,
  subPeriod: LayoutColumn | undefined,
  title: string,
  preamble: readonly string[],
): PeriodField | null {
  if (period !== undefined) return { column: nameOf(period), ...(subPeriod === undefined ? {} : { within: nameOf(subPeriod) }) }
  // A table of one year says it in its title: 2024年各地区算力规模.
  const years = new Set([title, ...preamble].flatMap((line) => line.match(/(?<!\d)(?:19|20)\d\d(?=年)/g) ?? []))
  const [year, other] = years
  return year === undefined || other !== undefined ? null : { constant: year }
}

function regionCodes(columns: readonly LayoutColumn[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    columns.flatMap(({ heading }) => {
      const id = maybeRegion(heading)
      return id === null ? [] : [[heading.trim(), id] as const]
    }),
  )
}

/** A unit of the whole table, of a column of units, or of each indicator where names or a row of units carry one. */
function unitOf(
  parts: Parts,
  whole: Unit | null,
  headings: readonly string[],
  textsOf: TextsOf,
  only: Unit | null = null,
): { readonly unit?: UnitField } {
  if (whole !== null) return { unit: { constant: whole } }
  const column = parts.dimensions.find(({ heading }) => parts.guesses.some((each) => each.role === 'unit' && each.heading === heading))
  const codes = column === undefined ? {} : unitsOf(textsOf(column), (text) => maybeUnit(text))
  if (column !== undefined && Object.keys(codes).length > 0) return { unit: { column: nameOf(column), codes } }
  const units: readonly (readonly [string, Unit])[] = parts.values.flatMap(({ heading, unitText }) => {
    const unit = unitText === undefined ? null : maybeUnit(unitText)
    return unit === null ? [] : [[heading.trim(), unit] as const]
  })
  const byHeading = { ...unitsOf(headings, (text) => readUnitText(text).unit), ...Object.fromEntries(headings.length > 0 ? units : []) }
  const single = only ?? (headings.length === 0 ? units[0]?.[1] : undefined)
  if (headings.length === 0 && single !== undefined) return { unit: { constant: single } }
  const indicators = parts.indicator === undefined ? {} : unitsOf(textsOf(parts.indicator), (text) => readUnitText(text).unit)
  const known = { ...indicators, ...byHeading }
  return Object.keys(known).length === 0 ? {} : { unit: { byIndicator: known } }
}

function unitsOf(texts: readonly string[], read: (text: string) => Unit | null): Readonly<Record<string, Unit>> {
  return Object.fromEntries(
    [...new Set(texts)].flatMap((text) => {
      const unit = read(text)
      return unit === null ? [] : [[text.trim(), unit] as const]
    }),
  )
}
