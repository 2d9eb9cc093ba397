import type { WordsOf } from '../../wordsOf.ts'
import type * as zh from '../zh-CN/undated.ts'
import { counted } from './count.ts'

export const undated: WordsOf<typeof zh.undated> = {
  title: (values, documents) => `Still undated: ${counted(values, 'value', 'values')} of ${counted(documents, 'document', 'documents')}`,
  aside: 'no text says when these came out; it is never derived from the period',
  none: 'Every value has a day or month of publication',
  noDocument: 'No document named',
  values: (of) => counted(of, 'value', 'values'),
  more: (of) => `All ${counted(of, 'document', 'documents')}`,
}

const within = (targets: number, named: number) =>
  [
    ...(targets > 0 ? [counted(targets, 'target', 'targets')] : []),
    ...(named > 0 ? [counted(named, 'entry of named bodies', 'entries of named bodies')] : []),
  ].join(', ')

export const undatedPapers: WordsOf<typeof zh.undatedPapers> = {
  title: (papers, targets, named) => `No day of issue: ${within(targets, named)} of ${counted(papers, 'document', 'documents')}`,
  aside: 'no text that was read says when they were issued; they count in every period that is chosen',
  none: 'Every document of targets and named bodies has a day or month of issue',
  counts: within,
}

export const wholeSet = 'About the whole set, whatever period is chosen'
