import type { AreaAssessment } from '../../domain/assess/index.ts'
import { Decisions } from './Decisions.tsx'
import { Heat } from './Heat.tsx'
import { Milestones } from './Milestones.tsx'
import { Multiples } from './Multiples.tsx'

/** An area most of whose indicators can be judged: what is asked, each indicator on one scale, which months went wrong, what comes next. */
export function Judged({ area }: { readonly area: AreaAssessment }) {
  return (
    <>
      <Decisions area={area} />
      <Multiples area={area} />
      <Heat area={area} />
      <Milestones area={area} />
    </>
  )
}
