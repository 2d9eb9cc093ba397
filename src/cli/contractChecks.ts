import type { Catalog } from '../domain/catalog.ts'
import type { ObservationTable } from '../domain/observationTable.ts'
import { comparePeriods } from '../domain/period.ts'
import { SourceError } from '../sources/errors.ts'
import { filterTable } from '../sources/rows/filter.ts'
import type { Answer, ObservationQuery, ReadOptions, Source } from '../sources/source.ts'
import { fromTable, type CheckResult, type ContractCheck } from './checkReport.ts'

/**
 * Holds a source against its contract: everything is read, and every filter must answer what filtering the whole here
 * answers. What an integrator runs against an own back end. @throws SourceError where catalog or observations cannot be read
 */
export async function checkSource(source: Source, format: string): Promise<CheckResult> {
  const options: ReadOptions = { signal: new AbortController().signal }
  const catalog = await source.catalog(options)
  const all = await source.observations({}, options)
  const checks: ContractCheck[] = [
    {
      name: 'catalog',
      passed: true,
      detail: `${catalog.data.indicators.length} / ${catalog.data.regions.length} / ${catalog.data.targets.length}`,
    },
    { name: 'observations', passed: true, detail: String(all.data.rows) },
    await attempt('health', () => healthCheck(source, all.data, options)),
    ...(await filterChecks(source, all.data, options)),
    await attempt('repeat', () => repeatCheck(source, catalog, options)),
    await attempt('abort', () => abortCheck(source)),
  ]
  return fromTable(format, all.data, [...catalog.faults, ...all.faults], checks)
}

type Outcome = Omit<ContractCheck, 'name'>

async function attempt(name: ContractCheck['name'], run: () => Promise<Outcome>): Promise<ContractCheck> {
  try {
    return { name, ...(await run()) }
  } catch (thrown) {
    return { name, passed: false, detail: thrown instanceof Error ? thrown.message : String(thrown) }
  }
}

async function healthCheck(source: Source, table: ObservationTable, options: ReadOptions): Promise<Outcome> {
  const { data } = await source.health(options)
  const newest = table.periods.toSorted(comparePeriods).at(-1)?.id ?? null
  const passed = data.observations === table.rows && data.newestPeriod === newest
  return { passed, detail: `${data.observations} = ${table.rows}, ${data.newestPeriod} = ${newest}, ${Math.round(data.latency)} ms` }
}

async function filterChecks(source: Source, table: ObservationTable, options: ReadOptions): Promise<readonly ContractCheck[]> {
  const [indicator] = table.indicators
  const region = table.regions.at(-1)
  const middle = table.periods.toSorted(comparePeriods)[Math.floor(table.periods.length / 2)]?.id
  const queries: readonly (readonly [ContractCheck['name'], ObservationQuery | null])[] = [
    ['indicator', indicator === undefined ? null : { indicators: [indicator] }],
    ['region', region === undefined ? null : { regions: [region] }],
    ['period', middle === undefined ? null : { from: middle }],
    ['points', { points: 2 }],
  ]
  const checks: ContractCheck[] = []
  for (const [name, query] of queries) {
    if (query === null) continue
    const here = filterTable(table, query).rows
    checks.push(
      await attempt(name, async () => {
        const there = (await source.observations(query, options)).data.rows
        return { passed: there === here, detail: `${there} = ${here}` }
      }),
    )
  }
  return checks
}

async function repeatCheck(source: Source, first: Answer<Catalog>, options: ReadOptions): Promise<Outcome> {
  const again = await source.catalog(options)
  return { passed: again.dataVersion === first.dataVersion, detail: `${again.dataVersion} = ${first.dataVersion}` }
}

async function abortCheck(source: Source): Promise<Outcome> {
  const controller = new AbortController()
  const reading = source.catalog({ signal: controller.signal }).then(
    () => 'answered',
    (thrown: unknown) => (thrown instanceof SourceError ? thrown.kind : String(thrown)),
  )
  controller.abort()
  const outcome = await reading
  // An answer that was there already is none the worse for it.
  return { passed: outcome === 'aborted' || outcome === 'answered', detail: outcome }
}
