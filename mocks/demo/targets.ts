import type { Target, TargetValue } from '../../src/domain/target.ts'
import { NATIONAL } from '../../src/domain/region.ts'
import { BASE_PERIOD } from './calendar.ts'
import { actionsOf, boundsOf } from './indicators.ts'
import { directionOf, frequencyOf, idOf, numberOf, type DemoRow } from './rows.ts'
import { readUnit } from './units.ts'

function valueOf(row: DemoRow): TargetValue | undefined {
  if (row.settings.has('keep')) return { kind: 'range', ...boundsOf(row) }
  const value = numberOf(row, 'goal')
  return value === undefined ? undefined : { kind: 'number', value }
}

/** `2026-06:10,2026-12:12`: what the plan asks for by the end of each period. */
function planOf(row: DemoRow): Target['plan'] {
  return row.settings
    .get('plan')
    ?.split(',')
    .map((step) => step.split(':'))
    .map(([period = '', value]) => ({ period, value: Number(value) }))
}

function baselineOf(row: DemoRow): Target['baseline'] {
  const value = numberOf(row, 'base')
  return value === undefined ? undefined : { value, period: BASE_PERIOD[frequencyOf(row)] }
}

function optionalOf(row: DemoRow): Partial<Target> {
  const [baseline, plan] = [baselineOf(row), planOf(row)]
  return {
    ...(baseline && { baseline }),
    ...(plan && { plan }),
    ...(row.settings.has('narrow') && { coverage: 'narrower', ...(row.extra && { coverageNote: row.extra }) }),
  }
}

/** The illustrative target of a row: none where its table names neither a number nor bounds. */
export function targetsOf(row: DemoRow): readonly Target[] {
  const value = valueOf(row)
  if (!value) return []
  const plain: Target = {
    id: `target-${idOf(row)}`,
    area: row.area,
    name: row.name,
    unit: readUnit(row.settings.get('unit') ?? ''),
    direction: directionOf(row),
    value,
    period: row.settings.get('by') ?? '2027',
    issuer: { zh: '演示设定', en: 'Illustrative setting' },
    document: { zh: '演示设定，《意见》未规定该指标的量化目标', en: 'Illustrative setting; the Opinion sets no number for this indicator' },
    confidence: 'high',
    provenance: 'illustrative',
    indicator: idOf(row),
    region: NATIONAL,
    actions: actionsOf(row),
  }
  return [{ ...plain, ...optionalOf(row) }]
}
