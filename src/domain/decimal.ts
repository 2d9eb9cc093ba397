/** Drops binary noise (0.285 x 100 = 28.499999999999996): a double holds 15 decimal digits safely. The shortest text of what is left is the decimal that was meant. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(15))
}

/** Decimal places of a number as it is written: 2 of 54.15, 7 of 1e-7, 0 of 1200. */
function placesOf(value: number): number {
  const [digits = '', exponent = '0'] = String(withoutNoise(value)).split('e')
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent))
}

/** More places than a double can tell apart: nothing is left to round. */
const MOST_PLACES = 15

/** The difference of two decimals as one would work it out on paper: 100000.1 less 100000 is 0.1, with the places that the two have. */
export function differenceOf(a: number, b: number): number {
  const places = Math.max(placesOf(a), placesOf(b))
  const difference = a - b
  return places > MOST_PLACES || !Number.isFinite(difference) ? difference : Number(difference.toFixed(places))
}
