import type { Method, MethodId } from '../verdict.ts'
import { compoundGrowth } from './compoundGrowth.ts'
import { lastPace } from './lastPace.ts'
import { projectedShare } from './projectedShare.ts'
import { range } from './range.ts'
import { schedule } from './schedule.ts'
import { stages } from './stages.ts'
import { trendGap } from './trendGap.ts'

/** Every way to judge progress: one file and one line each. */
export const METHODS = {
  schedule,
  compoundGrowth,
  projectedShare,
  trendGap,
  lastPace,
  range,
  stages,
} as const satisfies Record<MethodId, Method>
