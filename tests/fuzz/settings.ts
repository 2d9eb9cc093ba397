import type { Parameters } from 'fast-check'

const seed = process.env['FUZZ_SEED']

/** 500 cases in the check, from a seed of its own each time unless FUZZ_SEED names one; `npm run fuzz` takes many more. */
export const fuzz: Parameters<unknown> = {
  numRuns: Number(process.env['FUZZ_RUNS'] ?? 500),
  ...(seed === undefined ? {} : { seed: Number(seed) }),
}
