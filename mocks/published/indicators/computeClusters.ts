import type { IndicatorRow } from '../rows.ts'

/** Indicators of new centres, hub clusters and advanced storage with a published value. */
export const computeClusters: readonly IndicatorRow[] = [
  {
    id: 'OBS-CMP-ADVSTORAGE',
    name: ['先进存储容量占比（外置闪存）', 'Share of advanced storage (external flash)'],
    short: ['先进存储占比', 'Advanced storage share'],
    definition: [
      '年内外置存储中闪存容量的比例，中国信息通信研究院统计，经媒体报道。',
      'Flash as a share of external storage capacity in the year, counted by CAICT, read in media.',
    ],
    unit: { base: 'percent', exponent: 0 },
    direction: 'up',
    kind: 'outcome',
    timeKind: 'stock',
    naturalMin: 0,
    naturalMax: 100,
    actions: ['compute.2.a'],
  },
  {
    id: 'OBS-CMP-CLUSTERUSE',
    name: ['国家数据中心集群上架率', 'Rack occupancy of the national data-centre clusters'],
    short: ['集群上架率', 'Cluster rack occupancy'],
    definition: [
      '十个国家数据中心集群中已上架机架的比例，国家数据局在新闻发布会上公布。',
      'Share of racks occupied in the ten national data-centre clusters, stated by the National Data Administration at a briefing.',
    ],
    unit: { base: 'percent', exponent: 0 },
    direction: 'up',
    kind: 'outcome',
    timeKind: 'stock',
    naturalMin: 0,
    naturalMax: 100,
    actions: ['compute.2.c'],
  },
  {
    id: 'OBS-CMP-HUBNEWSHARE',
    name: ['枢纽节点新增算力占全国新增算力比重', 'Share of new computing power located in hub nodes'],
    short: ['枢纽新增算力占比', 'Hub share of new compute'],
    definition: [
      '国家枢纽节点新增算力占全国新增算力的比例，国家数据局介绍；统计时段没有说明。',
      "The national hub nodes' part of newly added computing power, stated by the National Data Administration; the span is not said.",
    ],
    unit: { base: 'percent', exponent: 0 },
    direction: 'up',
    kind: 'outcome',
    timeKind: 'flow',
    naturalMin: 0,
    naturalMax: 100,
    actions: ['compute.2.c'],
  },
  {
    id: 'OBS-CMP-NEWPUE',
    name: ['新建大型数据中心PUE', 'PUE of new large data centres'],
    short: ['新建大型数据中心PUE', 'PUE of new large centres'],
    definition: [
      '新建大型数据中心的电能利用效率（总耗电除以信息设备耗电，越接近1越好），工业和信息化部介绍，只给出上限。',
      'Power usage effectiveness of new large data centres by MIIT, of which only an upper limit is told: total power over IT power.',
    ],
    unit: { base: 'ratio', exponent: 0 },
    direction: 'down',
    kind: 'outcome',
    timeKind: 'stock',
    naturalMin: 1,
    actions: ['compute.3.f'],
  },
]
