import { periodAt, type Period } from '../domain/period.ts'
import { readPeriodLabel } from '../domain/periodLabel/readPeriodLabel.ts'
import { dayOf, type Day } from '../domain/day.ts'
import { DEFAULT_METHOD_OPTIONS, type MethodInput, type Point } from '../domain/verdict.ts'
import { aggregateScores, outcomeOfScore, type AggregateScore } from '../domain/methods/aggregateScores.ts'
import { joinEntries, readEntries, type Entries } from './entries.ts'
import { InputError, isObject, listAt, maybeNumber, nameAt, numberAt, objectAt, type JsonObject } from './json.ts'

/** Years that Open SDG means where a case names none. */
const DEFAULT_BASE_YEAR = 2015
const DEFAULT_TARGET_YEAR = 2030

/** A case to judge, or (from Open SDG's documentation) a mean score that only wants its words. */
export type Case =
  | { readonly id: string; readonly input: MethodInput; readonly aggregate?: undefined }
  | { readonly id: string; readonly input?: undefined; readonly aggregate: AggregateScore }

const DIRECTIONS: Readonly<Record<string, MethodInput['direction']>> = {
  increase: 'up',
  positive: 'up',
  up: 'up',
  decrease: 'down',
  negative: 'down',
  down: 'down',
  maintain: 'maintain',
  unknown: 'unknown',
}

/** Option names of the reference files (`baseYear`) and of Open SDG configurations (`base_year`) mean the same. */
function option(options: JsonObject, name: string): unknown {
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return options[name] ?? options[snake]
}

function periodOf(label: unknown, place: string): Period {
  const reading = readPeriodLabel(String(label))
  if (!reading.ok) throw new InputError(`${place}: ${JSON.stringify(label)} is not a period (${reading.reason})`)
  return reading.period
}

const yearPeriod = (year: number): Period => periodAt(dayOf(Math.round(year), 1, 1), 'A')

function pointsFrom(list: readonly unknown[], place: string): readonly Point[] {
  const points = list.flatMap((pair, index): Point[] => {
    const at = `${place}[${index}]`
    const [label, value] = listAt(pair, at)
    const number = maybeNumber(value, at)
    return number === null ? [] : [{ period: periodOf(label, at), value: number }]
  })
  const seen = new Set<string>()
  for (const { period } of points) {
    if (seen.has(period.id)) throw new InputError(`${place}: two values for ${period.id}`)
    seen.add(period.id)
  }
  return points.toSorted((a, b) => a.period.end - b.period.end)
}

/** Points given as such, or as base and current value; where both are of one year there is one point. */
function readPoints(source: JsonObject, place: string): readonly Point[] {
  if (source['points'] !== undefined) return pointsFrom(listAt(source['points'], `${place}.points`), `${place}.points`)
  const base = [
    numberAt(option(source, 'baseYear'), `${place}.baseYear`),
    maybeNumber(option(source, 'baseValue'), `${place}.baseValue`),
  ] as const
  const current = [
    numberAt(option(source, 'currentYear'), `${place}.currentYear`),
    maybeNumber(option(source, 'currentValue'), `${place}.currentValue`),
  ] as const
  return pointsFrom(base[0] === current[0] ? [current] : [base, current], place)
}

const METHOD_EXTRAS = ['limit', 'high', 'medium', 'low', 'scale', 'window', 'rangeTolerance'] as const

function extrasOf(options: JsonObject, baseYear: number, targetYear: number): Record<string, number | string> {
  const extra: Record<string, number | string> = { baseYear, targetYear }
  for (const key of METHOD_EXTRAS) {
    const value = option(options, key)
    if (typeof value === 'number' || typeof value === 'string') extra[key] = value
  }
  return extra
}

/** Thresholds may stand by name (`high`) or together: `thresholds: { high, med, low }`. */
function withThresholds(options: JsonObject): JsonObject {
  const thresholds = isObject(options['thresholds']) ? options['thresholds'] : {}
  const medium = thresholds['medium'] ?? thresholds['med'] ?? options['medium'] ?? options['med']
  return { ...options, ...thresholds, ...(medium === undefined ? {} : { medium }) }
}

function readInput(item: JsonObject, place: string, asOf: Day | null): MethodInput {
  const inner = isObject(item['input']) ? item['input'] : item
  const options = withThresholds({ ...inner, ...(isObject(item['options']) ? item['options'] : {}) })
  const direction = DIRECTIONS[nameAt('decrease', options['direction'])]
  if (!direction)
    throw new InputError(`${place}.direction: ${JSON.stringify(options['direction'])} is none of ${Object.keys(DIRECTIONS).join(', ')}`)
  const points = readPoints(inner, place)
  const baseYear = maybeNumber(option(options, 'baseYear'), `${place}.baseYear`) ?? DEFAULT_BASE_YEAR
  const targetYear = maybeNumber(option(options, 'targetYear'), `${place}.targetYear`) ?? DEFAULT_TARGET_YEAR
  const target = maybeNumber(options['target'], `${place}.target`)
  return {
    points,
    baseline: points.find(({ period }) => period.end >= yearPeriod(baseYear).start) ?? null,
    target: target === null ? null : { kind: 'number', value: target, period: yearPeriod(targetYear) },
    plan: [],
    milestones: null,
    direction,
    naturalMin: null,
    naturalMax: null,
    asOf: asOf ?? points.at(-1)?.period.end ?? yearPeriod(targetYear).end,
    options: { ...DEFAULT_METHOD_OPTIONS, extra: extrasOf(options, baseYear, targetYear) },
  }
}

/** An indicator of several series, each with its score and, where the file says so, its own words. */
function aggregateOf(item: JsonObject, id: string): AggregateScore {
  const words = isObject(item['seriesStatus']) ? item['seriesStatus'] : {}
  return aggregateScores(
    Object.entries(objectAt(item['seriesScores'], `${id}.seriesScores`)).map(([series, score]) => ({
      score: maybeNumber(score, `${id}.seriesScores.${series}`),
      achieved: words[series] === 'target_achieved',
    })),
  )
}

function ofMean(score: number): AggregateScore {
  return { score, ...outcomeOfScore(score) }
}

function readCase(value: unknown, place: string, asOf: Day | null): Case {
  const item = objectAt(value, place)
  const id = nameAt(place, item['id'], item['indicator'])
  if (item['seriesScores'] !== undefined) return { id, aggregate: aggregateOf(item, id) }
  const mean = isObject(item['input']) ? item['input']['meanScore'] : item['meanScore']
  return mean === undefined ? { id, input: readInput(item, id, asOf) } : { id, aggregate: ofMean(numberAt(mean, `${id}.meanScore`)) }
}

const LISTS = ['documentationCases', 'published', 'computed', 'cases'] as const

/**
 * Cases of a file in the shapes of Open SDG reference cases: a list, or an object with `documentationCases`, `published`,
 * `computed` or `cases`; bad ones beside the good ones. @throws InputError where there is no such list.
 */
export function readCases(file: unknown, asOf: Day | null): Entries<Case> {
  const read = (item: unknown, place: string) => readCase(item, place, asOf)
  if (Array.isArray(file)) return readEntries(file, '', read)
  const root = objectAt(file, 'file')
  const lists = LISTS.filter((name) => root[name] !== undefined)
  if (lists.length === 0) throw new InputError(`file: expected a list of cases, or an object with one of ${LISTS.join(', ')}`)
  return joinEntries(lists.map((name) => readEntries(listAt(root[name], name), name, read)))
}
