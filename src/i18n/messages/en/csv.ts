import type { WordsOf } from '../../wordsOf.ts'
import type { words as zh } from '../zh-CN/csv.ts'

export const words: WordsOf<typeof zh> = {
  illustrative: 'Illustrative data (made up), not official statistics',
  unit: (symbol, exponent) => (exponent === 0 ? symbol : `10^${exponent} ${symbol}`),
  columns: {
    id: 'id',
    indicator: 'indicator',
    region: 'region',
    period: 'period',
    value: 'value',
    unit: 'unit',
    floor: 'floor',
    missing: 'missing',
    status: 'status (SDMX)',
    confidence: 'confidence',
    verified: 'verified',
    provenance: 'provenance',
    publisher: 'publisher',
    document: 'document',
    url: 'url',
    publishedAt: 'published',
    note: 'note',
  },
}
