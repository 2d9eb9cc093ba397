import type { Failure } from '../domain/failure.ts'
import type { Words } from '../i18n/words.ts'
import type { FoundValue } from '../sources/mapping/walk.ts'
import type { CheckResult } from './checkReport.ts'

/** Sentences of one language. */
export type ReportWords = Pick<Words, 'faults' | 'failure'>

/** The report for programs. Sentences are in one language; kinds and places are the same in all. */
export interface CheckJson {
  readonly ok: boolean
  readonly format: string | null
  readonly dimensions: CheckResult['dimensions']
  readonly measures: CheckResult['measures']
  readonly observations: number
  readonly nonNull: number
  readonly sum: number | null
  readonly first: FoundValue | null
  readonly last: FoundValue | null
  readonly periods: CheckResult['periods']
  readonly checks: CheckResult['checks']
  readonly faults: readonly { readonly kind: string; readonly place: string; readonly sentence: string }[]
}

export function failureSentence(failure: Failure, words: ReportWords): string {
  const own = words.faults.refusal(failure)
  if (own !== null) return own
  const { title, text } = words.failure.failure(failure)
  return words.faults.joined(title, text)
}

export function toJson(result: CheckResult, words: ReportWords): CheckJson {
  const { ok, format, dimensions, measures, observations, nonNull, sum, first, last, periods, checks, faults, failure } = result
  const place = failure !== null && 'place' in failure && failure.place !== '' ? failure.place : (failure?.address ?? '')
  const refusal = failure === null ? [] : [{ kind: failure.kind, place, sentence: failureSentence(failure, words) }]
  const doubts = faults.map((fault) => ({ kind: fault.kind, place: fault.place, sentence: words.faults.fault(fault) }))
  return { ok, format, dimensions, measures, observations, nonNull, sum, first, last, periods, checks, faults: [...refusal, ...doubts] }
}

/** The report for people. */
export function toText(result: CheckResult, target: string, words: ReportWords): string {
  const { check } = words.faults
  if (!result.ok && result.failure) return `${target}\n${check.refused}`
  const value = (found: FoundValue | null) =>
    found === null
      ? check.none
      : `${found.value} (${Object.entries(found.key)
          .map(([id, text]) => `${id}: ${text}`)
          .join(', ')})`
  const lines: (readonly [string, string])[] = [
    [check.format, result.format ?? check.none],
    [check.dimensions, result.dimensions.map(({ id, size }) => `${id} ${size}`).join(', ') || check.none],
    [check.observations, String(result.observations)],
    [check.nonNull, String(result.nonNull)],
    [check.sum, result.sum === null ? check.none : String(result.sum)],
    [check.first, value(result.first)],
    [check.last, value(result.last)],
    [check.periods, result.periods === null ? check.none : `${result.periods.from} … ${result.periods.to}`],
  ]
  const parts = [
    target,
    result.ok ? check.read : check.refused,
    ...lines.map(([name, text]) => `  ${name}: ${text}`),
    ...listed(
      check.measures,
      result.measures.map(({ id, nonNull, sum }) => `${id}: ${nonNull}, ${sum ?? check.none}`),
    ),
    ...listed(
      check.columns,
      result.columns.map(({ heading, role, confidence }) => `${heading}: ${role} (${Math.round(confidence * 100)}%)`),
    ),
    ...listed(
      check.checks,
      result.checks.map(({ name, passed, detail }) => `${check.names[name]}: ${passed ? check.passed : check.failed} (${detail})`),
    ),
    ...listed(
      check.faults(result.faults.length),
      result.faults.map((fault) => words.faults.fault(fault)),
      true,
    ),
  ]
  return parts.join('\n')
}

function listed(title: string, items: readonly string[], always = false): readonly string[] {
  if (items.length === 0) return always ? [`  ${title}`] : []
  return [`  ${title}:`, ...items.map((each) => `    - ${each}`)]
}
