/** A count inside a sentence, with grouped thousands; both languages group alike. Plain code: Intl costs a first picture more than all its words. */
export function count(n: number): string {
  return String(Math.round(n)).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `1 indicator`, `13 indicators`. */
export function counted(n: number, one: string, other: string): string {
  return `${count(n)} ${agreeing(n, one, other)}`
}

/** The form that agrees with a count: `is` / `are`. English has one form for exactly one (CLDR plural rules). */
export function agreeing(n: number, one: string, other: string): string {
  return n === 1 ? one : other
}
