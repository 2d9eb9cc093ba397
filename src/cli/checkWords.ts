import type { Failure, Fault } from '../domain/failure.ts'
import type { Words } from '../i18n/words.ts'
import type { FoundValue } from '../sources/mapping/walk.ts'
import type { CheckResult } from './checkReport.ts'

/** Sentences of one language. */
export type ReportWords = Pick<Words, 'faults' | 'failure'>

/** The report for programs. Sentences are in one language; kinds and places are the same in all. */
export interface CheckJson {
  readonly ok: boolean
  /** What came of it: a script that wants values asks for `values`. */
  readonly outcome: CheckResult['outcome']
  readonly format: string | null
  readonly dimensions: CheckResult['dimensions']
  readonly measures: CheckResult['measures']
  readonly targets: CheckResult['targets']
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
  const { ok, outcome, format, dimensions, measures, targets, observations, nonNull, sum, first, last, periods, checks } = result
  const { faults, failure } = result
  const place = failure !== null && 'place' in failure && failure.place !== '' ? failure.place : (failure?.address ?? '')
  const refusal = failure === null ? [] : [{ kind: failure.kind, place, sentence: failureSentence(failure, words) }]
  const doubts = faults.map((fault) => ({ kind: fault.kind, place: fault.place, sentence: words.faults.fault(fault) }))
  const facts = { ok, outcome, format, dimensions, measures, targets, observations, nonNull, sum, first, last, periods, checks }
  return { ...facts, faults: [...refusal, ...doubts] }
}

/** Doubts of one kind that are shown; the others are counted. */
const SHOWN = 3

/** The report for people: what was read, then the doubts by their kinds, then what can be done next. */
export function toText(result: CheckResult, target: string, words: ReportWords): string {
  const { check } = words.faults
  if (result.failure) return [printable(target), check.refused].join('\n')
  return [
    printable(target),
    check.outcomes[result.outcome],
    ...answer(result, check),
    ...doubts(result.faults, words),
    ...listed(check.next, nextSteps(result, check)),
  ].join('\n')
}

type CheckWords = ReportWords['faults']['check']

function answer(result: CheckResult, check: CheckWords): readonly string[] {
  const { format, periods, nonNull, observations, sum, first, last, dimensions } = result
  const idOf = (id: string) => check.ids[id] ?? id
  const value = (found: FoundValue | null) =>
    found === null ? check.none : `${found.value} (${pairs(Object.entries(found.key).map(([id, text]) => [idOf(id), text]))})`
  const facts: readonly (readonly [string, string])[] = [
    [check.format, format ?? check.none],
    [check.periods, periods === null ? check.none : `${periods.from} … ${periods.to}`],
    [check.nonNull, check.of(nonNull, observations)],
    [check.sum, sum === null ? check.none : String(sum)],
    [check.dimensions, dimensions.map(({ id, size }) => `${idOf(id)} ${size}`).join(check.comma) || check.none],
    [check.first, value(first)],
    [check.last, value(last)],
  ]
  const series = ({ id, nonNull: count, sum: total }: CheckResult['measures'][number]) => `${id}: ${count}, ${total ?? check.none}`
  return [
    ...facts.map(([name, text]) => `  ${name}: ${printable(text)}`),
    ...listed(check.measures, result.measures.map(series)),
    ...listed(check.targets, result.targets.map(series)),
    ...listed(
      check.columns,
      result.columns.map(
        ({ heading, role, confidence }) => `${heading || check.none}: ${check.roles[role] ?? role} (${Math.round(confidence * 100)}%)`,
      ),
    ),
    ...listed(
      check.checks,
      result.checks.map(({ name, passed, detail }) => `${check.names[name]}: ${passed ? check.passed : check.failed} (${detail})`),
    ),
  ]
}

const pairs = (entries: readonly (readonly [string, string])[]) => entries.map(([id, text]) => `${id}: ${text}`).join(', ')

/** Doubts in the order of their kinds' first places; of each kind the first few. */
function doubts(faults: CheckResult['faults'], { faults: words }: ReportWords): readonly string[] {
  const total = faults.reduce((sum, { more }) => sum + 1 + (more ?? 0), 0)
  const kinds = new Map<string, Fault[]>()
  for (const fault of faults) kinds.set(fault.kind, [...(kinds.get(fault.kind) ?? []), fault])
  const lines = [...kinds.values()].flatMap((own) => {
    const shown = own.slice(0, SHOWN).map((fault) => `    - ${printable(words.fault(fault))}`)
    return own.length > SHOWN ? [...shown, `      ${words.check.more(own.length - SHOWN)}`] : shown
  })
  return [`  ${words.check.faults(total)}${lines.length > 0 ? ':' : ''}`, ...lines]
}

function nextSteps({ faults, proposed, outcome, format }: CheckResult, check: CheckWords): readonly string[] {
  const sheets = /^(xlsx|xls|xlsb|ods|html)$/.test(format ?? '') && faults.some(({ kind }) => kind === 'partNotRead')
  return [
    ...(sheets ? [check.nextSheet] : []),
    ...(proposed === null ? [] : [check.nextPropose]),
    ...(outcome === 'noValues' ? [check.nextMapping] : []),
  ]
}

function listed(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`  ${title}:`, ...items.map((each) => `    - ${printable(each)}`)]
}

/** Text of a file as a terminal may show it: what would move its cursor or turn its lines is written as its code. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (mark) => `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
}
