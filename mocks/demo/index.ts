import type { Catalog, SeriesBreak } from '../../src/domain/catalog.ts'
import type { ObservationInput } from '../../src/domain/observationTable.ts'
import type { AreaId } from '../../src/domain/policy.ts'
import { applications } from './areas/applications.ts'
import { compute } from './areas/compute.ts'
import { data } from './areas/data.ts'
import { models } from './areas/models.ts'
import { openSource } from './areas/openSource.ts'
import { policy } from './areas/policy.ts'
import { safety } from './areas/safety.ts'
import { talent } from './areas/talent.ts'
import { BODIES } from './bodies.ts'
import { DOCUMENTS } from './calendar.ts'
import { DECISION_LIST, EVENT_LIST, MILESTONE_LIST } from './happenings.ts'
import { indicatorOf } from './indicators.ts'
import { buildOutline } from './outline.ts'
import { ticksOf, valuesOf } from './path.ts'
import { REGIONS } from './places.ts'
import { cycleOf, regionalOf, type Cycle } from './regional.ts'
import { idOf, readRows, type DemoRow } from './rows.ts'
import { seriesOf } from './series.ts'
import { targetsOf } from './targets.ts'
import { UNITS } from './units.ts'

const TABLES: readonly (readonly [AreaId, string])[] = [
  ['models', models],
  ['data', data],
  ['compute', compute],
  ['applications', applications],
  ['open-source', openSource],
  ['talent', talent],
  ['policy', policy],
  ['safety', safety],
]

const PINNED: Readonly<Record<AreaId, string>> = {
  models: 'models-energy-efficiency',
  data: 'data-quality-datasets',
  compute: 'compute-utilisation',
  applications: 'applications-pilot-bases',
  'open-source': 'open-source-influence',
  talent: 'talent-general-courses',
  policy: 'policy-legislation',
  safety: 'safety-warning-coverage',
}

/** Of 343 candidates for which no published national figure was found, those that the demonstration does not take up. */
const LEFT_OUT = 218

function breaksOf(row: DemoRow): readonly SeriesBreak[] {
  const period = row.settings.get('break')
  if (period === undefined) return []
  return [{ indicator: idOf(row), period, reason: { zh: '评测集换版（示例）', en: 'New edition of the test (illustrative)' } }]
}

function cyclesOf(rows: readonly DemoRow[]): ReadonlyMap<string, Cycle> {
  const regional = rows.filter((row) => row.settings.has('regional'))
  return new Map(regional.map((row, position) => [idOf(row), cycleOf(row, position)]))
}

/** What the data set says of itself wherever it is listed. */
const WORDS = {
  name: { zh: '演示数据', en: 'Illustrative data' },
  description: {
    zh: '数值、目标、牵头单位、节点和事件均为虚构，由程序按固定种子生成，不代表任何官方统计或评价。地区值来自循环公式，不反映任何地区。',
    en: 'Values, targets, lead bodies, milestones and events are made up, generated from a fixed seed, and stand for no official statistics or judgement. Regional values come from a cyclic formula and say nothing of any place.',
  },
} as const

const OMISSIONS: Catalog['omissions'] = [
  {
    what: { zh: '《意见》原文', en: 'The official text of the Opinion' },
    count: 8,
    reason: { zh: '不随产品发布，可由使用单位载入', en: 'Not shipped with the product; an office can load it' },
  },
  {
    what: { zh: '其余候选指标', en: 'Other candidate indicators' },
    count: LEFT_OUT,
    reason: { zh: '演示只取其中一部分，足以出现每种状态', en: 'The demonstration takes some of them, enough for every status to occur' },
  },
]

/** The illustrative data set: the same objects by value whenever it is built. */
export function buildDemo(): { readonly catalog: Catalog; readonly observations: readonly ObservationInput[] } {
  const rows = TABLES.flatMap(([area, table]) => readRows(area, table))
  const cycles = cyclesOf(rows)
  const catalog: Catalog = {
    id: 'demo',
    ...WORDS,
    version: 'demo-1',
    setOn: '2026-11-23',
    outline: buildOutline(),
    indicators: rows.map((row) => indicatorOf(row, cycles.get(idOf(row)))),
    targets: rows.flatMap(targetsOf),
    units: UNITS,
    regions: REGIONS,
    organisations: BODIES,
    documents: DOCUMENTS,
    breaks: rows.flatMap(breaksOf),
    milestones: MILESTONE_LIST,
    decisions: DECISION_LIST,
    events: EVENT_LIST,
    pinned: PINNED,
    omissions: OMISSIONS,
    licences: [
      {
        name: WORDS.name,
        terms: { zh: '虚构数据，可自由复制；转载须保留演示标识', en: 'Made-up data, free to copy; keep its mark as illustrative' },
      },
    ],
  }
  const observations = rows.flatMap((row) => {
    const cycle = cycles.get(idOf(row))
    const values = valuesOf(row, ticksOf(row))
    return cycle ? [...seriesOf(row, values), ...regionalOf(row, cycle, values)] : seriesOf(row, values)
  })
  return { catalog, observations }
}

export const { catalog, observations } = buildDemo()
