import type { Verdict } from '../../domain/verdict.ts'
import type { Words } from '../words.ts'

type StatusWords = Pick<Words['statuses'], 'status' | 'ofReason'>

/**
 * The status of one verdict in words, wherever it is shown: 已达成; 逾期达成 where the target was reached after its date; 达成后回退
 * where it was reached at its date and is no longer. Counts and filters name the seven statuses alone.
 */
export function statusText({ status, reason }: Pick<Verdict, 'status' | 'reason'>, words: StatusWords): string {
  return words.ofReason[reason] ?? words.status[status]
}
