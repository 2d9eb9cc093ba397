import { isOnItsWay } from '../domain/forecast/comingTarget.ts'
import { project } from '../domain/forecast/forecast.ts'
import { outlookIn, type Outlook, type StatedOutlook } from '../domain/forecast/outlook.ts'
import { METHODS } from '../domain/methods/index.ts'
import type { Status } from '../domain/status.ts'
import { METHOD_IDS, type Figure, type Method, type MethodId, type MethodResult, type Reason } from '../domain/verdict.ts'
import type { Words } from '../i18n/words.ts'
import type { Case } from './cases.ts'
import type { BadEntry } from './entries.ts'
import { InputError } from './json.ts'

export function methodNamed(name: string): Method {
  const id = METHOD_IDS.find((each) => each === name)
  if (!id) throw new InputError(`--method: ${name} is none of ${METHOD_IDS.join(', ')}`)
  return METHODS[id]
}

/** One line of the JSON answer. */
export interface Judgement {
  readonly id: string
  readonly method: MethodId
  readonly status: Status
  /** The method's own name for its outcome: `substantial_progress`, `sun` ... */
  readonly outcome: string
  readonly progressValue: number | null
  readonly score: number | null
  readonly reason: Reason
  /** What the recent trend says of the target, and how likely it is to be reached; null where nothing is said, as on the pages. */
  readonly outlook: Outlook | null
  readonly chance: number | null
}

const REASON_OF_MEAN = { onTrack: 'onPace', atRisk: 'slowPace', offTrack: 'noPace' } as const

/** A score made before wants only its words, which no other method than Open SDG's has. */
function resultOf(each: Case, method: Method): MethodResult {
  if (each.input) return method.judge(each.input)
  const { outcome, status, score } = each.aggregate
  const reason = status === 'onTrack' || status === 'atRisk' || status === 'offTrack' ? REASON_OF_MEAN[status] : 'notApplicable'
  return { method: 'compoundGrowth', status, reason, outcome, progress: null, score, steps: [], flips: [] }
}

/** The pages' rule on a case: a number still to be reached, by a date to come. */
function outlookOf(input: Case['input'], result: MethodResult): StatedOutlook | null {
  const { target = null, direction } = input ?? {}
  if (!input || target?.kind !== 'number' || (direction !== 'up' && direction !== 'down') || !target.period) return null
  if (!isOnItsWay(result) || input.asOf > target.period.end) return null
  const { points, naturalMin, naturalMax } = input
  return outlookIn(project({ points, breaks: [], target: { value: target.value, direction, due: target.period }, naturalMin, naturalMax }))
}

export function judgeCases(cases: readonly Case[], method: Method): readonly (Judgement & { readonly result: MethodResult })[] {
  return cases.map((each) => {
    const result = resultOf(each, method)
    const { status, outcome, progress, score, reason } = result
    const stated = outlookOf(each.input, result)
    return {
      id: each.id,
      method: result.method,
      status,
      outcome,
      progressValue: progress,
      score,
      reason,
      outlook: stated?.outlook ?? null,
      chance: stated?.chance ?? null,
      result,
    }
  })
}

/** Twelve digits: enough to check by hand, without the noise of the last bits. */
const short = (value: number): string => String(Number(value.toPrecision(12)))

function figure(of: Figure): string {
  if (of.as === 'period') return of.value.id
  if (of.as === 'day') return `day ${of.value}`
  if (of.as === 'percent') return `${short(of.value * 100)} %`
  return of.as === 'points' ? `${short(of.value * 100)} pp` : short(of.value)
}

function working({ steps, flips }: MethodResult): readonly string[] {
  const lines = steps.map(({ id, inputs, result }) => {
    const given = Object.entries(inputs).map(([name, value]) => `${name} ${figure(value)}`)
    return `    ${id}: ${given.join(', ')} -> ${figure(result)}`
  })
  const turns = flips.map(({ status, side, value }) => `${status} ${side === 'atLeast' ? 'from' : 'beyond'} ${short(value)}`)
  return turns.length === 0 ? lines : [...lines, `    turns: ${turns.join('; ')}`]
}

/** The report to read: a case a paragraph, its working below it. */
export function toText(judgements: ReturnType<typeof judgeCases>, words: Words['status']): string {
  const paragraphs = judgements.map(({ id, method, status, outcome, progressValue, score, reason, outlook, chance, result }) => {
    const ahead =
      outlook === null ? [] : [`    outlook ${words.outlook[outlook]} (${outlook})  chance ${chance === null ? '-' : short(chance)}`]
    const value = progressValue === null ? '-' : short(progressValue)
    const head = `${id}  ${words.ofReason[reason] ?? words.status[status]} (${status}, ${outcome}): ${words.reason[reason]}`
    return [head, `    ${method}  value ${value}  score ${score === null ? '-' : short(score)}`, ...ahead, ...working(result)].join('\n')
  })
  return paragraphs.join('\n')
}

export function toJson(judgements: ReturnType<typeof judgeCases>, bad: readonly BadEntry[]): string {
  const good = judgements.map(({ id, method, status, outcome, progressValue, score, reason, outlook, chance }) => ({
    id,
    method,
    status,
    outcome,
    progressValue,
    score,
    reason,
    outlook,
    chance,
  }))
  return JSON.stringify([...good, ...bad], null, 2)
}
