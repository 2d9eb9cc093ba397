import type { Unit } from '../../domain/indicator.ts'
import { headingPeriods } from '../table/headingPeriods.ts'
import { maybeUnit, readUnitText } from '../table/unitText.ts'
import { MAPPING_VERSION, type Mapping, type UnitField } from './mapping.ts'
import { guessRoles, type ColumnGuess, type ColumnSample, type Role } from './roles.ts'

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
  const samples = headings.map((heading, at) => ({ heading, texts: rows.map((row) => row[at] ?? '') }))
  const periods = headingPeriods(headings)
  const wide = periods.some((each) => each !== null)
  const labelled = periods.some((each) => each !== null && each.label !== '')
  const columns = wide
    ? wideRoles(
        samples,
        periods.map((each) => each !== null),
      )
    : guessRoles(samples)
  return { columns, mapping: wide ? wideMapping(columns, samples, preamble, labelled) : tidyMapping(columns, samples, preamble) }
}

function wideRoles(samples: readonly ColumnSample[], isPeriod: readonly boolean[]): readonly ColumnGuess[] {
  const labels = guessRoles(samples.filter((_, at) => !isPeriod[at]))
  let next = 0
  return samples.map(({ heading }, at) => {
    if (isPeriod[at]) return { heading, role: 'value', confidence: 0.95, evidence: ['heading'] }
    const label = labels[next]
    next += 1
    // What stands beside years side by side tells rows apart, whatever its cells look like.
    return label && label.role !== 'value' ? label : { heading, role: 'dimension', confidence: 0.5, evidence: ['position'] }
  })
}

const first = (columns: readonly ColumnGuess[], role: Role) => columns.find((each) => each.role === role)?.heading

/** Name and unit of the indicator in the lines above the table: `指标：地区生产总值(亿元)`, `单位：亿元`. */
function titled(preamble: readonly string[]): { readonly name: string; readonly unit: Unit | null } {
  const after = (pattern: RegExp) => preamble.map((text) => pattern.exec(text.trim())?.[1]).find((each) => each !== undefined)
  const line = readUnitText(after(/^(?:指标|指标名称|indicator)\s*[:：]\s*(.+)$/i) ?? '')
  return { name: line.name, unit: line.unit ?? maybeUnit(after(/(?:计量)?单位\s*[:：]\s*([^\s()（）]+)/) ?? '') }
}

function wideMapping(
  columns: readonly ColumnGuess[],
  samples: readonly ColumnSample[],
  preamble: readonly string[],
  labelled: boolean,
): Mapping {
  const title = titled(preamble)
  const indicator = first(columns, 'indicator')
  const region = first(columns, 'region')
  return {
    version: MAPPING_VERSION,
    indicator: labelled ? { heading: true } : indicator === undefined ? { constant: title.name } : { column: indicator },
    ...(region === undefined ? {} : { region: { column: region } }),
    period: { heading: true },
    value: { periods: true },
    ...unitOf(title.unit, samples.find(({ heading }) => heading === indicator)?.texts ?? []),
  }
}

function tidyMapping(columns: readonly ColumnGuess[], samples: readonly ColumnSample[], preamble: readonly string[]): Mapping | null {
  const values = columns.filter((each) => each.role === 'value').map((each) => each.heading)
  const period = first(columns, 'period')
  const [only] = values
  if (period === undefined || only === undefined) return null
  const many = values.length > 1
  const indicator = first(columns, 'indicator')
  const title = titled(preamble)
  const constant = title.name === '' ? readUnitText(only).name : title.name
  const optional = (['region', 'status', 'publisher', 'publishedAt', 'note'] as const).flatMap((role) => {
    const column = first(columns, role)
    return column === undefined ? [] : [[role, { column }] as const]
  })
  return {
    version: MAPPING_VERSION,
    indicator: many ? { heading: true } : indicator === undefined ? { constant } : { column: indicator },
    period: { column: period },
    value: many ? { columns: values } : { column: only },
    ...Object.fromEntries(optional),
    ...unitOf(title.unit ?? readUnitText(only).unit, samples.find(({ heading }) => heading === indicator)?.texts ?? []),
  }
}

/** A unit of the whole table, or of each indicator where their names carry one: `国民总收入(亿元)`. */
function unitOf(unit: Unit | null, indicators: readonly string[]): { readonly unit?: UnitField } {
  if (unit !== null) return { unit: { constant: unit } }
  const known = new Map(
    indicators.flatMap((name) => {
      const own = readUnitText(name).unit
      return own === null ? [] : [[name.trim(), own] as const]
    }),
  )
  return known.size === 0 ? {} : { unit: { byIndicator: Object.fromEntries(known) } }
}
