import { SourceError } from '../errors.ts'

/** Up to so many rows all observations also stand in one file, so that a page needs two requests. */
export const WHOLE_ROWS = 5_000

/** A file name for any id: letters, digits, `-`, `_` and inner dots stand, the rest as `~` and its code. */
export function fileNameOf(id: string): string {
  return `${id.replace(/^\.|[^\w.-]/gu, (character) => `~${character.codePointAt(0)?.toString(16)}`)}.json`
}

/** A file that is not there; servers set up for single-page apps answer their page instead. */
export function isAbsent(thrown: unknown): boolean {
  return thrown instanceof SourceError && (thrown.kind === 'notFound' || thrown.kind === 'htmlInsteadOfJson')
}
