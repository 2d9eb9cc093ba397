import { cardAxis, type CardAxis } from '../../charts/cardGeometry.ts'
import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import type { Course } from '../../domain/course/course.ts'
import { courseIn } from '../../queries/courseIn.ts'
import { useWorkspace } from '../../queries/workspace.tsx'

interface Cards {
  readonly courses: readonly { readonly each: IndicatorAssessment; readonly course: Course }[]
  readonly axis: CardAxis
}

/** The courses of a part's cards, and the time axis they share. */
export function useCards(of: readonly IndicatorAssessment[]): Cards {
  const workspace = useWorkspace()
  const courses = of.map((each) => ({ each, course: courseIn(workspace, each) }))
  const axis = cardAxis(
    courses.map(({ course }) => course),
    workspace.assessment.asOf,
  )
  return { courses, axis }
}
