import type { Phrase } from '../../domain/assess/phrases.ts'
import type { AreaId } from '../../domain/policy.ts'
import type { Words } from '../words.ts'
import { headlineText, wordPhrase, type HeadlineNames, type Piece, type Worded } from './headline.ts'

interface Said {
  readonly words: Pick<Words, 'headline' | 'area'>
  readonly names: HeadlineNames & { readonly indicator: (id: string) => string }
}

/** The finding of one area as pieces: what names it is said here, the rest as of all. */
export function areaFindingText(phrases: readonly Phrase[], area: AreaId, { words, names }: Said): readonly Piece[] {
  const own = words.area.finding
  const name = names.area(area)
  return headlineText(words.headline, phrases, names, (overall, phrase): Worded => {
    switch (phrase.kind) {
      case 'empty':
        return { pieces: [own.empty(name)], join: 'after' }
      case 'ofIndicators':
        return { pieces: own.ofIndicators(name, phrase.indicators), join: 'none' }
      case 'noneJudged':
        return { pieces: own.noneJudged(name), join: 'after' }
      case 'withTargets':
        return { pieces: own.withTargets(name, phrase.indicators, phrase.withTarget), join: 'none' }
      case 'noTargets':
        return { pieces: own.noTargets(name, phrase.indicators), join: 'after' }
      case 'widestGap':
        return { pieces: [own.widestGap(names.indicator(phrase.indicator))], tone: phrase.tone, join: 'between' }
      default:
        return wordPhrase(overall, phrase, names)
    }
  })
}
