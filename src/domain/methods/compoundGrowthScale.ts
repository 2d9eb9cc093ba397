import type { Reason } from '../verdict.ts'
import type { Status } from '../status.ts'

/** An outcome of the method from a value of progress up, until the next better one. */
export interface Band {
  readonly outcome: string
  readonly status: Status
  readonly reason: Reason
  /** Least progress of the band; null for the worst, which has none. */
  readonly from: number | null
}

/** How progress becomes words and a score of -5 to 5. */
export interface GrowthScale {
  /** Best first. `factor` is the limit factor C: thresholds shrink as a share nears its limit. */
  readonly bands: readonly Band[]
  readonly score: (progress: number, factor: number) => number
}

const clipped = (score: number): number => Math.min(Math.max(score, -5), 5)

const band = (outcome: string, status: Status, reason: Reason, from: number | null): Band => ({ outcome, status, reason, from })

const openSdgBands = (high: number, medium: number): readonly Band[] => [
  band('substantial_progress', 'onTrack', 'onPace', high),
  band('moderate_progress', 'atRisk', 'slowPace', medium),
  band('limited_progress', 'offTrack', 'noPace', 0),
  band('deterioration', 'offTrack', 'movingAway', null),
]

/** Open SDG without a target: straight lines through (-0.02, -5), (0, -2.5), (0.005 C, 0), (0.015 C, 2.5), (0.02 C, 5). */
function openSdgGrowthScore(progress: number, factor: number): number {
  if (progress < 0) return clipped(125 * progress - 2.5)
  if (factor === 0) return 5
  if (progress >= 0.015 * factor) return clipped((500 * progress) / factor - 5)
  return progress >= 0.005 * factor ? (250 * progress) / factor - 1.25 : (500 * progress) / factor - 2.5
}

/** Open SDG with a target: its own rounded factors (5/0.7 and 5/1.2), kept so that published scores come out to the last digit. */
function openSdgRatioScore(progress: number): number {
  return clipped(progress >= 0.6 ? 7.1429 * progress - 4.2857 : 4.1667 * progress - 2.5)
}

const eurostatRatioScore = (ratio: number): number => clipped(ratio >= 0.6 ? ((ratio - 0.6) * 5) / 0.7 : ((ratio - 0.6) * 5) / 1.2)

interface Pair {
  readonly withTarget: GrowthScale
  readonly withoutTarget: GrowthScale
}

/** Thresholds and scores by office. The rule is the same compound growth; only bands and lines differ. */
export const GROWTH_SCALES = {
  openSdg: {
    withTarget: { bands: openSdgBands(0.95, 0.6), score: openSdgRatioScore },
    withoutTarget: { bands: openSdgBands(0.015, 0.005), score: openSdgGrowthScore },
  },
  eurostat: {
    withTarget: {
      bands: [
        band('significant_progress', 'onTrack', 'onPace', 0.95),
        band('moderate_progress', 'atRisk', 'slowPace', 0.6),
        band('insufficient_progress', 'offTrack', 'noPace', 0),
        band('movement_away', 'offTrack', 'movingAway', null),
      ],
      score: eurostatRatioScore,
    },
    withoutTarget: {
      bands: [
        band('significant_progress', 'onTrack', 'onPace', 0.01),
        band('moderate_progress', 'atRisk', 'slowPace', 0),
        band('moderate_movement_away', 'offTrack', 'movingAway', -0.01),
        band('significant_movement_away', 'offTrack', 'movingAway', null),
      ],
      score: (growth) => clipped(250 * growth),
    },
  },
} as const satisfies Record<string, Pair>

export function growthScale(name: number | string | undefined, hasTarget: boolean): GrowthScale {
  const pair: Pair = name === 'eurostat' ? GROWTH_SCALES.eurostat : GROWTH_SCALES.openSdg
  return hasTarget ? pair.withTarget : pair.withoutTarget
}

/**
 * How far thresholds shrink for a value that cannot pass a limit (a share of 100 %): growth must slow as it nears it.
 * 1 from twice the limit on, 0 at the limit, by the exponent 4.44 between (Open SDG, progress methodology).
 */
export function limitFactor(base: number, limit: number): number {
  const b = Math.abs(base)
  const l = Math.abs(limit)
  if (b >= 2 * l) return 1
  return 1 - ((b <= l ? b : 2 * l - b) / l) ** 4.44
}
