import { queryOptions, useQuery } from '@tanstack/react-query'
import { mayHaveOutlook } from '../domain/forecast/comingTarget.ts'
import type { Outlooks } from '../domain/forecast/countOutlooks.ts'
import { outlooksInWorker } from '../workers/outlooks.ts'
import { useWorkspace, type Workspace } from './workspace.tsx'

const NONE: Outlooks = new Map()

/** What the recent trend says of every target to come. Nothing is asked for where none may have an outlook. */
export function outlooksQuery({ source, dataVersion, evaluation, assessment }: Workspace) {
  const { catalog, table, asOf, today, options: methodOptions, defaultMethod } = evaluation
  const options = { asOf, today, methodOptions, defaultMethod }
  return queryOptions({
    queryKey: [source.id, 'outlooks', dataVersion, options],
    queryFn: async ({ signal }) =>
      assessment.indicators.some(mayHaveOutlook) ? outlooksInWorker({ catalog, table, options }, signal) : NONE,
    staleTime: Infinity,
    structuralSharing: false,
  })
}

/**
 * The outlooks of the page's figures; undefined until they have come, none where they could not be worked out. They are asked for by what
 * shows them, after the first picture.
 */
export function useOutlooks(): Outlooks | undefined {
  const { data, isError } = useQuery(outlooksQuery(useWorkspace()))
  return data ?? (isError ? NONE : undefined)
}
