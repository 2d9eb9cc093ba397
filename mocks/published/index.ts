import type { Catalog } from '../../src/domain/catalog.ts'
import { breaks, licences, omissions, PINNED, UNMEASURED_NOTE, WANTED } from './about.ts'
import { indicators } from './indicators.ts'
import { mandates } from './mandates.ts'
import { notes } from './notes.ts'
import { outline } from './outline.ts'
import { regions } from './regions.ts'
import { documents, organisations } from './sources.ts'
import { targets } from './targets.ts'
import { units } from './units.ts'

export { observations } from './readObservations.ts'

/** Figures published by named bodies, as they were published. Nothing in it is ours but labels, definitions and the mapping to actions. */
export const catalog: Catalog = {
  id: 'published',
  name: { zh: '公开数值', en: 'Published figures' },
  version: '2026-11-28',
  description: {
    zh: '从公开网页读到的数值，均注明发布者；未作插补、汇总或推算。指标与行动的对应为本项目粗略所定。',
    en: 'Values read on public pages, each with its publisher; nothing interpolated, summed or inferred. The mapping to actions is our own and rough.',
  },
  outline,
  indicators,
  targets,
  units,
  regions,
  organisations,
  documents,
  breaks,
  milestones: [],
  decisions: [],
  mandates,
  events: [],
  pinned: PINNED,
  wanted: WANTED,
  unmeasuredNote: UNMEASURED_NOTE,
  omissions,
  notes,
  licences,
}
