import type { Failure } from '../domain/failure.ts'
import { excerpt, toSourceError } from '../sources/errors.ts'
import { readJson } from '../sources/http/http.ts'
import { problemsOf, type Problem } from '../sources/shape.ts'
import type { Environment } from '../sources/source.ts'
import { configShape, type Config } from './configShape.ts'
import { contradictionsIn } from './configContradictions.ts'

/** One mistake: where, what stands there (JSON), what would be right. */
export interface ConfigProblem {
  readonly key: string
  readonly found: string
  readonly expected: Problem['expected']
}

/** The configuration, or why there is none: mistakes in it, or a file that could not be read. */
export type ConfigResult =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'wrong'; readonly problems: readonly ConfigProblem[] }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Checks a configuration: shape first, then what only shows when keys are held together. Finds all mistakes, not the first. */
export function checkConfig(value: unknown): ConfigResult {
  const misshapen = problemsOf(configShape, value, '', true)
  // Where no problem was found the value has the shape of a Config.
  const problems = misshapen.length > 0 ? misshapen : contradictionsIn(value as Config)
  if (problems.length === 0) return { kind: 'config', config: value as Config }
  return { kind: 'wrong', problems: problems.map(({ place, found, expected }) => ({ key: place, found: excerpt(found), expected })) }
}

/** Reads `config.json` of the app's base. Never rejects. */
export async function loadConfig(environment: Environment): Promise<ConfigResult> {
  const address = new URL('config.json', environment.root).href
  try {
    const { body } = await readJson({ address }, environment, { signal: new AbortController().signal })
    return checkConfig(body)
  } catch (thrown) {
    return { kind: 'failed', failure: toSourceError(thrown, 'config.json').failure }
  }
}
