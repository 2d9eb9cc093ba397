import type { Catalog } from '../../src/domain/catalog.ts'
import { AREA_IDS, type AreaId } from '../../src/domain/policy.ts'
import { breaks, licences, omissions, WANTED } from './about.ts'
import { documents, organisations } from './sources.ts'
import { applications } from './indicators/applications.ts'
import { compute } from './indicators/compute.ts'
import { data } from './indicators/data.ts'
import { models } from './indicators/models.ts'
import { openSource } from './indicators/openSource.ts'
import { policy } from './indicators/policy.ts'
import { safety } from './indicators/safety.ts'
import { talent } from './indicators/talent.ts'
import { notes } from './notes.ts'
import { outline } from './outline.ts'
import { regions } from './regions.ts'
import { toIndicator, type IndicatorRow } from './rows.ts'
import { targets } from './targets.ts'
import { units } from './units.ts'

export { observations } from './readObservations.ts'

const byArea: Readonly<Record<AreaId, readonly IndicatorRow[]>> = {
  models,
  data,
  compute,
  applications,
  'open-source': openSource,
  talent,
  policy,
  safety,
}

/** Figures published by named bodies, as they were published. Nothing in it is ours but labels, definitions and the mapping to actions. */
export const catalog: Catalog = {
  id: 'published',
  name: { zh: '公开数值', en: 'Published figures' },
  version: '2026-11-23',
  description: {
    zh: '从公开网页读到的数值，均注明发布者；未作插补、汇总或推算。指标与行动的对应为本项目粗略所定。',
    en: 'Values read on public pages, each with its publisher; nothing interpolated, summed or inferred. The mapping to actions is our own and rough.',
  },
  outline,
  indicators: AREA_IDS.flatMap((area) => byArea[area].map((row) => toIndicator(row, area))),
  targets,
  units,
  regions,
  organisations,
  documents,
  breaks,
  milestones: [],
  decisions: [],
  events: [],
  wanted: WANTED,
  omissions,
  notes,
  licences,
}
