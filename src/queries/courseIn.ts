import type { IndicatorAssessment } from '../domain/assess/types.ts'
import { courseOf, type Course } from '../domain/course/course.ts'
import type { Workspace } from './workspace.tsx'

/** What an indicator shows over time in a workspace, as of its day. */
export function courseIn({ assessment, seriesOf }: Pick<Workspace, 'assessment' | 'seriesOf'>, of: IndicatorAssessment): Course {
  return courseOf(of, seriesOf(of.indicator), assessment.asOf)
}
