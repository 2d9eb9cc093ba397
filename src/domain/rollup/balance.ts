import type { IndicatorAssessment } from '../assess/types.ts'
import type { ResultKind } from '../indicator.ts'

/** How the indicators of one kind moved from their last comparable value. */
export interface KindMovement {
  readonly all: number
  readonly comparable: number
  readonly forward: number
  readonly backward: number
  readonly unchanged: number
  /** Moved, and nobody said which way is better. */
  readonly neutral: number
}

/**
 * What the movement says of inputs against results (outputs and outcomes). `onlyInputsMove` is what the Opinion warns of as
 * 浮于表面: means grow and no result follows. `onlyInputsSeen`: means grow, and no result has two comparable values.
 */
export const BALANCE_FINDINGS = ['resultsMove', 'onlyInputsMove', 'onlyInputsSeen', 'nothingMoves', 'notComparable'] as const
export type BalanceFinding = (typeof BALANCE_FINDINGS)[number]

export interface Balance {
  readonly kinds: Readonly<Record<ResultKind, KindMovement>>
  readonly finding: BalanceFinding
}

type Counting = { -readonly [Key in keyof KindMovement]: number }
const none = (): Counting => ({ all: 0, comparable: 0, forward: 0, backward: 0, unchanged: 0, neutral: 0 })

function fieldOf({ change }: IndicatorAssessment): keyof KindMovement | null {
  if (!change) return null
  if (change.movement === 'unchanged') return 'unchanged'
  if (change.favour === 'favourable') return 'forward'
  return change.favour === 'unfavourable' ? 'backward' : 'neutral'
}

function findingOf({ input, output, outcome }: Balance['kinds']): BalanceFinding {
  const comparable = output.comparable + outcome.comparable
  if (output.forward + outcome.forward > 0) return 'resultsMove'
  if (input.forward > 0) return comparable > 0 ? 'onlyInputsMove' : 'onlyInputsSeen'
  return comparable + input.comparable > 0 ? 'nothingMoves' : 'notComparable'
}

export function balanceOf(indicators: readonly IndicatorAssessment[]): Balance {
  const kinds: Record<ResultKind, Counting> = { input: none(), output: none(), outcome: none() }
  for (const each of indicators) {
    const counts = kinds[each.indicator.kind]
    const field = fieldOf(each)
    counts.all += 1
    if (field === null) continue
    counts.comparable += 1
    counts[field] += 1
  }
  return { kinds, finding: findingOf(kinds) }
}
