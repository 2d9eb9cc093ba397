import { describe, expect, it } from 'vitest'
import type { Catalog } from '../catalog.ts'
import { needsMoreThanSchedule, SCHEDULE_ALONE } from '../methods/table.ts'
import { METHODS } from '../methods/index.ts'
import { METHOD_IDS } from '../verdict.ts'
import { assessIn } from './assessment.ts'
import { evaluationContext } from './context.ts'
import { aCatalog, anIndicator, aRow, aTable, aTarget, day } from './exampleData.ts'

const OPTIONS = { asOf: day('2026-11-23') }
const table = aTable(aRow('2024', 10), aRow('2025', 30))
const withTarget = (changes: Partial<Catalog> = {}) =>
  aCatalog({ targets: [aTarget({ baseline: { value: 10, period: '2024' } })], ...changes })

describe('the methods that a catalog asks for', () => {
  it('are the schedule alone where nothing else is named, and that needs no table', () => {
    const catalog = withTarget()
    expect(needsMoreThanSchedule(catalog, 'schedule')).toBe(false)
    const [alone, all] = [SCHEDULE_ALONE, METHODS].map((methods) => assessIn(evaluationContext(methods, catalog, table, OPTIONS)))
    expect(alone).toStrictEqual(all)
    expect(alone?.indicators[0]?.verdict.status).toBe('atRisk')
  })

  it.each(METHOD_IDS.filter((id) => id !== 'schedule'))('are more where an indicator or the configuration chooses %s', (id) => {
    expect(needsMoreThanSchedule(withTarget({ indicators: [anIndicator({ method: { id } })] }), 'schedule')).toBe(true)
    expect(needsMoreThanSchedule(withTarget(), id)).toBe(true)
  })

  it.each([
    ['is to be maintained', aTarget({ direction: 'maintain' })],
    ['is a range', aTarget({ value: { kind: 'range', min: 1, max: 2 } })],
  ])('are more where a target %s', (_, target) => {
    expect(needsMoreThanSchedule(aCatalog({ targets: [target] }), 'schedule')).toBe(true)
  })

  it('are refused where they are not passed, instead of judging by another', () => {
    const catalog = withTarget({ indicators: [anIndicator({ method: { id: 'lastPace' } })] })
    expect(() => assessIn(evaluationContext(SCHEDULE_ALONE, catalog, table, OPTIONS))).toThrow(
      new RangeError('the method lastPace was not passed'),
    )
  })
})
