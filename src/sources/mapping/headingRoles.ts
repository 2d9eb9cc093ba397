import { plainText } from '../table/plainText.ts'

/** What a column is for. `dimension`: tells rows apart, without a part of its own in our model. */
export const ROLES = [
  'period',
  'subPeriod',
  'value',
  'target',
  'share',
  'region',
  'indicator',
  'unit',
  'status',
  'note',
  'publisher',
  'publishedAt',
  'owner',
  'code',
  'dimension',
] as const
export type Role = (typeof ROLES)[number]

export const isRole = (text: string): text is Role => ROLES.some((each) => each === text)

/** Words of headings, in Chinese offices and in the files of the World Bank, the United Nations, the OECD and Eurostat. */
const HEADINGS: readonly (readonly [Role, RegExp])[] = [
  [
    'period',
    /^(?:year|years|date|time|period|time[ _]?period|timeperiod\w*|month|quarter|ref_?(?:period|date)|(?:financial|fiscal) ?year|年|年份|年度|日期|时间|月份|季度|统计(?:期|时间|年度|月份|年份)|报告期|数据(?:时间|期|年份)|时期|所属期|期别|截止(?:日期|时间)|观测时间)$/i,
  ],
  ['subPeriod', /^(?:month|quarter|月|季)$/i],
  ['status', /^(?:obs[ _.]?status|observation[ _]status|(?:obs[ _])?flags?|状态|数据状态|观测状态|标记)$/i],
  ['unit', /^(?:units?|unit[ _]measure|unit of measure|单位|计量单位)$/i],
  ['publishedAt', /^(?:published(?: ?at)?|publication date|release date|发布日期|公布日期|发布时间)$/i],
  ['publisher', /^(?:publisher|source|发布单位|发布机构|发布方|数据来源|来源|数据提供方)$/i],
  ['note', /^(?:notes?|comments?|footnotes?|remarks?|备注|说明|注释|注|情况说明|进展情况|存在问题)$/i],
  ['owner', /^(?:lead|owner|responsible|牵头|牵头单位|牵头部门|责任单位|责任部门|主责部门|负责人|责任人|配合单位|填报单位)$/i],
  [
    'indicator',
    /^(?:指标|指标名称|考核指标|统计指标|indicator(?:[ _.]?(?:name|code|id))?|data[ _]series|series(?:[ _.]?name)?|measure|variable|项目|项目名称|任务|工作任务|事项)$/i,
  ],
  [
    'region',
    /^(?:(?:.*,)?geo(?:\\time(?:_period)?)?|国家|国家\/地区|国家和地区|地区|地区名称|省份|省|省市|省\(?区、?市\)?|城市|市|市州|地市|市\(州\)|地市州|区域|区县|县市|县|行政区|行政区划|所在地|(?:ref_?|reporting |reporter ?)?(?:country|area|region|economy)(?:[ _.]?(?:name|label|code|iso3?))?|countryiso3code|entity|provinces?|state|territory|city|geo ?(?:graphy|area ?(?:name|code)?|label)|reporter|location|iso3?(?:[ _]?code)?)$/i,
  ],
]

const VALUE = /^(?:value|obs[ _.]?value|values|数值|值|指标值|观测值|数据)$/i
const CODE = /(?:^|[ _.])(?:id|code|no\.?|key|rank|index|decimals?|multiplier|m49)$|code$|编码|代码|序号|编号|号码|排名|位次/i
const TARGET = /目标|计划(?:数|值|完成)?$|target|\bgoal\b|\bplan(?:ned)?\b/i
const DONE = /完成(?:数|值|量|情况)?$|实际|现状|当前值|actual|achieved|\bdone\b|\bresult\b/i
const SHARE = /完成率|完成比例|完成进度|达成率|达标率|进度|% ?(?:done|complete)|progress|completion|achievement rate/i

/** The role that a heading names, whatever stands below it. */
export function roleOfHeading(heading: string): Role | null {
  const plain = plainText(heading).replace(/\s+/g, ' ')
  return HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

export const isValueHeading = (heading: string): boolean => VALUE.test(plainText(heading))
export const isCodeHeading = (heading: string): boolean => CODE.test(plainText(heading))
/** Numbers of rows say nothing of what is in them. */
export const isRankHeading = (heading: string): boolean => /^(?:序号|编号|排名|位次|no\.?|rank|#|index)$/i.test(plainText(heading))
export const isTargetHeading = (heading: string): boolean => TARGET.test(heading) && !SHARE.test(heading)
export const isDoneHeading = (heading: string): boolean => DONE.test(heading.replace(/[(（].*[)）]$/, '')) && !SHARE.test(heading)
export const isShareHeading = (heading: string): boolean => SHARE.test(heading)

/** A heading by which twins are found. */
export const twinKey = (heading: string): string =>
  plainText(heading)
    .toLowerCase()
    .replace(/[\s_.]+/g, ' ')

/** Whether one of the other headings, as `twinKey` has them, says in words what a column of codes says: `Flow` and `Flow Label`. */
export function hasTwin(heading: string, others: ReadonlySet<string>): boolean {
  const own = twinKey(heading)
  if (own === '') return false
  const stem = own.replace(/ ?(?:code|id|代码|编码)$/, '')
  const names = [' label', ' name', ' desc', ' description', '名称', '标签', '说明'].map((end) => stem + end)
  return [...names, ...(stem === own ? [] : [stem])].some((name) => name !== own && others.has(name))
}
