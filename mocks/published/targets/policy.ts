import type { TargetRow } from '../targetRows.ts'

/** Published targets of policy and law. */
export const policy: readonly TargetRow[] = [
  {
    id: 'T-POL-VCFUND',
    name: ['国家创业投资引导基金撬动社会资本', 'Capital mobilised by national VC guidance fund'],
    unit: { base: 'CNY', exponent: 8 },
    value: { kind: 'number', value: 10000 },
    issuer: '国家发展改革委',
    document: '国家创业投资引导基金启动运行',
    issued: '2025-12-26',
    actions: ['policy.2.c'],
  },
]
