import type { Indicator } from '../../src/domain/indicator.ts'
import { AREA_IDS, type AreaId } from '../../src/domain/policy.ts'
import { applicationIndustry } from './indicators/applicationIndustry.ts'
import { applicationUse } from './indicators/applicationUse.ts'
import { computeClusters } from './indicators/computeClusters.ts'
import { computeHubs } from './indicators/computeHubs.ts'
import { computeScale } from './indicators/computeScale.ts'
import { dataSets } from './indicators/dataSets.ts'
import { dataSupply } from './indicators/dataSupply.ts'
import { modelCapability } from './indicators/modelCapability.ts'
import { modelResearch } from './indicators/modelResearch.ts'
import { openCommunities } from './indicators/openCommunities.ts'
import { openModels } from './indicators/openModels.ts'
import { policy } from './indicators/policy.ts'
import { safety } from './indicators/safety.ts'
import { talent } from './indicators/talent.ts'
import { dataMarket } from './indicators/dataMarket.ts'
import { computePlaces } from './indicators/computePlaces.ts'
import { applicationSpread } from './indicators/applicationSpread.ts'
import { openTopics } from './indicators/openTopics.ts'
import { talentSchools } from './indicators/talentSchools.ts'
import { policyLists } from './indicators/policyLists.ts'
import { safetyCampaigns } from './indicators/safetyCampaigns.ts'
import { toIndicator, type IndicatorRow } from './rows.ts'

const byArea: Readonly<Record<AreaId, readonly IndicatorRow[]>> = {
  models: [...modelCapability, ...modelResearch],
  data: [...dataSupply, ...dataSets, ...dataMarket],
  compute: [...computeScale, ...computeHubs, ...computeClusters, ...computePlaces],
  applications: [...applicationUse, ...applicationIndustry, ...applicationSpread],
  'open-source': [...openCommunities, ...openModels, ...openTopics],
  talent: [...talent, ...talentSchools],
  policy: [...policy, ...policyLists],
  safety: [...safety, ...safetyCampaigns],
}

/** The 228 indicators that have a published value, in the order of the areas. */
export const indicators: readonly Indicator[] = AREA_IDS.flatMap((area) => byArea[area].map((row) => toIndicator(row, area)))
