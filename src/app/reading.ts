import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import type { Catalog } from '../domain/catalog.ts'
import { dayAt, maybeDay, type Day } from '../domain/day.ts'
import { DEFAULT_METHOD_OPTIONS } from '../domain/verdict.ts'
import { dataSetQuery, type ReadingOptions } from '../queries/dataSetQuery.ts'
import type { JudgeableDataSet } from '../queries/judging/judgeable.ts'
import { toWorkspace } from '../queries/judging/toWorkspace.ts'
import type { Sources } from '../queries/sources.tsx'
import type { Workspace } from '../queries/workspace.tsx'
import type { Source } from '../sources/source.ts'
import { toSourceError, type SourceError } from '../sources/errors.ts'
import { useParam } from '../state/address.ts'
import type { Config, SourceEntry } from './configShape.ts'
import { openSource, sourceEntry } from './openSource.ts'
import { useStarted } from './started.ts'

/** Where the reading of the chosen source stands. */
export interface Reading {
  readonly workspace: Workspace | null
  readonly source: Source
  /** Why nothing could be read, or nothing newer than what is shown. */
  readonly error: SourceError | null
  readonly pending: boolean
  /** Reading again while older figures are shown. */
  readonly fetching: boolean
  readonly retry: () => void
  readonly sources: Sources
}

/** The clock's day in the configured zone, unless the configuration or a made-up data set fixes it: the one place that asks the time. */
export function todayOf(config: Config, catalog: Catalog): Day {
  const fixed = config.today ?? catalog.setOn
  return (fixed === undefined ? null : maybeDay(fixed)) ?? dayAt(new Date(), config.timeZone)
}

/** How a configuration wants its sources read. */
export function readingOptions({ features, defaultMethod }: Config): ReadingOptions {
  return { keep: features.lastGood, defaultMethod }
}

/** How a configuration wants its figures judged. */
function methodOptions({ thresholds }: Config): Workspace['methodOptions'] {
  return { ...DEFAULT_METHOD_OPTIONS, onTrackGap: thresholds.onTrack / 100, offTrackGap: thresholds.offTrack / 100 }
}

/** Judged and drawn in slices, so that a frame that stands already answers the reader; data and their source together. */
function useWorkspaceOf(newest: JudgeableDataSet | undefined, chosen: SourceEntry): Workspace | null {
  const read = useMemo(() => (newest ? { data: newest, entry: chosen } : null), [newest, chosen])
  const deferred = useDeferredValue(read)
  // What is not read any more, or not yet, is not shown for another moment.
  const { data, entry } = (read && deferred) ?? { data: undefined, entry: chosen }
  const { config } = useStarted()
  const asked = useParam('period')
  return useMemo(() => {
    if (!data) return null
    return toWorkspace(data, {
      source: choiceOf(entry),
      sources: config.sources.map(choiceOf),
      today: todayOf(config, data.catalog),
      period: asked,
      methodOptions: methodOptions(config),
      defaultMethod: config.defaultMethod,
      timeZone: config.timeZone,
    })
  }, [data, asked, config, entry])
}

const choiceOf = ({ id, name }: SourceEntry) => ({ id, name })

/** Reads the source in the address and judges it as of the period in the address. */
export function useReading(): Reading {
  const started = useStarted()
  const { config } = started
  const asked = useParam('source')
  const scenario = useParam('scenario')
  const entry = sourceEntry(config, asked)
  const source = openSource(entry, started, scenario)
  const query = useQuery(dataSetQuery(source, readingOptions(config)))
  const workspace = useWorkspaceOf(query.data, entry)
  const error = query.data?.error ?? (query.error ? toSourceError(query.error, source.id) : null)
  const retry = () => void query.refetch()
  return {
    workspace,
    source,
    error,
    // Also while what has come is judged: an error that stands beside kept figures is told over them, not in their place.
    pending: query.isPending || (query.data !== undefined && workspace === null),
    fetching: query.isFetching,
    retry,
    sources: {
      current: source,
      configured: config.sources.map((each) => ({
        ...choiceOf(each),
        kind: each.kind,
        base: each.base,
        mock: each.mock === true,
        credentials: each.credentials,
      })),
      open: (id) => openSource(sourceEntry(config, id), started, null),
      failed: error,
      reload: retry,
    },
  }
}
