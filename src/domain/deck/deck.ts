import { overallHeadline } from '../assess/headline.ts'
import type { Assessment } from '../assess/types.ts'
import type { Outlooks } from '../forecast/countOutlooks.ts'
import { areasSlide, movementSlide } from './areas.ts'
import { datesSlide, decisionsSlide } from './dates.ts'
import { offTrackSlides } from './offTrack.ts'
import { outlooksSlide } from './outlooks.ts'
import { targetsSlide } from './targets.ts'
import type { Slide } from './types.ts'
import { unjudgedSlide, unmeasuredSlide } from './unjudged.ts'

/**
 * The deck of a meeting, by rules, so that two people get the same one. Where at least half of the indicators are judged: conclusion, areas, what is
 * off track, what will miss at its pace, what cannot be judged, decisions, dates. Otherwise what is known: conclusion, movement, targets, what
 * cannot be judged, what is not measured, and the same end. A slide without data is left out. Outlooks are undefined until they have come.
 */
export function buildDeck(assessment: Assessment, outlooks?: Outlooks): readonly Slide[] {
  if (assessment.indicators.length === 0) return []
  const judged = overallHeadline(assessment).phrases[0]?.kind === 'ofJudged'
  const known = judged ? areasSlide(assessment) : [...movementSlide(assessment), ...targetsSlide(assessment)]
  return [
    { kind: 'conclusion', id: 'conclusion', judged },
    ...known,
    ...offTrackSlides(assessment),
    ...outlooksSlide(assessment, outlooks),
    ...unjudgedSlide(assessment),
    ...(judged ? [] : unmeasuredSlide(assessment)),
    ...decisionsSlide(assessment),
    ...datesSlide(assessment),
  ]
}
