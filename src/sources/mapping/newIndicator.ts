import type { Indicator, Unit, UnitWords } from '../../domain/indicator.ts'
import type { ObservationTable } from '../../domain/observationTable.ts'
import type { AreaId } from '../../domain/policy.ts'
import { NATIONAL } from '../../domain/region.ts'
import type { Text } from '../../domain/text.ts'

/** What a value is in where nobody says: a number, and nothing is printed behind it. */
export const NO_UNIT: Unit = { base: 'number', exponent: 0 }

/** Ids stand in addresses and lists: no spaces, no commas. */
export const idOf = (name: string) => name.trim().replace(/[\s,]+/g, '-')

/** Words of a unit that no catalog has, called by its own id. */
export function newUnit(id: string): UnitWords {
  const symbol = id === 'percent' ? '%' : id === NO_UNIT.base ? '' : id
  return { id, symbol: { zh: symbol, en: symbol }, measure: id === 'percent' ? 'share' : 'quantity' }
}

interface Named {
  readonly id: string
  readonly name: Text
  readonly area: AreaId
  readonly unit: Unit
}

/**
 * An indicator to start from, of the values that a table has under its id: what the table does not say has a default that claims nothing
 * (direction unknown, no target, no actions).
 */
export function newIndicator({ id, name, area, unit }: Named, table: ObservationTable): Indicator {
  const { frequencies, places } = usedBy(table, table.indicators.indexOf(id))
  const [only, other] = frequencies
  return {
    id,
    area,
    name,
    shortName: name,
    definition: { zh: '', en: '' },
    unit,
    direction: { kind: 'unknown' },
    kind: 'output',
    timeKind: 'stock',
    scope: places.size > 0 && !places.has(NATIONAL) ? 'regional' : 'national',
    frequency: only === undefined || other !== undefined || only === 'range' ? 'unknown' : only,
    aggregation: 'none',
    actions: [],
    supporting: [],
  }
}

/** Lengths of periods, and places, that rows of an indicator have. */
function usedBy({ rows, indicator, period, periods, region, regions }: ObservationTable, code: number) {
  const [periodCodes, regionCodes] = [new Set<number>(), new Set<number>()]
  for (let row = 0; row < rows; row += 1) {
    if (indicator[row] !== code) continue
    periodCodes.add(period[row] ?? -1)
    regionCodes.add(region[row] ?? -1)
  }
  return {
    frequencies: new Set([...periodCodes].flatMap((each) => periods[each]?.frequency ?? [])),
    places: new Set([...regionCodes].flatMap((each) => regions[each] ?? [])),
  }
}
