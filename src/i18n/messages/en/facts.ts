import type { WordsOf } from '../../wordsOf.ts'
import type { facts as zh } from '../zh-CN/facts.ts'

export const facts: WordsOf<typeof zh> = {
  valueGap: { ahead: (gap) => `better by ${gap}`, difference: (gap) => `gap ${gap}` },
  target: {
    qualitative: 'in words',
    none: 'No target set',
    undated: 'no deadline',
  },
}
