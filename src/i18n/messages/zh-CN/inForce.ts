import { count } from './count.ts'

/** Which day's knowledge figures are of, on every page, slide, print and file. */
export const words = {
  /** All values that are counted carry a day of publication. */
  known: (date: string) => `按${date}已公布的数据`,
  /** None of them does: nobody can say what was known then. */
  upTo: (period: string) => `数据期至${period}的数值`,
  undated: (n: number) => `其中${count(n)}个数值没有公布日期，按数据期末计入`,
  allUndated: '数值没有公布日期，不能说当时已经公布',
  newest: (period: string) => `最新数据期${period}`,
  /** The chosen period has no value yet. */
  behind: (chosen: string, newest: string) => `${chosen}没有数值，最新数据期${newest}`,
  behindKnown: (chosen: string, newest: string) => `${chosen}的数值当时没有公布，最新数据期${newest}`,
  noValue: '还没有数值',
  left: '此后发布的目标、提出的决策和完成的节点不计入',
  dataSet: (name: string, version: string) => `${name}，版本${version}`,
  pickerNote: '没有公布日期的数值按数据期末计入',
  comma: '，',
  semicolon: '；',
  stop: '。',
}
