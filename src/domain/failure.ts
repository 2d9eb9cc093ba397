/** What was wanted in the place of something else. Codes, so that each has its words in both languages. */
export const EXPECTATIONS = [
  'text',
  'textInBothLanguages',
  'number',
  'numberOrNull',
  'wholeNumber',
  'boolean',
  'list',
  'object',
  'oneOf',
  'period',
  'date',
  'timeZone',
  'address',
  'knownId',
  'uniqueId',
  'codeInDictionary',
  'missingReason',
  'noMissingReason',
  'sameLength',
  'nothing',
  'json',
] as const
export type ExpectationKind = (typeof EXPECTATIONS)[number]

export interface Expectation {
  readonly kind: ExpectationKind
  /** The admitted words of `oneOf`, or the name of the list that `knownId` and `codeInDictionary` mean. */
  readonly options?: readonly string[] | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
}

/** Ways in which a whole read fails. One reading of each in both languages, checked by the compiler. */
export const FAILURE_KINDS = [
  'offline',
  'timeout',
  'unauthorised',
  'notFound',
  'refused',
  'serverError',
  'malformed',
  'htmlInsteadOfJson',
  'wrongShape',
  'versionMismatch',
  'tooLarge',
  'unsupported',
  'aborted',
] as const
export type FailureKind = (typeof FAILURE_KINDS)[number]

/** Where it was read: address without query, user or password, or a file's name. Safe to show, log and copy. */
interface At {
  readonly address: string
}

/** A failed read with the facts of its kind. */
export type Failure = At &
  (
    | { readonly kind: 'offline' }
    | {
        readonly kind: 'timeout'
        readonly seconds: number
      } /** `null`: nobody was asked, as the source needs credentials and none were entered. */
    | { readonly kind: 'unauthorised'; readonly status: number | null }
    | { readonly kind: 'notFound'; readonly status: number }
    /** Any other 4xx; `title` is the server's own, from its problem document (RFC 9457). */
    | { readonly kind: 'refused' | 'serverError'; readonly status: number; readonly title?: string | undefined }
    /** `place` is `line 3 column 18`, or `end` where the text stops too early, or empty where the reader does not say. */
    | { readonly kind: 'malformed'; readonly place: string; readonly found: string }
    | { readonly kind: 'htmlInsteadOfJson'; readonly status: number; /** The page's own title. */ readonly title: string }
    /** `place` is a path, `observations.columns.value[17231]`; rows are counted from 0 as in the file. */
    | { readonly kind: 'wrongShape'; readonly place: string; readonly found: string; readonly expected: Expectation }
    | { readonly kind: 'versionMismatch'; readonly found: string; readonly expected: string }
    | { readonly kind: 'tooLarge'; /** Null where reading stopped before the end. */ readonly bytes: number | null; readonly limit: number }
    | { readonly kind: 'unsupported'; readonly place: string; readonly found: string }
    | { readonly kind: 'aborted' }
  )

/** Doubts about parts of an answer whose rest can be used. */
export const FAULT_KINDS = [
  'regionMissing',
  'indicatorMissing',
  'partNotRead',
  'unknownReference',
  'valueUnreadable',
  'valueAmbiguous',
  'unitAssumed',
  'periodUnreadable',
  'rowSkipped',
  'rowRagged',
  'duplicateKey',
  'columnIgnored',
  'encodingGuessed',
  'formulaNotComputed',
  'quoteOpen',
  'mergedCell',
  'truncated',
  'delimiterGuessed',
  'decimalGuessed',
  'spaceAround',
  'nothingFound',
  'unitMismatch',
  'precisionLost',
  'rangeOverstated',
  'columnUnnamed',
  'valueJump',
  'periodAssumed',
  'shownOtherwise',
  'notationMixed',
  'hiddenPart',
  'totalBesideParts',
  'secondTable',
  'roleAssumed',
  'shareContradicts',
  'regionAssumed',
] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

/** One doubt and its place. */
export interface Fault {
  readonly kind: FaultKind
  /** A path, a cell (`Sheet1!C14`), a row and column, or the id of what is missing. */
  readonly place: string
  readonly found?: string | undefined
  readonly expected?: Expectation | undefined
  /** How many further places have the same doubt. */
  readonly more?: number | undefined
}
