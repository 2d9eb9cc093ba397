import type { Method, MethodId } from '../verdict.ts'
import { range } from './range.ts'
import { schedule } from './schedule.ts'
import { stages } from './stages.ts'

/** Every way to judge progress: one file and one line each. */
export const METHODS = { schedule, range, stages } as const satisfies Partial<Record<MethodId, Method>>

export function methodOf(id: MethodId): Method {
  const table: Partial<Record<MethodId, Method>> = METHODS
  return table[id] ?? schedule
}
