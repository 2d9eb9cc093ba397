import type { TargetRow } from '../targetRows.ts'

/** Published targets of open source. */
export const openSource: readonly TargetRow[] = [
  {
    id: 'T-OSS-COMMUNITIES-2025',
    name: ['有国际影响力的开源社区', 'Open-source communities with international influence'],
    unit: { base: 'item', exponent: 0 },
    value: { kind: 'number', value: 2, floor: true },
    period: '2025',
    issuer: '工业和信息化部',
    document: '“十四五”软件和信息技术服务业发展规划',
    issued: '2021-11-30',
    actions: ['open-source.1.a', 'open-source.4.b'],
  },
  {
    id: 'T-OSS-ECOSYSTEM-2027',
    name: ['建成全球领先的开源开放生态', 'Globally leading open-source and open ecosystem built'],
    unit: { base: 'qualitative', exponent: 0 },
    value: { kind: 'qualitative' },
    period: '2027',
    issuer: '工业和信息化部等八部门',
    document: '“人工智能+制造”专项行动实施意见',
    issued: '2026-01-07',
    url: 'https://www.163.com/dy/article/KIRP7CUB0514R9KE.html',
    actions: ['open-source.4.a'],
  },
]
