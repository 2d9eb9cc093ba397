import type { Catalog } from '../../domain/catalog.ts'
import { wrongShape } from '../errors.ts'

interface Reference {
  readonly place: string
  readonly id: string | undefined
}

/** A list whose ids are pointed at, and every place that points. */
interface Links {
  readonly list: 'units' | 'organisations' | 'indicators' | 'regions' | 'actions' | 'targets'
  readonly known: readonly string[]
  readonly references: readonly Reference[]
}

const each = <Item>(list: string, items: readonly Item[], field: string, read: (item: Item) => string | undefined): readonly Reference[] =>
  items.map((item, position) => ({ place: `${list}[${position}].${field}`, id: read(item) }))

const eachOf = <Item>(list: string, items: readonly Item[], field: string, read: (item: Item) => readonly string[]): readonly Reference[] =>
  items.flatMap((item, position) => read(item).map((id, at) => ({ place: `${list}[${position}].${field}[${at}]`, id })))

function linksOf(catalog: Catalog): readonly Links[] {
  const { indicators, targets, milestones, decisions, events, breaks, documents, mandates = [] } = catalog
  const actions = catalog.outline.areas.flatMap((area) => area.measures.flatMap((measure) => measure.actions.map((action) => action.id)))
  const units = [
    ...each('indicators', indicators, 'unit.base', (item) => item.unit.base),
    ...each('targets', targets, 'unit.base', (item) => item.unit.base),
  ]
  const bodies = [
    ...each('indicators', indicators, 'lead', (item) => item.lead),
    ...eachOf('indicators', indicators, 'supporting', (item) => item.supporting),
    ...each('documents', documents, 'publisher', (item) => item.publisher),
    ...each('milestones', milestones, 'owner', (item) => item.owner),
    ...each('decisions', decisions, 'lead', (item) => item.lead),
    ...eachOf('mandates', mandates, 'bodies', (item) => item.bodies),
  ]
  const measured = [
    ...each('targets', targets, 'indicator', (item) => item.indicator),
    ...each('breaks', breaks, 'indicator', (item) => item.indicator),
    ...each('milestones', milestones, 'indicator', (item) => item.indicator),
    ...each('decisions', decisions, 'indicator', (item) => item.indicator),
    ...each('events', events, 'indicator', (item) => item.indicator),
    ...eachOf('indicators', indicators, 'incompatibleWith', (item) => item.incompatibleWith ?? []),
  ]
  const served = [
    ...eachOf('indicators', indicators, 'actions', (item) => item.actions),
    ...eachOf('targets', targets, 'actions', (item) => item.actions),
    ...eachOf('mandates', mandates, 'actions', (item) => item.actions),
  ]
  return [
    { list: 'units', known: catalog.units.map((item) => item.id), references: units },
    { list: 'organisations', known: catalog.organisations.map((item) => item.id), references: bodies },
    { list: 'indicators', known: indicators.map((item) => item.id), references: measured },
    {
      list: 'regions',
      known: catalog.regions.map((item) => item.id),
      references: each('targets', targets, 'region', (item) => item.region),
    },
    { list: 'actions', known: actions, references: served },
    {
      list: 'targets',
      known: targets.map((item) => item.id),
      references: eachOf('mandates', mandates, 'targets', (item) => item.targets),
    },
  ]
}

/** Inside the catalog every id points at something, and at one thing only. @throws SourceError naming the first that does not */
export function checkReferences(catalog: Catalog, address: string): void {
  for (const { list, known, references } of linksOf(catalog)) {
    const ids = new Set(known)
    if (ids.size < known.length) throw doubled(list, known, address)
    const lost = references.find(({ id }) => id !== undefined && !ids.has(id))
    if (lost) throw wrongShape(address, `catalog.${lost.place}`, lost.id, { kind: 'knownId', options: [list] })
  }
}

function doubled(list: string, known: readonly string[], address: string) {
  const second = known.findIndex((id, position) => known.indexOf(id) < position)
  return wrongShape(address, `catalog.${list}[${second}].id`, known[second], { kind: 'uniqueId' })
}
