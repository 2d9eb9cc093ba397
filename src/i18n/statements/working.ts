import type { Figure, MethodResult, Step } from '../../domain/verdict.ts'
import type { Formats } from '../format/createFormats.ts'
import type { WordedUnit } from '../format/value.ts'
import type { Words } from '../words.ts'
import { figureText } from './figure.ts'
import { isStepId, STEP_INPUTS, type StepText, type StepWords } from '../workingSteps.ts'

const valueIn = (figure: Figure) => (figure.as === 'value' ? [figure.value] : [])

/** The lines of a working with their numbers written; a value reads the same in each of them. */
export function stepTexts(
  steps: readonly Step[],
  words: StepWords,
  format: Formats,
  unit: WordedUnit,
): readonly (StepText & Pick<Step, 'id'>)[] {
  const beside = steps.flatMap(({ inputs, result }) => [...Object.values(inputs), result].flatMap(valueIn))
  return steps.map((step) => {
    const [from, to] = Object.values(step.inputs).flatMap(valueIn)
    const between = from === undefined || to === undefined ? undefined : ([from, to] as const)
    return { id: step.id, ...stepText(step, words, (figure) => figureText(figure, unit, format, { beside, between })) }
  })
}

/** A step without words (none, by test) shows its id and result. */
function stepText({ id, inputs, result }: Step, words: StepWords, write: (figure: Figure) => string): StepText {
  const written = write(result)
  if (!isStepId(id)) return { name: id, formula: written }
  const figures = Object.fromEntries(STEP_INPUTS[id].map((name) => [name, inputs[name] ? write(inputs[name]) : '']))
  // `figures` holds exactly what the list names for this id, and the words of an id read no others.
  const formula: (figures: Readonly<Record<string, string>>, result: string) => StepText = words[id]
  return formula(figures, written)
}

/** The values at which the verdict would be another one, told apart from the latest. */
export function flipTexts(
  { flips }: Pick<MethodResult, 'flips'>,
  latest: number | null | undefined,
  unit: WordedUnit,
  format: Formats,
  { flip, status }: Words['status'],
): readonly string[] {
  return flips.map((each) => flip[each.side](format.value(each.value, unit, { beside: [latest] }).text, status[each.status]))
}
