import type { Catalog } from '../catalog.ts'
import type { Method, MethodId } from '../verdict.ts'

/** Ways to judge, by id. One that lacks some serves catalogs that do not ask for them: see `needsMoreThanSchedule`. */
export type MethodTable = Readonly<Partial<Record<MethodId, Method>>>

/** For catalogs judged by the schedule alone, whose outcome judging works out itself. */
export const SCHEDULE_ALONE: MethodTable = {}

/** Whether verdicts on a catalog take another method than the schedule: an indicator, or the configuration, may choose any. */
export function needsMoreThanSchedule({ indicators, targets }: Pick<Catalog, 'indicators' | 'targets'>, fallback: MethodId): boolean {
  return (
    indicators.some(({ method }) => (method?.id ?? fallback) !== 'schedule') ||
    targets.some(({ direction, value }) => direction === 'maintain' || value.kind === 'range')
  )
}
