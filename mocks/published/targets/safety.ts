import type { TargetRow } from '../targetRows.ts'

/** Published targets of safety. */
export const safety: readonly TargetRow[] = [
  {
    id: 'T-SAF-DATASECCAGR-2025',
    name: ['数据安全产业年复合增长率', 'Data-security industry CAGR'],
    unit: { base: 'percent', exponent: 0 },
    value: { kind: 'number', value: 30, floor: true },
    period: '2025',
    issuer: '工业和信息化部等十六部门',
    document: '关于促进数据安全产业发展的指导意见',
    actions: ['safety.1.b'],
  },
  {
    id: 'T-SAF-DATASECLABS-2025',
    name: ['省部级及以上数据安全重点实验室', 'Provincial/ministerial-level data-security key laboratories'],
    unit: { base: 'item', exponent: 0 },
    value: { kind: 'number', value: 5 },
    period: '2025',
    issuer: '工业和信息化部等十六部门',
    document: '关于促进数据安全产业发展的指导意见',
    actions: ['safety.1.b'],
  },
  {
    id: 'T-SAF-DATASECSIZE-2025',
    name: ['数据安全产业规模', 'Data-security industry size'],
    unit: { base: 'CNY', exponent: 8 },
    value: { kind: 'number', value: 1500, floor: true },
    period: '2025',
    issuer: '工业和信息化部等十六部门',
    document: '关于促进数据安全产业发展的指导意见',
    actions: ['safety.1.b'],
  },
  {
    id: 'T-SAF-GOVCAP-2027',
    name: ['人工智能安全治理能力全面提升', 'AI safety governance capability comprehensively improved'],
    unit: { base: 'qualitative', exponent: 0 },
    value: { kind: 'qualitative' },
    period: '2027',
    issuer: '工业和信息化部等八部门',
    document: '“人工智能+制造”专项行动实施意见',
    url: 'https://www.163.com/dy/article/KIRP7CUB0514R9KE.html',
    actions: ['safety.2.f'],
  },
]
