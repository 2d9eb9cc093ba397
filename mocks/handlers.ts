import { http, HttpResponse, type HttpHandler } from 'msw'
import { SourceError } from '../src/sources/errors.ts'
import type { ObservationQuery } from '../src/sources/source.ts'
import { healthOf, type DataSet } from '../src/sources/wire/staticProfile.ts'
import { CONTRACT, CONTRACT_HEADER, type Envelope, type HealthBody } from '../src/sources/wire/contract.ts'
import { encodeCatalog } from '../src/sources/wire/catalog.ts'
import { encodeObservations } from '../src/sources/wire/encodeObservations.ts'
import { DATASETS, type DataSetLoader } from './datasets.ts'
import type { Changed } from './changes.ts'
import { problem } from './problem.ts'
import { ANNOUNCED, maybeScenario, type Scenario } from './scenarios.ts'

export interface MockOptions {
  readonly datasets?: Readonly<Record<string, DataSetLoader>> | undefined
  /** Played where a request names none itself. */
  readonly scenario?: string | undefined
}

/** A body is made only when it is needed: not where the client's tag still holds. */
type Body = (changed: Changed, url: URL) => object | Promise<object>

/** Parameters of the contract. Absent and empty differ: `indicator=` asks for none. */
function queryOf({ searchParams }: URL): ObservationQuery {
  const text = (name: string) => searchParams.get(name) ?? undefined
  const list = (name: string) =>
    text(name)
      ?.split(',')
      .filter((id) => id !== '')
  const points = text('points')
  return {
    indicators: list('indicator'),
    regions: list('region'),
    from: text('from'),
    to: text('to'),
    asOf: text('asOf'),
    points: points === undefined ? undefined : Number(points),
  }
}

const envelopeOf = ({ set, faults }: Changed): Omit<Envelope, 'contract'> => ({
  dataVersion: set.catalog.version,
  ...(faults.length === 0 ? {} : { faults }),
})

const catalogBody: Body = ({ set, faults }) => encodeCatalog(set.catalog, set.table.rows, envelopeOf({ set, faults }))
/** Filters are fetched with the first request that has any: a first picture asks for everything. */
const observationsBody: Body = async (changed, url) => {
  const { table } = changed.set
  const asked = url.search === '' ? table : (await import('../src/sources/rows/filter.ts')).filterTable(table, queryOf(url))
  return encodeObservations(asked, envelopeOf(changed))
}
const healthBody =
  (datasets: readonly string[]): Body =>
  ({ set }): HealthBody => ({ ...healthOf(set), mock: { datasets, scenarios: ANNOUNCED } })

/** A tag of what decides a body: data version, scenario and address. FNV-1a, 32 bits. */
function tagOf(...parts: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const character of parts.join('\n')) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return `"${(hash >>> 0).toString(16)}"`
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The data of a set as a scenario leaves them, with a data version that says so. */
function changedBy(scenario: Scenario | undefined, name: string, set: DataSet): Changed {
  if (scenario?.kind !== 'change') return { set, faults: [] }
  const changed = scenario.change(set)
  return { ...changed, set: { ...changed.set, catalog: { ...changed.set.catalog, version: `${set.catalog.version}+${name}` } } }
}

async function answerTo(request: Request, set: DataSet, body: Body, fallback: string | undefined): Promise<Response> {
  const url = new URL(request.url)
  const name = request.headers.get('x-scenario') ?? fallback ?? ''
  const scenario = maybeScenario(name)
  if (scenario?.kind === 'answer') return scenario.answer(url.pathname)
  if (scenario?.kind === 'delay') await wait(scenario.milliseconds)
  const etag = tagOf(set.catalog.version, name, url.pathname, url.search)
  const headers = { etag, [CONTRACT_HEADER]: CONTRACT, 'cache-control': 'no-cache' }
  if (request.headers.get('if-none-match') === etag) return new HttpResponse(null, { status: 304, headers })
  try {
    const text = JSON.stringify(await body(changedBy(scenario, name, set), url))
    const spoilt = scenario?.kind === 'spoil' ? scenario.spoil(text) : text
    return new HttpResponse(spoilt, { headers: { ...headers, 'content-type': 'application/json' } })
  } catch (thrown) {
    if (thrown instanceof SourceError) return problem(400, 'A parameter cannot be read', url.pathname, thrown.message)
    throw thrown
  }
}

/** The contract over the data sets, at `…/api/<data set>/…` of whatever host and base path. */
export function handlers({ datasets = DATASETS, scenario }: MockOptions = {}): readonly HttpHandler[] {
  const names = Object.keys(datasets)
  const loaded = new Map<string, Promise<DataSet>>()
  const load = (name: string): Promise<DataSet> | undefined => {
    const set = loaded.get(name) ?? datasets[name]?.()
    if (set) loaded.set(name, set)
    return set
  }
  const answer = (path: string, body: Body) =>
    http.get<{ dataset: string }>(`*/api/:dataset/${path}`, async ({ request, params }) => {
      const set = await load(params.dataset)
      return set ? answerTo(request, set, body, scenario) : problem(404, 'No such data set', new URL(request.url).pathname)
    })
  return [answer('catalog', catalogBody), answer('observations', observationsBody), answer('health', healthBody(names))]
}
