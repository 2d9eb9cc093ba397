import type { Unit } from '../domain/indicator.ts'
import { observationAt, type ObservationTable } from '../domain/observationTable.ts'
import type { AreaId } from '../domain/policy.ts'
import { NATIONAL } from '../domain/region.ts'
import type { Target } from '../domain/target.ts'
import type { Mapping } from '../sources/mapping/mapping.ts'
import { parseTable } from '../sources/mapping/parseTable.ts'
import type { Proposal } from '../sources/mapping/propose.ts'
import type { TableInput } from '../sources/table/input.ts'

const both = (text: string) => ({ zh: text, en: text })

/** What targets of one table share. */
interface Common {
  readonly area: AreaId
  readonly document: string
  readonly unitOf: (indicator: string) => Unit
}

/** The same mapping, but of the columns of targets; null where a sheet has none, or names its indicators in the headings of values. */
function ofTargets(mapping: Mapping, columns: Proposal['columns']): Mapping | null {
  const headings = columns.flatMap(({ role, heading }) => (role === 'target' ? [heading.trim()] : []))
  return headings.length === 0 || 'heading' in mapping.indicator ? null : { ...mapping, value: { columns: headings } }
}

/**
 * What a sheet says is to be reached, as targets of its indicators: one for each indicator, place and period that has a number. What
 * the sheet does not say has a default to be completed by hand: more is better, and the sheet is the document.
 */
export async function startTargets(
  input: TableInput,
  mapping: Mapping,
  columns: Proposal['columns'],
  common: Common,
): Promise<readonly Target[]> {
  const own = ofTargets(mapping, columns)
  if (own === null) return []
  const { table } = await parseTable({ input, mapping: own, known: {} }, {})
  return toTargets(table, common)
}

function toTargets(table: ObservationTable, { area, document, unitOf }: Common): readonly Target[] {
  const targets = new Map<string, Target>()
  for (let row = 0; row < table.rows; row += 1) {
    const { indicator, region, period, value, floor } = observationAt(table, row)
    if (value === null) continue
    const id = ['T', indicator, ...(region === NATIONAL ? [] : [region]), period.id].join('-')
    targets.set(id, {
      id,
      area,
      name: both(`${indicator} ${period.id}`),
      unit: unitOf(indicator),
      direction: 'up',
      value: { kind: 'number', value, ...(floor && { floor }) },
      period: period.id,
      issuer: both(''),
      document: both(document),
      confidence: 'medium',
      provenance: 'imported',
      indicator,
      region,
      actions: [],
    })
  }
  return [...targets.values()]
}
