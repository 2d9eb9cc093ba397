import { wrongShape } from './errors.ts'
import { like, problemsOf, type Shape } from './shape.ts'
import type { SourceSettings } from './source.ts'

/** What only one kind of source understands of its settings. @throws SourceError wrongShape naming the key */
export function readOptions<Options>(settings: SourceSettings, shape: Shape<Options>): Options {
  const { options } = settings
  const [problem] = problemsOf(shape, options, 'options', false)
  if (problem) throw wrongShape(settings.id, problem.place, problem.found, problem.expected)
  // No problem means that the shape holds.
  return options as Options
}

/** Anything at all: what is checked where it is read. */
export const anything = like<unknown>({ kind: 'object' }, () => true)
