import { describe, expect, it } from 'vitest'
import { catalog, observations } from '../mocks/published/index.ts'
import { areaHeadline, assess, overallHeadline } from '../src/domain/assess/index.ts'
import { dayOf } from '../src/domain/day.ts'
import { toObservationTable } from '../src/domain/observationTable.ts'

// The totals that DESIGN section 4.1b and its picture of the overview give for 23 November 2026.
const assessment = assess(catalog, toObservationTable(observations), { asOf: dayOf(2026, 11, 23) })
const area = (id: string) => assessment.areas.find((each) => each.id === id)

describe('the published data set on 23 November 2026', () => {
  it('has 162 indicators, 13 of them with a target, and 418 values', () => {
    expect([assessment.indicators.length, assessment.withTarget, assessment.observationCount]).toEqual([162, 13, 418])
  })

  it('judges two as achieved, sets ten aside, cannot judge one, and has no target for 149', () => {
    expect(assessment.counts).toEqual({ offTrack: 0, atRisk: 0, onTrack: 0, achieved: 2, stale: 10, noData: 1, noTarget: 149 })
  })

  it('finds 60 with a comparable earlier value: 50 rose, 10 fell', () => {
    expect(assessment.movement).toEqual({ comparable: 60, rose: 50, fell: 10, unchanged: 0, noPrevious: 102 })
  })

  it('is 45, 84 and 33 by age', () => {
    expect(assessment.ages).toEqual({ upTo12: 45, from12To24: 84, over24: 33 })
  })

  it('lists what is not measured', () => {
    const { targets, actionsWithoutValue, actions, wanted } = assessment.unmeasured
    expect([targets.length, actionsWithoutValue, actions, wanted]).toEqual([46, 69, 105, 343])
  })

  it.each([
    ['models', 'OBS-MOD-TOPGAP', 4, 5, 11],
    ['data', 'OBS-DAT-PRODUCTION', 7, 0, 21],
    ['compute', 'OBS-CMP-AI', 12, 1, 17],
    ['applications', 'OBS-APP-TOKENS-DAILY', 12, 0, 12],
    ['open-source', 'OBS-OSS-GHDEV', 6, 3, 12],
    ['talent', 'OBS-TAL-MAJORTOTAL', 5, 1, 11],
    ['policy', 'OBS-POL-GENAI-FILED', 3, 0, 9],
    ['safety', 'OBS-SAF-DEEPSYN-BATCH', 1, 0, 9],
  ])('leads %s with %s; %i rose, %i fell, %i have no earlier value', (id, headline, rose, fell, noPrevious) => {
    expect(area(id)?.headline?.indicator.indicator.id).toBe(headline)
    expect(area(id)?.movement).toMatchObject({ rose, fell, noPrevious })
  })

  it('reads the change of each headline as the picture prints it', () => {
    const change = (id: string) => area(id)?.headline?.indicator.change
    expect(change('models')).toMatchObject({ months: 13, favour: 'unfavourable', growth: null })
    expect(change('data')?.growth).toBeCloseTo(0.273, 3)
    expect(change('compute')).toMatchObject({ delta: 802, months: 6, approximate: true })
    expect(change('open-source')).toMatchObject({ basis: 'yearEarlier', months: 12 })
    expect(change('policy')).toMatchObject({ delta: 257, months: 6 })
    expect(area('talent')?.headline?.indicator.age).toEqual({ months: 0, running: true })
  })

  it('judges AI core industry for 2025 across its break, and not for 2030', () => {
    const pairs = assessment.byId
      .get('OBS-APP-COREINDUSTRY')
      ?.pairs.map((pair) => [pair.target.id, pair.verdict.status, pair.verdict.reason])
    expect(pairs).toContainEqual(['T-APP-COREINDUSTRY-2025', 'achieved', 'reachedBeforeBreak'])
    expect(pairs).toContainEqual(['T-APP-COREINDUSTRY-2030', 'noData', 'definitionChanged'])
  })

  it('orders the rail as the picture does', () => {
    expect(assessment.rail.map((group) => [group.status, group.pairs.length])).toEqual([
      ['achieved', 2],
      ['stale', 10],
      ['noData', 1],
    ])
    expect(assessment.rail[1]?.pairs[0]).toMatchObject({ indicator: 'OBS-DAT-FLOWCITIES', latestIsBaseline: true })
    expect(assessment.newest.slice(0, 3).map((each) => each.indicator.id)).toEqual([
      'OBS-TAL-DFCSCHOOLS',
      'OBS-SAF-QINGLANG-FIRMS',
      'OBS-POL-GENAI-REGISTERED',
    ])
  })

  it('writes the headline of the overview and of an area', () => {
    expect(overallHeadline(assessment).phrases).toEqual([
      { kind: 'withTargets', area: null, indicators: 162, withTarget: 13 },
      { kind: 'statusCount', status: 'achieved', count: 2, reason: 'reached', sameReason: false },
      { kind: 'statusCount', status: 'stale', count: 10, reason: 'deadlinePassedNoFinalValue', sameReason: true, tone: 'stale' },
    ])
    expect(overallHeadline(assessment).subline).toMatchObject({ noTarget: 149, comparable: 60, rose: 50, fell: 10 })
    expect(areaHeadline(assessment, 'compute').phrases[0]).toEqual({ kind: 'withTargets', area: 'compute', indicators: 30, withTarget: 7 })
    expect(areaHeadline(assessment, 'models').phrases.map((each) => each.kind)).toEqual(['noTargets', 'moved'])
  })
})
