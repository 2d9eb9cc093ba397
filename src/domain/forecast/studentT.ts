/**
 * Probability that Student's t with a whole number of degrees of freedom lies below `t`; the finite series of Abramowitz and
 * Stegun 26.7.3 and 26.7.4. Exact to rounding, so that an interval can be checked against R.
 */
export function studentCdf(t: number, degrees: number): number {
  if (t === 0) return 0.5
  const theta = Math.atan(Math.abs(t) / Math.sqrt(degrees))
  const within = degrees % 2 === 1 ? oddSeries(theta, degrees) : evenSeries(theta, degrees)
  const half = Math.min(1, Math.max(0, within)) / 2
  return t > 0 ? 0.5 + half : 0.5 - half
}

function oddSeries(theta: number, degrees: number): number {
  const cos = Math.cos(theta)
  let term = cos
  let sum = degrees > 1 ? cos : 0
  for (let k = 3; k <= degrees - 2; k += 2) {
    term *= ((k - 1) / k) * cos * cos
    sum += term
  }
  return (2 / Math.PI) * (theta + Math.sin(theta) * sum)
}

function evenSeries(theta: number, degrees: number): number {
  const cos = Math.cos(theta)
  let term = 1
  let sum = 1
  for (let k = 2; k <= degrees - 2; k += 2) {
    term *= ((k - 1) / k) * cos * cos
    sum += term
  }
  return Math.sin(theta) * sum
}

/** The t below which lies a share of the distribution; 0.9 gives the half-width of an 80 % interval. By bisection. */
export function studentQuantile(share: number, degrees: number): number {
  if (share < 0.5) return -studentQuantile(1 - share, degrees)
  let low = 0
  let high = 1
  while (studentCdf(high, degrees) < share) high *= 2
  for (let step = 0; step < 100 && high - low > 1e-13 * high; step += 1) {
    const middle = (low + high) / 2
    if (studentCdf(middle, degrees) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}
