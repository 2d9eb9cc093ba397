import { counted } from './count.ts'
import type { WordsOf } from '../../wordsOf.ts'
import type { words as zh } from '../zh-CN/paper.ts'

export const words: WordsOf<typeof zh> = {
  page: { before: 'Page ', between: ' of ', after: '' },
  join: ' · ',
  mixed: (demo) => `Mixed data: ${counted(demo, 'indicator', 'indicators')} with illustrative values`,
  scenario: 'Playing a fault on purpose',
  asOf: (date) => `judged as of ${date}`,
  readAt: (moment) => `read ${moment}`,
}
