import type { Expectation, Failure, FailureKind } from '../domain/failure.ts'

/** The one error that reads of a source reject with. Its message is for developers; pages word `failure` by its kind. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
  readonly failure: Failure

  constructor(failure: Failure, options?: ErrorOptions) {
    super(sentenceOf(failure), options)
    this.failure = failure
  }

  get kind(): FailureKind {
    return this.failure.kind
  }
}

/** A value of another shape than the contract's. */
export function wrongShape(address: string, place: string, found: unknown, expected: Expectation): SourceError {
  return new SourceError({ kind: 'wrongShape', address, place, found: excerpt(found), expected })
}

/** Whatever was thrown, as a SourceError; what is none yet is a fault of the reader, named as such. */
export function toSourceError(thrown: unknown, address: string): SourceError {
  if (thrown instanceof SourceError) return thrown
  const found = thrown instanceof Error ? thrown.message : String(thrown)
  return new SourceError({ kind: 'unsupported', address, place: '', found }, { cause: thrown })
}

const LONGEST_EXCERPT = 60

/** A value as shown in a message: JSON, cut at 60 characters. Values of a data set only, never a header or a token. */
export function excerpt(value: unknown): string {
  const text = (typeof value === 'object' && value !== null ? shapeOf(value) : JSON.stringify(value)) ?? String(value)
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT - 1)}…` : text
}

function shapeOf(value: object): string {
  return Array.isArray(value) ? `[…${value.length}]` : `{${Object.keys(value).slice(0, 4).join(', ')}}`
}

/** Address as it may be shown: no user, password, query or fragment, where secrets travel. */
export function shownAddress(address: string): string {
  return address.replace(/^([a-z]+:\/\/)[^/@]*@/i, '$1').replace(/[?#].*$/s, '')
}

function sentenceOf(failure: Failure): string {
  const { kind, address, ...facts } = failure
  const rest = Object.entries(facts).map(([key, value]) => `${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  return [`${kind}: ${address}`, ...rest].join('; ')
}
