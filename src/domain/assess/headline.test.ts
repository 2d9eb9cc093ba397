import { describe, expect, it } from 'vitest'
import type { Catalog } from '../catalog.ts'
import type { ObservationInput } from '../observationTable.ts'
import type { AreaId } from '../policy.ts'
import { assess } from './assess.ts'
import { aCatalog, anIndicator, aRow, aTable, aTarget, day } from './exampleData.ts'
import { areaHeadline } from './areaHeadline.ts'
import { concentration, overallHeadline } from './headline.ts'
import { indicatorHeadline } from './indicatorHeadline.ts'
import type { Assessment } from './types.ts'

// At the end of 2026 a way from 0 (2025) to 100 (2027) is half gone: 50 is on track, 40 at risk, 0 off track.
const VALUES = { good: 50, risk: 40, off: 0, done: 100 }

function build(values: readonly (number | null)[], area: (at: number) => AreaId = () => 'compute', targets = values.length): Assessment {
  const indicators = values.map((_, at) => anIndicator({ id: `i${at}`, area: area(at) }))
  const rows = values.flatMap((value, at): readonly ObservationInput[] =>
    value === null ? [] : [aRow('2026', value, { indicator: `i${at}` })],
  )
  const set: Catalog = aCatalog({
    indicators,
    targets: indicators
      .slice(0, targets)
      .map((each, at) => aTarget({ id: `t${at}`, indicator: each.id, baseline: { value: 0, period: '2025' } })),
  })
  return assess(set, aTable(...rows), { asOf: day('2027-01-20') })
}

const kinds = (assessment: Assessment) => overallHeadline(assessment).phrases.map((phrase) => phrase.kind)

describe('the headline where at least half are judged', () => {
  it('counts the good ones, then the worst class and where it gathers', () => {
    const { good, off, risk, done } = VALUES
    expect(overallHeadline(build([good, done, risk, off, off])).phrases).toEqual([
      { kind: 'ofJudged', area: null, judged: 5 },
      { kind: 'goodCount', count: 2 },
      { kind: 'worstCount', status: 'offTrack', count: 2, areas: ['compute'], areaCount: 1, tone: 'offTrack' },
    ])
  })

  it('says that none is off track, then how many are at risk', () => {
    expect(kinds(build([VALUES.good, VALUES.risk]))).toEqual(['ofJudged', 'goodCount', 'noneOffTrack', 'worstCount'])
    expect(kinds(build([VALUES.good]))).toEqual(['ofJudged', 'goodCount', 'noneOffTrack'])
  })

  it('finds the widest gap of an area', () => {
    const phrases = areaHeadline(build([VALUES.good, VALUES.off, 20]), 'compute').phrases
    expect(phrases.map((each) => each.kind)).toEqual(['ofIndicators', 'statusCount', 'widestGap'])
    expect(phrases.at(-1)).toMatchObject({ indicator: 'i1', tone: 'offTrack' })
    expect(areaHeadline(build([VALUES.good]), 'compute').phrases.map((each) => each.kind)).toEqual([
      'ofIndicators',
      'goodCount',
      'noneOffTrack',
    ])
  })
})

describe('the headline where fewer are judged', () => {
  it('counts values and targets, then classes worst first, then the largest that cannot be judged', () => {
    const { phrases, subline } = overallHeadline(build([VALUES.off, VALUES.done, 1, 1, 1, 1], undefined, 2))
    expect(phrases.map((each) => (each.kind === 'statusCount' ? each.status : each.kind))).toEqual(['withTargets', 'offTrack', 'achieved'])
    expect(subline).toEqual({ indicators: 6, noTarget: 4, unjudged: 4, comparable: 0, rose: 0, fell: 0 })
  })

  it('says that nothing has a target and what moved', () => {
    expect(kinds(build([1, 2], undefined, 0))).toEqual(['noTargets', 'moved'])
  })

  it('says that there is nothing', () => {
    expect(kinds(build([]))).toEqual(['empty'])
    expect(kinds(build([null, null]))).toEqual(['noneJudged'])
    expect(areaHeadline(build([1]), 'safety').phrases).toEqual([{ kind: 'empty', area: 'safety' }])
  })
})

describe('where a class gathers', () => {
  it.each<[string, [AreaId, number][], readonly AreaId[]]>([
    ['one area', [['compute', 3]], ['compute']],
    [
      'two areas, in the Opinion’s order',
      [
        ['models', 1],
        ['compute', 3],
      ],
      ['models', 'compute'],
    ],
    [
      'two hold most',
      [
        ['compute', 3],
        ['open-source', 3],
        ['safety', 1],
      ],
      ['compute', 'open-source'],
    ],
    [
      'one holds most',
      [
        ['compute', 6],
        ['open-source', 1],
        ['safety', 1],
      ],
      ['compute'],
    ],
    [
      'spread',
      [
        ['compute', 2],
        ['open-source', 2],
        ['safety', 2],
      ],
      [],
    ],
    [
      'a tie for the second place',
      [
        ['compute', 4],
        ['open-source', 1],
        ['safety', 1],
        ['data', 0],
      ],
      ['compute'],
    ],
  ])('%s', (_name, counts, expected) => {
    expect(concentration(new Map(counts))).toEqual(expected)
  })
})

describe('the finding of an indicator', () => {
  const find = (values: readonly (number | null)[], targets?: number) => indicatorHeadline(build(values, undefined, targets), 'i0')

  it.each<[string, number, readonly string[]]>([
    ['behind', VALUES.off, ['value', 'againstExpected']],
    ['on track', VALUES.good, ['value', 'againstExpected']],
    ['reached', VALUES.done, ['value', 'reached']],
  ])('%s: value, then how it stands to its target', (_name, value, expected) => {
    expect(find([value]).map((each) => each.kind)).toEqual(expected)
  })

  it('gives the gap of the value, with its side', () => {
    expect(find([40])[1]).toMatchObject({ kind: 'againstExpected', expected: 50, gap: -10, side: 'behind', tone: 'atRisk' })
  })

  it('shows movement where there is no target, and says when there is no value', () => {
    expect(find([1], 0).map((each) => each.kind)).toEqual(['value', 'noPrevious', 'noTarget'])
    expect(find([null], 0)).toEqual([{ kind: 'noValue' }, { kind: 'cannotJudge', reason: 'noValue', target: null, tone: 'noData' }])
  })

  it('says that a deadline passed, with or without a final value', () => {
    const of = (period: string, asOf: string) =>
      indicatorHeadline(assess(aCatalog({ targets: [aTarget()] }), aTable(aRow(period, 90)), { asOf: day(asOf) }), 'i')
    expect(of('2027', '2028-02-01')[1]).toMatchObject({ kind: 'missedDeadline', short: 10, target: 100 })
    expect(of('2026', '2028-02-01')[1]).toMatchObject({ kind: 'stale', reason: 'deadlinePassedNoFinalValue' })
  })
})
