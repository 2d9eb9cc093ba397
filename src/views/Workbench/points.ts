/** Points as a reader writes them, without sign: 15, not 15.0. */
export const points = (fraction: number): string => String(Number((Math.abs(fraction) * 100).toFixed(1)))
