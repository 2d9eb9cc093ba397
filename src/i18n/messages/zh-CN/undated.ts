import { count } from './count.ts'

/** What cannot be dated, on the quality page. */
export const undated = {
  title: (values: number, documents: number) => `仍无公布日期：${count(documents)}份文件的${count(values)}个数值`,
  aside: '所在文件没有写明公布日期；不由所属时期推定',
  none: '每个数值都有公布日期或月份',
  noDocument: '没有写明文件',
  values: (of: number) => `${count(of)}个数值`,
  more: (of: number) => `全部${count(of)}份文件`,
}

const mandates = (of: number) => `${count(of)}条所列单位`

/** 14个目标、13条所列单位; what is not there is not named. */
const within = (targets: number, named: number) =>
  [...(targets > 0 ? [`${count(targets)}个目标`] : []), ...(named > 0 ? [mandates(named)] : [])].join('、')

export const undatedPapers = {
  title: (papers: number, targets: number, named: number) => `仍无发文日期：${count(papers)}份文件的${within(targets, named)}`,
  aside: '读到的文字没有写明发文日期；选过去的数据期时仍然计入',
  none: '列出目标和单位的文件都有发文日期或月份',
  counts: within,
}

export const wholeSet = '说的是整套数据，不随所选数据期变化'
