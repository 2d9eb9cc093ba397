import { AREA_IDS, type AreaId } from '../../src/domain/policy.ts'
import type { Target } from '../../src/domain/target.ts'
import { targetsInLines } from './readTargets.ts'
import { toTarget, type TargetRow } from './targetRows.ts'
import { applications } from './targets/applications.ts'
import { compute } from './targets/compute.ts'
import { data } from './targets/data.ts'
import { models } from './targets/models.ts'
import { openSource } from './targets/openSource.ts'
import { policy } from './targets/policy.ts'
import { safety } from './targets/safety.ts'
import { talent } from './targets/talent.ts'

const byArea: Readonly<Record<AreaId, readonly TargetRow[]>> = {
  models,
  data,
  compute,
  applications,
  'open-source': openSource,
  talent,
  policy,
  safety,
}

/** The 156 published targets. `indicator` names the one whose values answer it; most have none. */
export const targets: readonly Target[] = AREA_IDS.flatMap((area) => [
  ...byArea[area].map((row) => toTarget(row, area)),
  ...targetsInLines(area),
])
