import type { Catalog } from '../domain/catalog.ts'
import type { Unit } from '../domain/indicator.ts'
import type { ObservationTable } from '../domain/observationTable.ts'
import { AREA_IDS, type AreaId } from '../domain/policy.ts'
import { NATIONAL } from '../domain/region.ts'
import { newIndicator, newUnit } from '../sources/mapping/newIndicator.ts'

const both = (text: string) => ({ zh: text, en: text })

/** Names of the areas; a catalog of one's own says them as it likes. */
const AREA_NAMES: Readonly<Record<AreaId, readonly [zh: string, en: string]>> = {
  models: ['模型', 'Models'],
  data: ['数据', 'Data'],
  compute: ['算力', 'Compute'],
  applications: ['应用', 'Applications'],
  'open-source': ['开源', 'Open source'],
  talent: ['人才', 'Talent'],
  policy: ['政策法规', 'Policy and law'],
  safety: ['安全', 'Safety'],
}

/**
 * A catalog to start from, for the indicators and regions that a table has: everything that the table does not say has a
 * default that claims nothing (direction unknown, no target), so that the file can be completed one line at a time.
 */
export function startCatalog(table: ObservationTable, area: AreaId, unitOf: (indicator: string) => Unit, version: string): Catalog {
  const units = new Set(table.indicators.map((id) => unitOf(id).base))
  return {
    id: 'own',
    name: both('own'),
    version,
    description: both(''),
    outline: {
      title: both(''),
      issuer: { zh: '' },
      number: '',
      areas: AREA_IDS.map((id, at) => ({ id, order: at + 1, ...namesOf(id), measures: [] })),
    },
    indicators: table.indicators.map((id) => newIndicator({ id, name: both(id), area, unit: unitOf(id) }, table)),
    targets: [],
    units: [...units].map(newUnit),
    regions: [...new Set([NATIONAL, ...table.regions])].map((id) => ({ id, name: both(id), short: both(id) })),
    organisations: [],
    documents: [],
    breaks: [],
    milestones: [],
    decisions: [],
    events: [],
    omissions: [],
    licences: [],
  }
}

function namesOf(id: AreaId) {
  const [zh, en] = AREA_NAMES[id]
  return { name: { zh, en }, short: { zh, en } }
}
