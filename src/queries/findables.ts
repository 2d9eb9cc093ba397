import type { Catalog } from '../domain/catalog.ts'
import type { ObservationTable } from '../domain/observationTable.ts'
import type { AreaId } from '../domain/policy.ts'
import { NATIONAL } from '../domain/region.ts'
import { STATUSES, type Status } from '../domain/status.ts'
import type { Name, Text } from '../domain/text.ts'
import type { Searchable } from '../workers/searchJob.ts'
import type { Workspace } from './workspace.tsx'

/** What a reader can look for, and what leads to it. */
export type Findable = { readonly id: string; readonly name: Name | Text } & (
  | { readonly kind: 'indicator' | 'area' | 'action'; readonly area: AreaId }
  /** A piece of work or a question: where an indicator is named, it is about that. */
  | { readonly kind: 'milestone' | 'decision'; readonly area: AreaId; readonly indicator: string | undefined }
  | { readonly kind: 'status' | 'lead' }
)

/** How the seven statuses are called in the language in use. */
export type StatusNames = Readonly<Record<Status, string>>

const written = (...names: readonly (Name | Text | undefined)[]) =>
  names.flatMap((name) => [name?.zh, name?.en].filter((text) => text !== undefined))
const chinese = (...names: readonly (Name | Text)[]) => names.flatMap((name) => name.zh ?? [])

type Found = readonly [Findable, Searchable]

const found = (what: Findable, names: readonly (Name | Text)[], fields: readonly string[] = []): Found => [
  what,
  { texts: written(...names), spoken: chinese(...names), fields },
]

function* areas({ outline }: Catalog): Generator<Found> {
  for (const { id, name, short } of outline.areas) yield found({ kind: 'area', id, area: id, name: short }, [short, name], [id])
}

function* statuses(names: StatusNames): Generator<Found> {
  for (const id of STATUSES) {
    const name = { zh: names[id], en: names[id] }
    yield found({ kind: 'status', id, name }, [name])
  }
}

/** Bodies in the lead of some indicator: the workbench lists what they answer for. */
function* leads({ organisations, indicators }: Catalog): Generator<Found> {
  const leading = new Set(indicators.map(({ lead }) => lead))
  for (const { id, name } of organisations) if (leading.has(id)) yield found({ kind: 'lead', id, name }, [name], [id])
}

/** Places other than the country that an indicator has values of. */
function placesByIndicator({ rows, indicator, region, indicators, regions }: ObservationTable): ReadonlyMap<string, ReadonlySet<string>> {
  const national = regions.indexOf(NATIONAL)
  const places = new Map<string, Set<string>>()
  for (let row = 0; row < rows; row += 1) {
    if (region[row] === national) continue
    const id = indicators[indicator[row] ?? -1] ?? ''
    const own = places.get(id) ?? new Set()
    own.add(regions[region[row] ?? -1] ?? '')
    places.set(id, own)
  }
  return places
}

function* indicators({ assessment, index, table }: Workspace, names: StatusNames): Generator<Found> {
  const places = placesByIndicator(table)
  for (const { indicator, verdict } of assessment.indicators) {
    const { id, area, shortName, name, lead, unit } = indicator
    const body = lead === undefined ? undefined : index.organisations.get(lead)?.name
    const regions = [...(places.get(id) ?? [])].map((place) => index.regions.get(place))
    yield found(
      { kind: 'indicator', id, area, name: shortName },
      [shortName, name],
      [
        id,
        names[verdict.status],
        ...written(body, index.areas.get(area)?.short, index.units.get(unit.base)?.symbol),
        ...written(...regions.map((region) => region?.name)),
      ],
    )
  }
}

function* actions({ outline }: Catalog): Generator<Found> {
  for (const area of outline.areas)
    for (const measure of area.measures)
      for (const { id, name } of measure.actions) yield found({ kind: 'action', id, area: area.id, name }, [name, measure.name], [id])
}

function* works({ milestones, decisions }: Catalog): Generator<Found> {
  for (const { id, area, indicator, question, fact } of decisions)
    yield found({ kind: 'decision', id, area, indicator, name: question }, [question], written(fact))
  for (const { id, area, indicator, name } of milestones) yield found({ kind: 'milestone', id, area, indicator, name }, [name], [id])
}

/** Everything that can be found, in the order in which equally good finds are shown. */
export function* findables(workspace: Workspace, names: StatusNames): Generator<Found> {
  const { catalog } = workspace.assessment
  yield* areas(catalog)
  yield* statuses(names)
  yield* leads(catalog)
  yield* indicators(workspace, names)
  yield* actions(catalog)
  yield* works(catalog)
}
