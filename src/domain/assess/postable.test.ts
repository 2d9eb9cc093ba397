import { describe, expect, it } from 'vitest'
import { DATASETS } from '../../../mocks/datasets.ts'
import { METHODS } from '../methods/index.ts'
import { assessIn } from './assessment.ts'
import { evaluationContext } from './context.ts'
import { day } from './exampleData.ts'
import { indicatorSeries } from './indicatorSeries.ts'
import { workingOf } from './working.ts'

/** Paths of properties that would be worked out when read: a clone would hold their value, and the original would not be plain data. */
function accessorsIn(value: unknown, path: string, seen = new Set<unknown>()): readonly string[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) return []
  seen.add(value)
  const held = value instanceof Map ? [...value].flatMap(([key, each]) => accessorsIn(each, `${path}.${String(key)}`, seen)) : []
  const own = Object.entries(Object.getOwnPropertyDescriptors(value)).flatMap(([key, property]) =>
    'get' in property ? [`${path}.${key}`] : accessorsIn(property.value, `${path}.${key}`, seen),
  )
  return [...held, ...own]
}

describe.each(['published', 'demo'] as const)('judging %s', (name) => {
  it.each(['2025-12-31', '2026-11-23'])('as of %s gives plain data, which a worker could post', async (asOf) => {
    const { catalog, table } = await DATASETS[name]()
    const evaluation = evaluationContext(METHODS, catalog, table, { asOf: day(asOf), today: day('2026-11-23') })
    const assessment = assessIn(evaluation)
    expect(accessorsIn(assessment, 'assessment')).toEqual([])
    expect(structuredClone(assessment)).toStrictEqual(assessment)
    const about = assessment.indicators.map((of) => [indicatorSeries(evaluation, of.indicator), workingOf(evaluation, of)])
    expect(accessorsIn(about, 'about')).toEqual([])
    expect(structuredClone(about)).toStrictEqual(about)
  })
})
