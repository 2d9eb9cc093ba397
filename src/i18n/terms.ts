import { OUTLOOKS } from '../domain/forecast/outlook.ts'
import { STATUSES } from '../domain/status.ts'
import { MARKS } from '../domain/verdict.ts'

/**
 * Everything that has an entry in the glossary, in its order: the help lists them, and a mark on any page says which it is by `data-term`.
 * Names and texts are the section `glossary` of each language; a term without an entry does not compile.
 */
export const TERM_GROUPS = {
  statuses: STATUSES,
  outlooks: OUTLOOKS,
  marks: [...MARKS, 'unfavourable'],
  progress: [
    'completion',
    'expected',
    'gap',
    'shortfall',
    'bullet',
    'baseline',
    'belowBaseline',
    'headline',
    'comparable',
    'period',
    'squares',
  ],
  provenance: ['confidence', 'official', 'published', 'imported', 'illustrative', 'notReported'],
  measures: ['pue', 'eflops', 'fp16', 'fp32', 'rack', 'otn', 'token'],
} as const

export type TermGroup = keyof typeof TERM_GROUPS
export type Term = (typeof TERM_GROUPS)[TermGroup][number]

/** A term and what it means. */
export interface Explained {
  readonly name: string
  readonly text: string
}

/** Units and abbreviations that stand in the names of indicators, by how they are written there. */
const WRITTEN: Readonly<Partial<Record<Term, RegExp>>> = {
  pue: /\bPUE\b|电能利用效率/,
  eflops: /[EPT]FLOPS/,
  fp16: /FP16/,
  fp32: /FP32/,
  rack: /机架|rack/i,
  otn: /OTN/,
  token: /词元|token/i,
}

/** Terms that a text uses without saying what they are. */
export function termsIn(text: string): readonly Term[] {
  return TERM_GROUPS.measures.filter((term) => WRITTEN[term]?.test(text))
}
