export type Sign = 'plain' | 'changes' | 'never'

const DISPLAY = { plain: 'negative', changes: 'exceptZero', never: 'never' } as const satisfies Record<
  Sign,
  Intl.NumberFormatOptions['signDisplay']
>

export type Decimal = (value: number, min: number, max: number, sign?: Sign) => string

/** Drops binary noise (0.285 x 100 = 28.499999999999996) before rounding; a double holds 15 decimal digits safely. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(15))
}

/**
 * Writes numbers with grouped thousands, half away from zero, and the minus sign U+2212. What rounds to zero has no sign.
 * Intl objects are dear to make, so each combination is made once.
 */
export function createDecimal(locale: string): Decimal {
  const made = new Map<string, Intl.NumberFormat>()
  const formatter = (min: number, max: number, sign: Sign) => {
    const key = `${min}${sign}${max}`
    const known = made.get(key)
    if (known) return known
    const fresh = new Intl.NumberFormat(locale, {
      minimumFractionDigits: min,
      maximumFractionDigits: max,
      signDisplay: DISPLAY[sign],
      useGrouping: 'always',
    })
    made.set(key, fresh)
    return fresh
  }
  return (value, min, max, sign = 'plain') => formatter(min, max, sign).format(withoutNoise(value)).replace('-', '\u2212')
}
