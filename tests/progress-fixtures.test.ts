import { describe, expect, it } from 'vitest'
import { readCases } from '../src/cli/cases.ts'
import { aggregateScores, outcomeOfScore, type ScoreTree } from '../src/domain/methods/aggregateScores.ts'
import { compoundGrowth } from '../src/domain/methods/compoundGrowth.ts'
import { references } from './fixtures/references.ts'

interface Expected {
  readonly progressValue?: number | null
  readonly status: string
  readonly score?: number | null
}

interface Judged {
  readonly id: string
  readonly expected: Expected
}

interface ProgressFile {
  readonly documentationCases: readonly Judged[]
  readonly published: readonly Judged[]
  readonly computed: readonly Judged[]
}

/** To 1e-9 of the larger of 1 and the number itself. */
function close(got: number | null, wanted: number | null | undefined): boolean {
  if (got === null || wanted === null || wanted === undefined) return got === (wanted ?? null)
  return Math.abs(got - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))
}

const progressFiles = references<ProgressFile>('progress.json', 'progress/open-sdg-cases.json')

describe.each(progressFiles)('compound growth beside published results: $extent', ({ extent, content }) => {
  const expectations: ReadonlyMap<string, Expected> = new Map(
    [...content.documentationCases, ...content.published, ...content.computed].map((each) => [each.id, each.expected]),
  )
  const { good: cases } = readCases(content, null)

  it('covers every case of the file', () => expect(cases).toHaveLength(extent === 'a part' ? 57 : 244))

  it.each(cases.filter(({ input }) => input))('$id', ({ id, input }) => {
    if (!input) return
    const wanted = expectations.get(id)
    const result = compoundGrowth.judge(input)
    const base = input.baseline?.value
    if (base !== undefined && input.points.length > 1 && input.target?.kind === 'number' && base === input.target.value) {
      expect(result).toMatchObject({ status: 'noData', reason: 'baselineEqualsTarget', progress: null, score: null })
      return
    }
    expect(result.outcome).toBe(wanted?.status)
    expect([result.progress, close(result.progress, wanted?.progressValue)]).toEqual([result.progress, true])
    expect([result.score, close(result.score, wanted?.score)]).toEqual([result.score, true])
  })

  it.each(cases.filter(({ aggregate }) => aggregate !== undefined))('$id', ({ id, aggregate }) => {
    expect(aggregate?.outcome).toBe(expectations.get(id)?.status)
  })
})

interface Aggregation {
  readonly indicator: string
  readonly options: readonly Option[]
  readonly seriesScores: Readonly<Record<string, number | null>>
  readonly seriesStatus: Readonly<Record<string, string>>
  readonly expected: { readonly score: number | null; readonly status: string }
}

interface Option {
  readonly group?: readonly Option[]
  readonly series?: string
  readonly unit?: string
  readonly disaggregation?: readonly { readonly value: string }[]
}

/** Keys of scores are `indicator / series / unit / values`, some cut with `...`: an option fits when all its parts do. */
function fits(key: string, option: Option): boolean {
  const parts = [option.series, option.unit, ...(option.disaggregation ?? []).map(({ value }) => value)].filter(
    (part) => part !== undefined,
  )
  const words = key.split(' / ').slice(1)
  return parts.every((part) => words.some((word) => (word.endsWith('...') ? part.startsWith(word.slice(0, -3)) : word === part)))
}

function tree(each: Aggregation, option: Option): ScoreTree {
  if (option.group) return option.group.map((inner) => tree(each, inner))
  const key = Object.keys(each.seriesScores).find((name) => fits(name, option)) ?? ''
  return { score: each.seriesScores[key] ?? null, achieved: each.seriesStatus[key] === 'target_achieved' }
}

const isGrouped = ({ options }: Aggregation): boolean => options.some(({ group }) => group)
const leafCount = (options: readonly Option[]): number => options.reduce((sum, { group }) => sum + (group ? leafCount(group) : 1), 0)

/**
 * 4-5-1 has 21 series and the file 16 scores: its cut labels give reading and mathematics one key. Its mean cannot be
 * recomputed from the file, so only the words for its published score are compared.
 */
const isWhole = (each: Aggregation): boolean => !isGrouped(each) || leafCount(each.options) === Object.keys(each.seriesScores).length

const aggregationFiles = references<{ readonly cases: readonly Aggregation[] }>(
  'aggregation.json',
  'progress/open-sdg-indicator-aggregation.json',
)

describe.each(aggregationFiles)('scores of several series, as published: $extent', ({ extent, content: { cases: aggregations } }) => {
  it('are complete for all indicators but one', () => {
    expect(aggregations.filter((each) => !isWhole(each)).map(({ indicator }) => indicator)).toEqual(extent === 'a part' ? [] : ['4-5-1'])
    expect(aggregations).toHaveLength(extent === 'a part' ? 21 : 66)
  })

  it.runIf(extent === 'the whole file').each(aggregations.filter((each) => !isWhole(each)))('$indicator (status only)', ({ expected }) => {
    expect(outcomeOfScore(expected.score ?? Number.NaN).outcome).toBe(expected.status)
  })

  it.each(aggregations.filter(isWhole))('$indicator', (each) => {
    const leaves = Object.keys(each.seriesScores).map((key) => ({
      score: each.seriesScores[key] ?? null,
      achieved: each.seriesStatus[key] === 'target_achieved',
    }))
    const result = aggregateScores(isGrouped(each) ? each.options.map((option) => tree(each, option)) : leaves)
    expect(result.outcome).toBe(each.expected.status)
    expect([result.score, close(result.score, each.expected.score)]).toEqual([result.score, true])
  })
})

interface EurostatExample {
  readonly base: readonly [number, number]
  readonly current: readonly [number, number]
  readonly target: readonly [number, number] | null
  readonly direction: string
  readonly ratio?: number
  readonly cagr?: number
  readonly band: string
}

/** Their arithmetic on Eurostat's rule, checked by hand: the rule has no published example. */
const examples: readonly EurostatExample[] = [
  {
    base: [2015, 14.5],
    current: [2023, 10.2],
    target: [2030, 7.25],
    direction: 'decrease',
    ratio: 0.9525901792032172,
    band: 'significant progress',
  },
  { base: [2015, 90], current: [2021, 93.2], target: null, direction: 'increase', cagr: 0.005839995229728112, band: 'moderate progress' },
]

describe('Eurostat’s bands', () => {
  it.each(examples)('$direction from $base to $current is $band', ({ base, current, target, direction, ratio, cagr, band }) => {
    const options = { direction, scale: 'eurostat', baseYear: base[0], ...(target ? { target: target[1], targetYear: target[0] } : {}) }
    const [only] = readCases([{ id: 'one', points: [base, current], options }], null).good
    const result = only?.input ? compoundGrowth.judge(only.input) : null
    expect(close(result?.progress ?? null, ratio ?? cagr)).toBe(true)
    expect(result?.outcome).toBe(band.replaceAll(' ', '_'))
  })
})
