import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { DATASETS, type DataSetId } from '../mocks/datasets.ts'
import { handlers } from '../mocks/handlers.ts'
import { SCENARIO_IDS } from '../src/domain/scenario.ts'
import { FAULT_KINDS } from '../src/domain/failure.ts'
import { staticProfile } from '../src/sources/wire/staticProfile.ts'
import { CONTRACT } from '../src/sources/wire/contract.ts'
import { isFields } from '../src/sources/shape.ts'
import { network } from './network.ts'

// Everything the mock answers is what `public/openapi.json` says, so that an office that implements the document can be read.

const document: unknown = JSON.parse(readFileSync('public/openapi.json', 'utf8'))

/** The document lets servers say more; the mock says nothing that is not in it. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (!isFields(schema)) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return isFields(schema['properties']) && schema['additionalProperties'] === undefined ? { ...inner, additionalProperties: false } : inner
}

const ajv = new Ajv2020({ allErrors: false, strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true })
formats(ajv)
ajv.addVocabulary(['openapi', 'info', 'servers', 'paths', 'components', 'security'])
ajv.addSchema({ $id: 'contract', ...Object(closed(document)) })

function faultsOf(schema: string, body: unknown): string {
  const validate = ajv.getSchema(`contract#/components/schemas/${schema}`)
  if (!validate) throw new Error(`the document has no schema ${schema}`)
  return validate(body) ? '' : ajv.errorsText(validate.errors)
}

const READS = [
  ['catalog', 'CatalogAnswer'],
  ['observations', 'ObservationsAnswer'],
  ['observations?indicator=none', 'ObservationsAnswer'],
  ['observations?from=2024&to=2025-Q4&asOf=2026-06-30&points=4', 'ObservationsAnswer'],
  ['health', 'HealthAnswer'],
] as const

/** Scenarios that are made to break the contract; the rest must keep it. */
const BREAKING = ['offline', 'malformed', 'html-instead-of-json', 'version-mismatch']
const KEEPING = ['', ...SCENARIO_IDS.filter((id) => !BREAKING.includes(id) && id !== 'slow')]

const ask = (path: string, headers: Record<string, string> = {}) => fetch(`https://office.example/api/${path}`, { headers })

describe('the contract', () => {
  it('has the version of the reader, and its kinds of fault', () => {
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: { version: CONTRACT },
      components: { schemas: { Fault: { properties: { kind: { enum: [...FAULT_KINDS] } } } } },
    })
  })

  it('notices what it does not describe and what it forbids', () => {
    const health = { contract: CONTRACT, dataVersion: 'v1', indicators: 1, observations: 1, newestPeriod: '2024' }
    expect(faultsOf('HealthAnswer', health)).toBe('')
    expect(faultsOf('HealthAnswer', { ...health, secret: 1 })).not.toBe('')
    expect(faultsOf('HealthAnswer', { ...health, newestPeriod: 'soon' })).not.toBe('')
  })

  describe.each(Object.keys(DATASETS) as DataSetId[])('over %s', (dataset) => {
    // the table's own keys
    it.each(KEEPING)('holds in every answer of the mock (scenario "%s")', async (scenario) => {
      network.use(...handlers())
      for (const [path, schema] of READS) {
        const response = await ask(`${dataset}/${path}`, scenario === '' ? {} : { 'x-scenario': scenario })
        const body: unknown = await response.json()
        expect(faultsOf(response.ok ? schema : 'Problem', body), `${path} as ${scenario}`).toBe('')
        expect(response.headers.get('contract-version')).toBe(CONTRACT)
        expect(response.headers.get('content-type')).toBe(response.ok ? 'application/json' : 'application/problem+json')
      }
    })

    it('holds in every file of the static profile', async () => {
      for (const [path, text] of Object.entries(staticProfile(await DATASETS[dataset]()))) {
        const schema = path === 'catalog.json' ? 'CatalogAnswer' : path === 'health.json' ? 'HealthAnswer' : 'ObservationsAnswer'
        expect(faultsOf(schema, JSON.parse(text)), path).toBe('')
      }
    })
  })

  it.each([
    'published/observations?from=soon',
    'published/observations?points=1',
    'published/observations?asOf=2026-02-30',
    'nothing/catalog',
  ])('refuses %s with a problem document', async (path) => {
    network.use(...handlers())
    const response = await ask(path)
    expect(response.ok).toBe(false)
    expect(faultsOf('Problem', await response.json())).toBe('')
  })

  it('answers 304 to the tag of the body held, and a body where the data differ', async () => {
    network.use(...handlers())
    const etag = (await ask('published/catalog')).headers.get('etag') ?? ''
    expect((await ask('published/catalog', { 'if-none-match': etag })).status).toBe(304)
    expect((await ask('published/catalog', { 'if-none-match': etag, 'x-scenario': 'late' })).status).toBe(200)
  })
})
