import { describe, expect, it, vi } from 'vitest'
import { SourceError } from '../src/sources/errors.ts'
import { restSource } from '../src/sources/kinds/rest.ts'
import { network } from '../tests/network.ts'
import { tiny } from '../tests/fixtures/tiny.ts'
import { handlers } from './handlers.ts'
import { SCENARIO_IDS, type ScenarioId } from '../src/domain/scenario.ts'

const open = (scenario: ScenarioId) => {
  network.use(...handlers({ datasets: { tiny: () => Promise.resolve(tiny) } }))
  const environment = {
    root: 'https://office.example/',
    fetch: (address: string, init: RequestInit) => fetch(address, init),
    now: Date.now,
    retryPauseMs: 1,
    scenario,
  }
  return restSource({ id: 'tiny', base: 'api/tiny' }, environment)
}
const reading = () => ({ signal: new AbortController().signal })
const kindOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'read',
    (thrown: unknown) => (thrown instanceof SourceError ? thrown.kind : thrown),
  )

describe('scenarios', () => {
  it.each<[ScenarioId, string]>([
    ['offline', 'offline'],
    ['unauthorised', 'unauthorised'],
    ['server-error', 'serverError'],
    ['malformed', 'malformed'],
    ['html-instead-of-json', 'htmlInsteadOfJson'],
    ['version-mismatch', 'versionMismatch'],
  ])('%s fails every read with %s', async (scenario, kind) => {
    const source = open(scenario)
    expect(await kindOf(source.catalog(reading()))).toBe(kind)
    expect(await kindOf(source.observations({}, reading()))).toBe(kind)
    expect(await kindOf(source.health(reading()))).toBe(kind)
  })

  it('empty has the outline and nothing measured', async () => {
    const source = open('empty')
    const { data: catalog } = await source.catalog(reading())
    expect(catalog.indicators).toEqual([])
    expect(catalog.outline).toEqual(tiny.catalog.outline)
    expect((await source.observations({}, reading())).data.rows).toBe(0)
  })

  it('late lacks the last half year', async () => {
    const { data, dataVersion } = await open('late').observations({}, reading())
    expect(data.periods.map(({ id }) => id)).toEqual(['2021', '2022', '2023', '2024-Q2'])
    expect(dataVersion).toBe('v1+late')
  })

  it('partial says what is missing', async () => {
    const { data, faults } = await open('partial').observations({}, reading())
    expect(faults).toEqual([
      { kind: 'regionMissing', place: 'CN-BJ' },
      { kind: 'indicatorMissing', place: 'RACKS' },
    ])
    expect(data.indicators).toEqual(['算力/PUE'])
  })

  it('revised keeps first publications beside made-up later ones that say so', async () => {
    const { data } = await open('revised').observations({ indicators: ['RACKS'], to: '2021' }, reading())
    expect([...data.value]).toEqual([8, 8])
    expect([...data.provenance]).toEqual([0, 3])
    expect(data.notes.join()).toContain('illustrative')
  })

  it('slow answers after more than eight seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      let settled = false
      const read = kindOf(open('slow').catalog(reading())).finally(() => (settled = true))
      await vi.advanceTimersByTimeAsync(8_500)
      expect(settled).toBe(false)
      await vi.advanceTimersByTimeAsync(6_000)
      expect(await read).toBe('read')
    } finally {
      vi.useRealTimers()
    }
  })

  it('are announced in the health answer', async () => {
    const { data } = await open('late').health(reading())
    expect(data.mock).toEqual({ datasets: ['tiny'], scenarios: SCENARIO_IDS })
  })
})
