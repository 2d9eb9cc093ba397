import type { TargetRow } from '../targetRows.ts'

/** Published targets of model capability. */
export const models: readonly TargetRow[] = [
  {
    id: 'T-MOD-ENERGYMODELS-2027',
    name: ['能源行业深度应用专业大模型', 'Specialised large models in deep use in the energy sector'],
    unit: { base: 'item', exponent: 0 },
    value: { kind: 'number', value: 5, floor: true },
    period: '2027',
    issuer: '国家发展改革委、国家能源局',
    document: '关于推进“人工智能+”能源高质量发展的实施意见',
    issued: '2025-09-08',
    actions: ['models.3.a'],
  },
  {
    id: 'T-MOD-MFGMODELS-2027',
    name: ['制造业深度应用的通用大模型', 'General-purpose large models in deep use in manufacturing'],
    unit: { base: 'item', exponent: 0 },
    value: { kind: 'number', value: 3, floor: true },
    period: '2027',
    issuer: '工业和信息化部等八部门',
    document: '“人工智能+制造”专项行动实施意见',
    issued: '2026-01-07',
    actions: ['models.3.a'],
  },
]
