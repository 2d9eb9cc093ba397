import type { Document } from '../../src/domain/organisation.ts'
import { addDays, type Day } from '../../src/domain/day.ts'
import { calendarOf } from '../../src/domain/day.ts'
import { readPeriod, shiftPeriod, type Period } from '../../src/domain/period.ts'

/** A period and how many months its end lies after August 2024, where all series begin. */
export interface Tick {
  readonly period: Period
  readonly month: number
}

const ticks = (first: string, count: number, step: number, month: number): readonly Tick[] => {
  const start = readPeriod(first)
  return Array.from({ length: count }, (_, index) => ({ period: shiftPeriod(start, index), month: month + index * step }))
}

/** 2024-08 to 2026-10, and the quarters whose ends lie between. */
export const TICKS: Readonly<Record<'M' | 'Q', readonly Tick[]>> = { M: ticks('2024-08', 27, 1, 0), Q: ticks('2024-Q3', 9, 3, 1) }

/** Baselines of the illustrative targets: the month the Opinion was issued, or the last full quarter before it. */
export const BASE_PERIOD = { M: '2025-08', Q: '2025-Q2' } as const

const monthlyDelay = (jitter: number): number => 9 + Math.floor(jitter * 6)
const quarterlyDelay = (jitter: number): number => 20 + Math.floor(jitter * 14)

/** Monthly figures come 9 to 14 days after the period's end, quarterly ones 20 to 33. `jitter` is in [0, 1). */
export function publishedOn(period: Period, jitter: number): Day {
  return addDays(period.end, period.frequency === 'Q' ? quarterlyDelay(jitter) : monthlyDelay(jitter))
}

export const reportId = (period: Period): string => `demo-report-${period.id}`
export const correctionId = (period: Period): string => `demo-correction-${period.id}`

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

function periodWords(period: Period): { readonly zh: string; readonly en: string } {
  const { year, month } = calendarOf(period.end)
  if (period.frequency === 'Q') return { zh: `${year}年第${month / 3}季度`, en: `Q${month / 3} ${year}` }
  return { zh: `${year}年${month}月`, en: `${MONTHS[month - 1]} ${year}` }
}

function documentsOf({ period }: Tick): readonly Document[] {
  const { zh, en } = periodWords(period)
  const report = period.frequency === 'Q' ? { zh: '季报表', en: 'Quarterly return' } : { zh: '月报表', en: 'Monthly return' }
  return [
    { id: reportId(period), title: { zh: `${zh}${report.zh}（演示）`, en: `${report.en}, ${en} (illustrative)` }, publisher: 'demo-desk' },
    {
      id: correctionId(period),
      title: { zh: `${zh}更正说明（演示）`, en: `Correction note, ${en} (illustrative)` },
      publisher: 'demo-desk',
    },
  ]
}

export const DOCUMENTS: readonly Document[] = [...TICKS.M, ...TICKS.Q].flatMap(documentsOf)
