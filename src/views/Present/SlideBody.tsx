import type { ReactNode } from 'react'
import type { Slide } from '../../domain/deck/types.ts'
import type { Piece } from '../../i18n/statements/headline.ts'
import { AlsoOffTrack } from './slides/AlsoOffTrack.tsx'
import { Areas } from './slides/Areas.tsx'
import { Conclusion } from './slides/Conclusion.tsx'
import { Dates } from './slides/Dates.tsx'
import { Decisions } from './slides/Decisions.tsx'
import { Movement } from './slides/Movement.tsx'
import { OffTrack } from './slides/OffTrack.tsx'
import { Outlooks } from './slides/Outlooks.tsx'
import { Targets } from './slides/Targets.tsx'
import { Unjudged } from './slides/Unjudged.tsx'
import { Unmeasured } from './slides/Unmeasured.tsx'
import type { SlidePlace } from './SlideFrame.tsx'

interface SlideBodyProps {
  readonly slide: Slide
  readonly title: readonly Piece[]
  readonly at: number
  readonly of: number
}

/** The picture of one slide. */
export function SlideBody({ slide, title, at, of }: SlideBodyProps): ReactNode {
  const place: SlidePlace = { title, at, of }
  switch (slide.kind) {
    case 'conclusion':
      return <Conclusion place={place} judged={slide.judged} />
    case 'areas':
      return <Areas place={place} slide={slide} />
    case 'offTrack':
      return <OffTrack place={place} slide={slide} />
    case 'alsoOffTrack':
      return <AlsoOffTrack place={place} slide={slide} />
    case 'outlooks':
      return <Outlooks place={place} slide={slide} />
    case 'movement':
      return <Movement place={place} slide={slide} />
    case 'targets':
      return <Targets place={place} slide={slide} />
    case 'unjudged':
      return <Unjudged place={place} slide={slide} />
    case 'unmeasured':
      return <Unmeasured place={place} slide={slide} />
    case 'decisions':
      return <Decisions place={place} slide={slide} />
    case 'dates':
      return <Dates place={place} slide={slide} />
  }
}
