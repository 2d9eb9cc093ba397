import type { Method, MethodInput, MethodResult } from '../verdict.ts'
import { plainResult } from './result.ts'

const isFiniteResult = ({ progress, score, steps, flips }: MethodResult): boolean =>
  [progress ?? 0, score ?? 0, ...flips.map(({ value }) => value)].every(Number.isFinite) &&
  steps.every(({ inputs, result }) =>
    [result, ...Object.values(inputs)].every(({ value }) => typeof value !== 'number' || Number.isFinite(value)),
  )

/** A method whose arithmetic left the range of numbers (values near 1e308) says that it does not apply, and shows no Infinity. */
export function finite(method: Method): Method {
  const judge = (input: MethodInput): MethodResult => {
    const result = method.judge(input)
    return isFiniteResult(result) ? result : plainResult(method.id, 'noData', 'notApplicable', { outcome: 'notJudged' })
  }
  return { id: method.id, judge }
}
