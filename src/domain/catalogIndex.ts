import type { Catalog } from './catalog.ts'
import type { Indicator, UnitWords } from './indicator.ts'
import type { Document, Organisation } from './organisation.ts'
import type { Action, Area, AreaId, Measure } from './policy.ts'
import type { Region } from './region.ts'

/** An action with the measure and area it stands under. */
export interface PlacedAction {
  readonly action: Action
  readonly measure: Measure
  readonly area: Area
}

/** A catalog by id, so that a page looks up instead of searching. */
export interface CatalogIndex {
  readonly areas: ReadonlyMap<AreaId, Area>
  readonly actions: ReadonlyMap<string, PlacedAction>
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly units: ReadonlyMap<string, UnitWords>
  readonly regions: ReadonlyMap<string, Region>
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly documents: ReadonlyMap<string, Document>
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

export function indexCatalog(catalog: Catalog): CatalogIndex {
  const placed = catalog.outline.areas.flatMap((area) =>
    area.measures.flatMap((measure) => measure.actions.map((action): [string, PlacedAction] => [action.id, { action, measure, area }])),
  )
  return {
    areas: new Map(catalog.outline.areas.map((area) => [area.id, area])),
    actions: new Map(placed),
    indicators: byId(catalog.indicators),
    units: byId(catalog.units),
    regions: byId(catalog.regions),
    organisations: byId(catalog.organisations),
    documents: byId(catalog.documents),
  }
}

/** An indicator's unit with its words. @throws RangeError for a unit the catalog does not name; readers refuse such catalogs. */
export function unitOf(index: CatalogIndex, indicator: Indicator): { readonly unit: Indicator['unit']; readonly words: UnitWords } {
  const words = index.units.get(indicator.unit.base)
  if (!words) throw new RangeError(`unit ${indicator.unit.base} of ${indicator.id} is not in the catalog`)
  return { unit: indicator.unit, words }
}
