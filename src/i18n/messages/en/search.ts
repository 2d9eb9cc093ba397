import { counted } from './count.ts'
import type { WordsOf } from '../../wordsOf.ts'
import type { words as zh } from '../zh-CN/search.ts'

export const words: WordsOf<typeof zh> = {
  placeholder: 'Search indicators, areas, actions, lead bodies, statuses',
  close: 'Close',
  none: (query) => `Nothing found for “${query}”. Try another word.`,
  found: (n) => counted(n, 'result', 'results'),
  kinds: {
    indicator: 'Indicator',
    area: 'Area',
    action: 'Action',
    status: 'Status',
    lead: 'Lead body',
    decision: 'Decision',
    milestone: 'Milestone',
  },
}
