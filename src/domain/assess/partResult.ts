import { addDays, calendarOf, dayOf } from '../day.ts'
import { NOISE } from '../methods/scheduleOutcome.ts'
import { plainResult } from '../methods/result.ts'
import type { MethodResult, Step, Verdict } from '../verdict.ts'
import type { PairSpec } from './pair.ts'
import type { YearPart } from './yearPart.ts'

const percent = (value: number) => ({ as: 'percent', value }) as const
const points = (value: number) => ({ as: 'points', value }) as const
const amount = (value: number) => ({ as: 'value', value }) as const

function expectedSteps({ day, expected, years }: YearPart): readonly Step[] {
  if (years > 0) return [{ id: 'year.usual', inputs: { years: { as: 'count', value: years } }, result: percent(expected) }]
  const { year } = calendarOf(day)
  const start = addDays(dayOf(year, 1, 1), -1)
  const elapsed = { as: 'days', value: day - start } as const
  const total = { as: 'days', value: dayOf(year, 12, 31) - start } as const
  const from = { as: 'day', value: dayOf(year, 1, 1) } as const
  return [
    { id: 'schedule.elapsed', inputs: { from, to: { as: 'day', value: day } }, result: elapsed },
    { id: 'schedule.total', inputs: { from, to: { as: 'day', value: dayOf(year, 12, 31) } }, result: total },
    { id: 'schedule.expected', inputs: { elapsed, total }, result: percent(expected) },
  ]
}

/** The working of part of a year against the year's amount: its share of the amount beside the share of the year, and the thresholds of the schedule. */
export function partResult(part: YearPart, { method, options }: PairSpec, said: Pick<Verdict, 'status' | 'reason'>): MethodResult {
  const { completion, expected, gap, parts, latest } = part
  const sum: Step = {
    id: 'year.sum',
    inputs: { parts: { as: 'count', value: parts }, until: { as: 'period', value: latest.period } },
    result: amount(part.amount),
  }
  return plainResult(method, said.status, said.reason, {
    progress: completion,
    steps: [
      ...(parts > 0 ? [sum] : []),
      { id: 'year.completion', inputs: { amount: amount(part.amount), target: amount(part.target) }, result: percent(completion) },
      ...expectedSteps(part),
      { id: 'schedule.gap', inputs: { completion: percent(completion), expected: percent(expected) }, result: points(gap) },
      {
        id: 'schedule.threshold',
        inputs: { gap: points(gap), onTrack: points(options.onTrackGap), offTrack: points(options.offTrackGap) },
        result: points(gap < options.offTrackGap - NOISE ? options.offTrackGap : options.onTrackGap),
      },
    ],
  })
}
