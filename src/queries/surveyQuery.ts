import { queryOptions } from '@tanstack/react-query'
import { previousDay } from '../domain/assess/index.ts'
import { surveyOf } from '../workers/survey.ts'
import type { Workspace } from './workspace.tsx'

/** Marks of all indicators, and which ones have changed since the day before by a month. */
export function surveyQuery({ source, dataVersion, assessment, table, today, methodOptions }: Workspace) {
  const { catalog, asOf } = assessment
  return queryOptions({
    queryKey: [source.id, 'survey', dataVersion, asOf, today, methodOptions],
    queryFn: () => surveyOf({ catalog, table, asOf, before: previousDay(asOf), today, methodOptions }),
    staleTime: Infinity,
  })
}
