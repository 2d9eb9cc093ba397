/**
 * The shape that a Chinese section prescribes for every other language: each string a string, each function the same
 * arguments. A missing word, a superfluous one or a forgotten case does not compile.
 */
export type WordsOf<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Result
    ? (...args: Args) => WordsOf<Result>
    : T extends readonly (infer Item)[]
      ? readonly WordsOf<Item>[]
      : { readonly [Key in keyof T]: WordsOf<T[Key]> }

/** A message in two parts: what happened in one line, then what still works and what to do. */
export interface Sentence {
  readonly title: string
  readonly text: string
}
