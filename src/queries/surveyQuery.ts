import { queryOptions } from '@tanstack/react-query'
import { previousDay } from '../domain/assess/index.ts'
import { surveyOf } from '../workers/survey.ts'
import type { Workspace } from './workspace.tsx'

/** Marks of all indicators, and which ones have changed since the day before by a month. */
export function surveyQuery({ source, dataVersion, evaluation }: Workspace) {
  const { whole: catalog, table, asOf, today, options: methodOptions, defaultMethod } = evaluation
  const options = { asOf, today, methodOptions, defaultMethod }
  return queryOptions({
    queryKey: [source.id, 'survey', dataVersion, options],
    queryFn: ({ signal }) => surveyOf({ catalog, table, options, before: previousDay(asOf) }, signal),
    staleTime: Infinity,
  })
}
