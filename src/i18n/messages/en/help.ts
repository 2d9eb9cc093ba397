import type { WordsOf } from '../../wordsOf.ts'
import type { words as zh } from '../zh-CN/help.ts'

export const words: WordsOf<typeof zh> = {
  title: 'Help',
  method: 'How indicators are judged',
  methodText: [
    'Each indicator has exactly one status, settled in this order: insufficient data, no target, stale, achieved, then off track, at risk or on track. The counts sum to the total.',
    'Progress = (now − baseline) ÷ (target − baseline); expected = time elapsed ÷ total time. Both are taken at the end of the period of the latest value, not today.',
    'Without a baseline there is no progress figure, only whether the target is reached. Where a deadline passed and no final value was found, the indicator is stale, not off track.',
    'There is no composite score.',
  ],
  shortcuts: 'Keyboard',
  keys: {
    search: 'search indicators, areas and actions',
    area: 'open one of the eight areas',
    overview: 'overview',
    go: 'G, then a letter: go to a page',
    theme: 'change the appearance',
    language: 'change the language',
    help: 'help',
    list: 'move in a list',
    open: 'open',
    neighbours: 'previous, next',
    table: 'data table',
    present: 'present',
    close: 'close',
  },
  glossary: 'Terms',
  statuses: 'Seven statuses',
  marks: 'Marks beside a value',
  confidence: 'Confidence',
  versions: 'Versions',
  versionOf: { app: 'this page', contract: 'data contract', data: 'data' },
  licences: 'Licences',
  licencesFonts: 'Fonts',
  licencesData: 'Data sources',
  omissions: 'Left out',
}
