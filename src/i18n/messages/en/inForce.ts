import { count } from './count.ts'
import type { WordsOf } from '../../wordsOf.ts'
import type { words as zh } from '../zh-CN/inForce.ts'

export const words: WordsOf<typeof zh> = {
  known: (date) => `As published by ${date}`,
  upTo: (period) => `Values of periods up to ${period}`,
  undated: (n) =>
    n === 1
      ? '1 value without a day of publication is counted from the end of its period'
      : `${count(n)} values without a day of publication are counted from the end of their period`,
  allUndated: 'without days of publication nobody can say what was known then',
  newest: (period) => `newest period ${period}`,
  behind: (chosen, newest) => `no value for ${chosen}, newest period ${newest}`,
  behindKnown: (chosen, newest) => `${chosen} was not published yet, newest period ${newest}`,
  noValue: 'no value yet',
  left: 'targets set, decisions asked and milestones finished later are left out',
  dataSet: (name, version) => `${name}, version ${version}`,
  pickerNote: 'Values without a day of publication count from the end of their period',
  comma: ', ',
  semicolon: '; ',
  stop: '. ',
}
