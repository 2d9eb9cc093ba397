import type { IndicatorRow } from '../rows.ts'

/** Indicators counted from the lists of filed and registered services with a published value. */
export const policyLists: readonly IndicatorRow[] = [
  {
    id: 'OBS-POL-GENAI-LISTED',
    name: ['生成式人工智能备案与登记合计（清单计数）', 'Generative AI services on the filing and registration lists (tally)'],
    short: ['清单备案登记合计', 'Listed services'],
    definition: [
      '国家互联网信息办公室备案与登记清单上的款数，第三方按属地逐项计数。',
      'Services on the filing and registration lists of the Cyberspace Administration, counted by place by a third party.',
    ],
    unit: { base: 'product', exponent: 0 },
    direction: 'unknown',
    kind: 'output',
    timeKind: 'stock',
    scope: 'regional',
    compiled: true,
    actions: ['policy.4.b'],
  },
  {
    id: 'OBS-POL-NEWREG',
    name: ['新增生成式人工智能应用或功能登记数（当期）', 'New generative AI apps/functions registered with local CAC (period)'],
    short: ['新增生成式AI登记', 'New registrations (period)'],
    definition: [
      '一段时间内新登记的应用或功能款数；各值所覆盖的时间长短不一，不能相比。',
      'Applications or functions newly registered in a period; the values cover periods of different length and do not compare.',
    ],
    unit: { base: 'product', exponent: 0 },
    direction: 'unknown',
    kind: 'output',
    timeKind: 'flow',
    mixedCounters: true,
    actions: ['policy.4.b'],
  },
]
