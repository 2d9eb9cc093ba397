import { describe, expect, it } from 'vitest'
import * as demo from '../../mocks/demo/index.ts'
import { dayOf } from '../domain/day.ts'
import { toObservationTable } from '../domain/toObservationTable.ts'
import { DEFAULT_METHOD_OPTIONS } from '../domain/verdict.ts'
import { outlooksInWorker } from './outlooks.ts'
import { workOutOutlooks, type OutlooksJob } from './outlooksJob.ts'

const today = dayOf(2026, 11, 23)
const job: OutlooksJob = {
  catalog: demo.catalog,
  table: toObservationTable(demo.observations),
  options: { asOf: today, today, methodOptions: DEFAULT_METHOD_OPTIONS, defaultMethod: 'schedule' },
}

describe('outlooksInWorker', { timeout: 60_000 }, () => {
  it('answers what working them out here would answer', async () => {
    const answered = await outlooksInWorker(job, new AbortController().signal)
    expect(answered.size).toBeGreaterThan(20)
    expect(answered).toEqual(workOutOutlooks(job))
  })

  it('ends when nobody waits any more', async () => {
    const controller = new AbortController()
    const asked = outlooksInWorker(job, controller.signal)
    controller.abort(new Error('gone'))
    await expect(asked).rejects.toThrow('gone')
  })
})
