import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCases } from '../src/cli/cases.ts'
import { aggregateScores, outcomeOfScore, type ScoreTree } from '../src/domain/methods/aggregateScores.ts'
import { compoundGrowth } from '../src/domain/methods/compoundGrowth.ts'

const FOLDER = '../shared/fixtures/progress'
const missing = !existsSync(FOLDER)
const read = (name: string) => (missing ? null : JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')))

interface Expected {
  readonly progressValue?: number | null
  readonly status: string
  readonly score?: number | null
}

const file = read('open-sdg-cases.json') ?? { documentationCases: [], published: [], computed: [] }
const expectations: ReadonlyMap<string, Expected> = new Map(
  [...file.documentationCases, ...file.published, ...file.computed].map((each) => [each.id, each.expected]),
)
const cases = missing ? [] : readCases(file, null)

/** To 1e-9 of the larger of 1 and the number itself. */
function close(got: number | null, wanted: number | null | undefined): boolean {
  if (got === null || wanted === null || wanted === undefined) return got === (wanted ?? null)
  return Math.abs(got - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))
}

describe.skipIf(missing)('compound growth beside published results (skipped where ../shared/fixtures is missing)', () => {
  it('covers every case of the file', () => expect(cases).toHaveLength(244))

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

  it.each(cases.filter(({ meanScore }) => meanScore !== undefined))('$id', ({ id, meanScore }) => {
    expect(outcomeOfScore(meanScore ?? Number.NaN).outcome).toBe(expectations.get(id)?.status)
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

describe.skipIf(missing)('scores of several series, as published (skipped where ../shared/fixtures is missing)', () => {
  const aggregations: readonly Aggregation[] = read('open-sdg-indicator-aggregation.json')?.cases ?? []

  it('are complete for 65 of 66 indicators', () => {
    expect(aggregations.filter((each) => !isWhole(each)).map(({ indicator }) => indicator)).toEqual(['4-5-1'])
    expect(aggregations).toHaveLength(66)
  })

  it.each(aggregations.filter((each) => !isWhole(each)))('$indicator (status only)', ({ expected }) => {
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

describe.skipIf(missing)('Eurostat’s bands (skipped where ../shared/fixtures is missing)', () => {
  const examples: readonly EurostatExample[] = read('eurostat-method.json')?.examples ?? []

  it.each(examples)('$direction from $base to $current is $band', ({ base, current, target, direction, ratio, cagr, band }) => {
    const options = { direction, scale: 'eurostat', baseYear: base[0], ...(target ? { target: target[1], targetYear: target[0] } : {}) }
    const [only] = readCases([{ id: 'one', points: [base, current], options }], null)
    const result = only?.input ? compoundGrowth.judge(only.input) : null
    expect(close(result?.progress ?? null, ratio ?? cagr)).toBe(true)
    expect(result?.outcome).toBe(band.replaceAll(' ', '_'))
  })
})
