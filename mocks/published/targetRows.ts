import type { AreaId } from '../../src/domain/policy.ts'
import { NATIONAL } from '../../src/domain/region.ts'
import type { Target } from '../../src/domain/target.ts'
import { issuers } from './issuers.ts'
import { toText, type Pair } from './rows.ts'

/**
 * One target as the data files write it: texts as pairs, and what is the same for most left out.
 * A `floor` in its value: the document says more than or at least, or gives a range of which this is the lower end.
 */
export interface TargetRow extends Pick<
  Target,
  'id' | 'unit' | 'value' | 'baseline' | 'url' | 'issued' | 'indicator' | 'coverage' | 'actions'
> {
  readonly name: Pair
  /** Up unless said otherwise. */
  readonly direction?: Target['direction']
  /** Absent where the document names no date. */
  readonly period?: string
  readonly issuer: keyof typeof issuers
  readonly document: string
  /** High unless said otherwise. */
  readonly confidence?: Target['confidence']
  /** The whole country unless said otherwise. */
  readonly region?: string
  readonly coverageNote?: Pair
}

export function toTarget(row: TargetRow, area: AreaId): Target {
  const { name, issuer, document, coverageNote, confidence = 'high', ...rest } = row
  return {
    direction: 'up',
    region: NATIONAL,
    ...rest,
    area,
    name: toText(name),
    issuer: { zh: issuer, en: issuers[issuer] },
    document: { zh: document },
    confidence,
    provenance: confidence === 'high' ? 'official' : 'published',
    ...(coverageNote && { coverageNote: toText(coverageNote) }),
  }
}
