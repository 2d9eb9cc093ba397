import type { IndicatorRow } from '../rows.ts'

/** Indicators of open-source use and of topics on GitHub with a published value. */
export const openTopics: readonly IndicatorRow[] = [
  {
    id: 'OBS-OSS-EULERINSTALLS',
    name: ['欧拉操作系统累计装机量', 'openEuler installations (cumulative)'],
    short: ['欧拉操作系统装机量', 'openEuler installations'],
    definition: ['欧拉操作系统累计装机量，社区公布。', 'Installations of openEuler so far, stated by its community.'],
    unit: { base: 'set', exponent: 4 },
    direction: 'up',
    kind: 'outcome',
    timeKind: 'stock',
    actions: ['open-source.3.a'],
  },
  {
    id: 'OBS-OSS-EULERSHARE',
    name: ['欧拉系在中国服务器操作系统新增市场份额', 'openEuler share of new server operating systems in China'],
    short: ['欧拉系新增市场份额', 'openEuler share'],
    definition: [
      '欧拉系在中国服务器操作系统新增市场的份额，社区公布；2023年引自IDC。',
      'Share of openEuler and its kin in new server operating systems in China, stated by its community; 2023 from IDC.',
    ],
    unit: { base: 'percent', exponent: 0 },
    direction: 'up',
    kind: 'outcome',
    timeKind: 'flow',
    naturalMin: 0,
    naturalMax: 100,
    actions: ['open-source.3.a'],
  },
  {
    id: 'OBS-OSS-GHTOPIC-AI',
    name: ['向ai主题公开仓库推送的中国开发者', 'Developers in China pushing to repos tagged ai'],
    short: ['ai主题开发者', 'Developers, topic ai'],
    definition: [
      '一季度内向标有ai主题的公开仓库推送代码的中国开发者人数，GitHub创新图谱；中间各季没有数值。',
      'Developers in China who pushed to public repositories tagged ai in the quarter, from the GitHub Innovation Graph; there are no values for the quarters between.',
    ],
    unit: { base: 'person', exponent: 0 },
    direction: 'up',
    kind: 'outcome',
    timeKind: 'flow',
    actions: ['open-source.1.c'],
  },
  {
    id: 'OBS-OSS-GHTOPIC-DL',
    name: ['向deep-learning主题公开仓库推送的中国开发者', 'Developers in China pushing to repos tagged deep-learning'],
    short: ['深度学习主题开发者', 'Developers, deep-learning'],
    definition: [
      '一季度内向标有deep-learning主题的公开仓库推送代码的中国开发者人数，GitHub创新图谱；主题标签由仓库自行选用。',
      'Developers in China who pushed to public repositories tagged deep-learning in the quarter, from the GitHub Innovation Graph; tags are chosen by the repositories.',
    ],
    unit: { base: 'person', exponent: 0 },
    direction: 'up',
    kind: 'outcome',
    timeKind: 'flow',
    actions: ['open-source.1.c'],
  },
  {
    id: 'OBS-OSS-GHTOPIC-ML',
    name: ['向machine-learning主题公开仓库推送的中国开发者', 'Developers in China pushing to repos tagged machine-learning'],
    short: ['机器学习主题开发者', 'Developers, machine-learning'],
    definition: [
      '一季度内向标有machine-learning主题的公开仓库推送代码的中国开发者人数，GitHub创新图谱；主题标签由仓库自行选用。',
      'Developers in China who pushed to public repositories tagged machine-learning in the quarter, from the GitHub Innovation Graph; tags are chosen by the repositories.',
    ],
    unit: { base: 'person', exponent: 0 },
    direction: 'up',
    kind: 'outcome',
    timeKind: 'flow',
    actions: ['open-source.1.c'],
  },
]
