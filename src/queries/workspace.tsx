import { createContext, use, type ReactNode } from 'react'
import type { EvaluationContext } from '../domain/assess/context.ts'
import type { Assessment, IndicatorSeries } from '../domain/assess/types.ts'
import type { CatalogIndex } from '../domain/catalogIndex.ts'
import type { Day } from '../domain/day.ts'
import type { Fault } from '../domain/failure.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { ObservationTable } from '../domain/observationTable.ts'
import type { Period } from '../domain/period.ts'
import type { Provenance } from '../domain/observation.ts'
import type { Text } from '../domain/text.ts'
import type { MethodOptions } from '../domain/verdict.ts'

/** A source of the configuration, as a reader chooses it. */
export interface SourceChoice {
  readonly id: string
  readonly name: Text
}

/** Everything a page of figures stands on: one reading of one source, judged as of one day. */
export interface Workspace {
  readonly source: SourceChoice
  readonly sources: readonly SourceChoice[]
  readonly assessment: Assessment
  /** The same figures judged as of another day. */
  readonly assessOn: (day: Day) => Assessment
  /** What workings are made from: `useWorking`. */
  readonly evaluation: EvaluationContext
  /** The values behind an indicator's verdict; the same object each time. */
  readonly seriesOf: (indicator: Indicator) => IndicatorSeries
  readonly index: CatalogIndex
  readonly table: ObservationTable
  /** The clock's day in the configured time zone, or the configured one. */
  readonly today: Day
  /** The period asked for in the address; null: everything known today. */
  readonly period: Period | null
  readonly methodOptions: MethodOptions
  readonly timeZone: string
  readonly faults: readonly Fault[]
  /** Moment of the reading. */
  readonly readAt: Date
  readonly dataVersion: string
  /** Imports of this machine that are among the figures: whoever is sent a link does not have them. */
  readonly imports?: number | undefined
  /** What the figures are: any illustrative one marks the whole set. */
  readonly provenance: Readonly<Record<Provenance, number>>
  /** Some value is made up; of a set without values, something in its catalog. */
  readonly illustrative: boolean
  /** Indicators whose rows carry a mark of their own: see `madeUpAmong`. */
  readonly madeUp: ReadonlySet<string>
}

const Context = createContext<Workspace | null>(null)

export function WorkspaceProvider({ value, children }: { readonly value: Workspace; readonly children: ReactNode }) {
  return <Context value={value}>{children}</Context>
}

/** The workspace of a page of figures. @throws Error outside of one: the frame draws such pages only when there are data. */
export function useWorkspace(): Workspace {
  const workspace = use(Context)
  if (!workspace) throw new Error('a page of figures was drawn without figures')
  return workspace
}

/** The same where there may be none yet: the frame stands before the figures do. */
export function useMaybeWorkspace(): Workspace | null {
  return use(Context)
}
