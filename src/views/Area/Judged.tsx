import type { AreaAssessment } from '../../domain/assess/index.ts'
import { Decisions } from './Decisions.tsx'
import { Multiples } from './Multiples.tsx'

/** An area most of whose indicators can be judged: what is asked, and each indicator on one scale. */
export function Judged({ area }: { readonly area: AreaAssessment }) {
  return (
    <>
      <Decisions area={area} />
      <Multiples area={area} />
    </>
  )
}
