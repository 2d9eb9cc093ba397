import { isJudged, JUDGED } from '../status.ts'
import type { Phrase } from './phrases.ts'

/** What a piece of a sentence counts, as the filters of the list of indicators (`status`, `area`, `has`, `move`), or the one indicator that it names. */
export type CountedBy = { readonly filters: Readonly<Record<string, string>> } | { readonly indicator: string }

const inArea = (area: string | null) => (area === null ? {} : { area })

/** Where they gather, or all areas they are in, each with its own. */
const whereOf = (areas: readonly string[]): Readonly<Record<string, string>> =>
  areas.length > 0 ? { area: areas.join(',') } : { group: 'area' }

/** Null where nothing is counted. `part` is the piece's place in its phrase. */
export function countedBy(phrase: Phrase, part: number): CountedBy | null {
  switch (phrase.kind) {
    case 'ofJudged':
      return { filters: { status: JUDGED.join(','), ...inArea(phrase.area) } }
    case 'ofIndicators':
      return { filters: inArea(phrase.area) }
    case 'goodCount':
      return { filters: { status: 'achieved,onTrack' } }
    case 'worstCount':
      return { filters: { status: phrase.status, ...(part > 0 ? whereOf(phrase.areas) : {}) } }
    case 'withTargets':
      return { filters: { has: part > 0 ? 'both' : 'both,value', ...inArea(phrase.area) } }
    case 'statusCount':
      // Judged is only what has both; of the others the sentence counts those that have.
      return { filters: { status: phrase.status, ...(isJudged(phrase.status) ? {} : { has: 'both' }) } }
    case 'noTargets':
      return { filters: { has: 'both,value', ...inArea(phrase.area) } }
    case 'moved':
      return phrase.comparable === 0 ? { filters: { move: 'noPrevious' } } : { filters: { move: part > 0 ? 'fell' : 'rose' } }
    case 'widestGap':
      return { indicator: phrase.indicator }
    case 'empty':
    case 'noneOffTrack':
    case 'noneJudged':
      return null
  }
}
