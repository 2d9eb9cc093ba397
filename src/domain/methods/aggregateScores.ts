import type { Status } from '../status.ts'

/** One series' score, or a group that is averaged on its own first; groups hold groups to any depth. */
export type ScoreTree = { readonly score: number | null; readonly achieved: boolean } | readonly ScoreTree[]

export interface AggregateScore {
  readonly score: number | null
  readonly outcome: string
  readonly status: Status
}

const isGroup = (tree: ScoreTree): tree is readonly ScoreTree[] => Array.isArray(tree)

/** Mean of what has a score; null where nothing has. */
export function meanScore(tree: ScoreTree): number | null {
  if (!isGroup(tree)) return tree.score
  const scores = tree.map(meanScore).filter((score) => score !== null)
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

function allAchieved(tree: ScoreTree): boolean {
  return isGroup(tree) ? tree.every(allAchieved) : tree.score === null || tree.achieved
}

const BANDS = [
  { from: 2.5, outcome: 'substantial_progress', status: 'onTrack' },
  { from: 0, outcome: 'moderate_progress', status: 'atRisk' },
  { from: -2.5, outcome: 'limited_progress', status: 'offTrack' },
] as const

/** Words for a score of -5 to 5 (Open SDG, progress methodology). */
export function outcomeOfScore(score: number): Omit<AggregateScore, 'score'> {
  const band = BANDS.find(({ from }) => score >= from)
  return band ? { outcome: band.outcome, status: band.status } : { outcome: 'deterioration', status: 'offTrack' }
}

/**
 * An indicator of several series: the mean of the scores that exist. Achieved only when every scored series achieved its
 * target. This joins series of ONE indicator, as published; areas and the whole are never averaged (see rollup).
 */
export function aggregateScores(tree: ScoreTree): AggregateScore {
  const score = meanScore(tree)
  if (score === null) return { score, outcome: 'not_available', status: 'noData' }
  return allAchieved(tree) ? { score, outcome: 'target_achieved', status: 'achieved' } : { score, ...outcomeOfScore(score) }
}
