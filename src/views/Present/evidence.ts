import type { Assessment, IndicatorAssessment } from '../../domain/assess/index.ts'
import type { Slide } from '../../domain/deck/types.ts'

/** Indicators whose values a slide shows, in its order: what a speaker may be asked about. None where it shows counts, questions or dates. */
export function shownOn(slide: Slide, { byId }: Pick<Assessment, 'byId'>): readonly IndicatorAssessment[] {
  switch (slide.kind) {
    case 'areas':
      return slide.rows.flatMap(({ worst }) => worst ?? [])
    case 'offTrack':
      return [slide.indicator]
    case 'alsoOffTrack':
      return slide.indicators
    case 'outlooks':
      return slide.ahead?.rows.map(({ indicator }) => indicator) ?? []
    case 'movement':
      return slide.areas.flatMap(({ headline }) => headline?.indicator ?? [])
    case 'targets':
      return slide.pairs.flatMap(({ indicator }) => byId.get(indicator) ?? [])
    case 'conclusion':
    case 'unjudged':
    case 'unmeasured':
    case 'decisions':
    case 'dates':
      return []
  }
}
