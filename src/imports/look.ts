import type { Fault } from '../domain/failure.ts'
import type { Unit } from '../domain/indicator.ts'
import { findTable } from '../sources/mapping/found.ts'
import type { Role } from '../sources/mapping/headingRoles.ts'
import type { Mapping } from '../sources/mapping/mapping.ts'
import { isPlace } from '../sources/mapping/parseTable.ts'
import { proposeForSheet, type Proposal } from '../sources/mapping/propose.ts'
import { nameOf, type LayoutColumn } from '../sources/table/layout.ts'
import type { ReadTable } from '../sources/table/readTable.ts'
import { cellText, columnLetters } from '../sources/table/sheet.ts'
import { maybeUnit, readUnitText } from '../sources/table/unitText.ts'
import type { Recipe } from './importRecord.ts'
import { pictureOf, type Picture } from './picture.ts'

/** A column as a person is asked about it. */
export interface LookedColumn {
  readonly name: string
  readonly letter: string
  readonly role: Role
  /** 0 to 1; 1 where a person said it. */
  readonly confidence: number
  /** Its heading is a period. */
  readonly period: boolean
  /** The first few different texts. */
  readonly samples: readonly string[]
  /** All of them, where they are few and the column tells rows apart; else empty. */
  readonly texts: readonly string[]
}

/** A name in the sheet that stands for an indicator, and what its numbers are in. */
export interface FoundName {
  readonly name: string
  /** Without the unit that it carries. */
  readonly plain: string
  /** As the sheet writes it; empty where it does not say. */
  readonly unitText: string
  /** The same as read, or known from the lines above the table. */
  readonly unit: Unit | null
  /** Several units under one name: each row is read in its own. */
  readonly mixed: boolean
  /** Numbers of the target columns for it, as written. */
  readonly targets: readonly { readonly text: string; readonly period: string }[]
}

/** What a person sees of a sheet before anything of it is taken in: plain data, so that a worker can post it. */
export interface SheetLook {
  readonly format: ReadTable['format']
  readonly sheets: readonly string[]
  readonly sheet: string
  /** Rows of data. */
  readonly rows: number
  /** Rows of the heading, counted from 1; none: `to` is less. */
  readonly heading: { readonly from: number; readonly to: number }
  readonly picture: Picture
  readonly columns: readonly LookedColumn[]
  /** Null where no values, or no periods, were found. */
  readonly mapping: Mapping | null
  readonly names: readonly FoundName[]
  readonly faults: readonly Fault[]
  /** The same for sheets of one shape, whatever their periods and values. */
  readonly shape: string
}

const SAMPLES = 3
const MOST_TEXTS = 30
/** Rows that samples are taken from. */
const MOST_ROWS = 100_000

export function lookAt(read: ReadTable, fileName: string, { roles, period }: Pick<Recipe, 'roles' | 'period'>): SheetLook {
  const { sheet, layout, decimal } = read
  const proposal = proposeForSheet(sheet, layout, decimal, { roles, ...(period !== '' && { period }) })
  const found = findTable(sheet, layout, decimal, roles)
  const { mapping } = proposal
  const faults = [...read.faults, ...found.faults].filter((fault) => mapping === null || !isPlace(fault, mapping))
  const top = layout.preamble.at(-1)?.row ?? -1
  return {
    format: read.format,
    sheets: read.sheets,
    sheet: sheet.name,
    rows: Math.max(0, layout.end - layout.first),
    heading: { from: top + 2, to: layout.first },
    picture: pictureOf(read, faults),
    columns: layout.columns.map((column, at) => lookedColumn(read, column, proposal.columns[at])),
    mapping,
    names: mapping === null ? [] : namesOf(read, mapping, proposal, titleOf(read, fileName)),
    faults,
    shape: shapeOf(layout.columns),
  }
}

function textsOf({ sheet, layout }: ReadTable, column: number): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  for (let row = layout.first; row < Math.min(layout.end, layout.first + MOST_ROWS); row += 1) {
    const text = cellText(sheet, row, column).trim()
    if (text !== '' && !rows.has(text)) rows.set(text, row)
  }
  return rows
}

function lookedColumn(read: ReadTable, column: LayoutColumn, guess: Proposal['columns'][number] | undefined): LookedColumn {
  const role = guess?.role ?? 'dimension'
  const texts = [...textsOf(read, column.column).keys()]
  return {
    name: nameOf(column),
    letter: columnLetters(column.column),
    role,
    confidence: guess?.confidence ?? 0,
    period: column.period !== undefined && role !== 'target',
    samples: texts.slice(0, SAMPLES),
    texts: role === 'dimension' && texts.length > 1 && texts.length <= MOST_TEXTS ? texts : [],
  }
}

/** What a table without names is of: its title, else the name of its file. */
function titleOf({ layout }: ReadTable, fileName: string): string {
  const [title] = layout.preamble.filter(({ text }) => !/^(?:计量)?单位|^units?\b/i.test(text))
  return (title?.text ?? fileName.replace(/\.[^.]+$/, '')).slice(0, 60).trim()
}

function namesOf(read: ReadTable, { indicator, unit }: Mapping, proposal: Proposal, title: string): readonly FoundName[] {
  const targetsOf = targetReader(read, proposal, indicator)
  const constant = unit !== undefined && 'constant' in unit ? unit.constant : null
  const byName = unit !== undefined && 'byIndicator' in unit ? unit.byIndicator : {}
  const named = (name: string, unitTexts: readonly string[]): FoundName => {
    const own = readUnitText(name)
    const unitText = unitTexts[0] ?? own.unitText
    const said = unitText === '' ? null : maybeUnit(unitText)
    const known = Object.hasOwn(byName, name) ? byName[name] : undefined
    return {
      name,
      plain: own.name,
      unitText,
      unit: said ?? known ?? constant,
      mixed: unitTexts.length > 1,
      targets: targetsOf(name),
    }
  }
  if ('constant' in indicator) return [named(indicator.constant === '' ? title : indicator.constant, [])]
  if ('column' in indicator)
    return inColumn(read, indicator.column, unit !== undefined && 'column' in unit ? unit.column : undefined, named)
  const columns = read.layout.columns.filter((_, at) => proposal.columns[at]?.role === 'value')
  const labels = new Map(columns.map((each) => [(each.label ?? nameOf(each)).trim(), each]))
  return [...labels].map(([label, { unitText }]) => named(label, unitText === undefined ? [] : [unitText]))
}

/** Every different name of a column with the units that stand beside it, of all rows: a name that is not asked about would be left out. */
function inColumn(
  { sheet, layout }: ReadTable,
  heading: string,
  unitHeading: string | undefined,
  named: (name: string, units: readonly string[]) => FoundName,
): readonly FoundName[] {
  const at = (name: string | undefined) => layout.columns.find((each) => nameOf(each) === name)?.column
  const [names, units] = [at(heading), at(unitHeading)]
  const found = new Map<string, Set<string>>()
  for (let row = layout.first; row < layout.end && names !== undefined; row += 1) {
    const name = cellText(sheet, row, names).trim()
    if (name === '') continue
    const own = found.get(name) ?? new Set()
    const unit = units === undefined ? '' : cellText(sheet, row, units).trim()
    if (unit !== '') own.add(unit)
    found.set(name, own)
  }
  return [...found].map(([name, own]) => named(name, [...own]))
}

type TargetsOf = (name: string) => FoundName['targets']

/** Targets that stand beside the values of a name: the last filled cell of each target column, and the year in its heading. One pass. */
function targetReader({ sheet, layout }: ReadTable, { columns }: Proposal, indicator: Mapping['indicator']): TargetsOf {
  const targets = layout.columns.filter((_, at) => columns[at]?.role === 'target')
  const names = 'column' in indicator ? layout.columns.find((each) => nameOf(each) === indicator.column)?.column : undefined
  const last = targets.map(({ column }) => {
    const texts = new Map<string, string>()
    for (let row = layout.first; row < layout.end; row += 1) {
      const text = cellText(sheet, row, column).trim()
      if (text !== '') texts.set(names === undefined ? '' : cellText(sheet, row, names).trim(), text)
    }
    return texts
  })
  return (name) =>
    targets.flatMap(({ heading, period }, at) => {
      const text = last[at]?.get(names === undefined ? '' : name)
      return text === undefined ? [] : [{ text, period: period?.id ?? /(?<!\d)20\d\d(?!\d)/.exec(heading)?.[0] ?? '' }]
    })
}

/** Headings without what changes from one sending to the next. */
function shapeOf(columns: readonly LayoutColumn[]): string {
  const fixed = columns.filter(({ period }) => period === undefined).map(nameOf)
  const labels = new Set(columns.flatMap(({ period, label }) => (period === undefined ? [] : [label ?? ''])))
  return [...fixed, ...[...labels].map((label) => `@${label}`)].map((each) => each.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, '*')).join('\n')
}
