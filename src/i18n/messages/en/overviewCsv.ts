import type { WordsOf } from '../../wordsOf.ts'
import type { words as shape } from '../zh-CN/overviewCsv.ts'

export const words: WordsOf<typeof shape> = {
  subject: 'progress-by-area',
  first: ['area', 'indicators'],
  rest: [
    'rose',
    'fell',
    'headline indicator',
    'value',
    'unit',
    'period',
    'floor',
    'change',
    'previous period',
    'status',
    'target',
    'deadline',
    'progress',
    'expected',
    'outlook of headline indicator',
    'chance to reach',
    'publisher',
    'confidence',
    'provenance',
    'actions with a value',
    'actions',
  ],
  unit: (symbol, exponent) => (exponent === 0 ? symbol : `10^${exponent} ${symbol}`),
}
