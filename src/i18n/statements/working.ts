import type { Flip, Step } from '../../domain/verdict.ts'
import type { Formats } from '../format/createFormats.ts'
import type { UnitOf } from '../format/value.ts'
import type { Words } from '../words.ts'
import { isStepId, STEP_INPUTS, type StepText, type StepWords } from '../workingSteps.ts'

/** A line of the working with its numbers written. A step without words (none, by test) shows its id and result. */
export function stepText({ id, inputs, result }: Step, words: StepWords, format: Formats, unit: UnitOf): StepText {
  const written = format.figure(result, unit)
  if (!isStepId(id)) return { name: id, formula: written }
  const figures = Object.fromEntries(STEP_INPUTS[id].map((name) => [name, inputs[name] ? format.figure(inputs[name], unit) : '']))
  // `figures` holds exactly what the list names for this id, and the words of an id read no others.
  const say: (figures: Readonly<Record<string, string>>, result: string) => StepText = words[id]
  return say(figures, written)
}

/** The values at which the verdict would be another one. */
export function flipText(
  { status, value, side }: Flip,
  words: Words['working'],
  statuses: Words['status']['status'],
  format: Formats,
  unit: UnitOf,
): string {
  return (side === 'atLeast' ? words.flipAtLeast : words.flipBeyond)(
    format.value(value, unit, { decimals: undefined }).text,
    statuses[status],
  )
}
