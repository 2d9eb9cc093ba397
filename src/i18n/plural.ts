const english = new Intl.PluralRules('en')
const whole = new Intl.NumberFormat('en', { useGrouping: 'always', maximumFractionDigits: 0 })

/** A count inside a sentence, with grouped thousands; both languages group alike. */
export function count(n: number): string {
  return whole.format(n)
}

/** `1 indicator`, `13 indicators`. */
export function counted(n: number, one: string, other: string): string {
  return `${count(n)} ${agreeing(n, one, other)}`
}

/** The form that agrees with a count: `is` / `are`. */
export function agreeing(n: number, one: string, other: string): string {
  return english.select(n) === 'one' ? one : other
}
