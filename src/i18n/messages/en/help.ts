import type { WordsOf } from '../../wordsOf.ts'
import type { words as zh } from '../zh-CN/help.ts'

export const words: WordsOf<typeof zh> = {
  method: 'How indicators are judged',
  methodText: [
    'Each indicator has exactly one status, settled in this order: insufficient data, no target, stale, achieved, then off track, at risk or on track. The counts sum to the total.',
    'Progress = (now − baseline) ÷ (target − baseline); expected = time elapsed ÷ total time. Both are taken at the end of the period of the latest value, not today.',
    'Without a baseline there is no progress figure, only whether the target is reached. Where a deadline passed and no final value was found, the indicator is stale, not off track.',
    'There is no composite score.',
  ],
  shortcuts: 'Keyboard',
  keys: {
    everywhere: { search: 'search', area: 'open one of the eight areas', theme: 'change the appearance', language: 'change the language' },
    workbench: {
      next: 'next row',
      previous: 'previous row',
      open: 'open the indicator',
      evidence: 'evidence',
      filter: 'filters',
      close: 'close the details',
    },
    indicator: { previous: 'previous indicator', next: 'next indicator', table: 'data table' },
    present: {
      next: 'next slide',
      back: 'previous slide',
      first: 'first slide',
      last: 'last slide',
      jump: 'slides one to nine',
      black: 'black screen; again, or any slide key, to return',
      white: 'white screen',
      fullScreen: 'full screen',
      theme: 'lit room or LED wall',
      speaker: 'speaker window: time used, next slide, sources',
      exit: 'exit',
    },
  },
  keyPlaces: { workbench: 'In the workbench', indicator: 'On an indicator’s page', present: 'While presenting' },
  glossary: 'Terms',
  outlookHow: [
    'An outlook is no status and changes none. Only indicators with a target still to come that their values can be held against, and at least 6 comparable values, have one.',
    'The trend is that of the values since it last turned, at least 6; model and errors are in the working on an indicator’s page. The two limits are those of “very unlikely” and “very likely” in the guidance of the Intergovernmental Panel on Climate Change (IPCC).',
  ],
  versions: 'Versions',
  versionOf: { app: 'this page', contract: 'data contract', data: 'data' },
  licences: 'Licences',
  licencesFonts: 'Fonts',
  licencesData: 'Data sources',
  omissions: 'Left out',
  marksText: 'Marks stand beside a value, never in place of a status. Values of low confidence, proxies and other scales never judge.',
  shortcutsOn: 'Single-key shortcuts (silent while typing)',
  readAt: (at) => `read ${at}`,
  licencesFailed: 'The list of licences could not be read; the files are in the folder licences.',
}
