import { ownValue } from '../../../domain/ownValue.ts'
import type { Failure, Fault, FaultKind } from '../../../domain/failure.ts'
import { count } from './count.ts'

/** Places come as codes that every language reads the same: `row 3, column 2 地区 (mapping.region.codes)`. */
function place(text: string): string {
  return text
    .replace(/^row (\d+), column (\d+) ?(.*?)(?= \(mapping\.|$)/u, (_, row: string, column: string, heading: string) => {
      return `第${row}行第${column}列${heading === '' ? '' : `（${heading}）`}`
    })
    .replace(/^row (\d+)/, '第$1行')
    .replace(/ ?\(mapping\.([^)]*)\)$/, '，映射项$1')
    .replace(/^mapping\.(\S+)$/, '映射项$1')
}

const quoted = (found: string | undefined) => (found === undefined || found === '' ? '空白' : `“${found}”`)

/** What a column is for. */
export const ROLE_WORDS: Readonly<Record<string, string>> = {
  period: '时期',
  subPeriod: '月份或季度',
  value: '数值',
  target: '目标值',
  share: '完成率',
  growth: '增速',
  region: '地区',
  indicator: '指标',
  unit: '单位',
  status: '数据状态',
  note: '备注',
  publisher: '发布方',
  publishedAt: '发布日期',
  owner: '牵头单位',
  code: '代码或序号',
  dimension: '分组',
}

const KINDS: Readonly<Record<FaultKind, (at: string, found: string | undefined) => string>> = {
  regionMissing: (at) => `${at}：没有写地区，这一行没有计入。`,
  indicatorMissing: (at) => `${at}：没有写指标，这一行没有计入。`,
  partNotRead: (at, found) => `${at}没有读取${found === undefined ? '' : `（${found}）`}，其余照常。`,
  unknownReference: (at, found) => `${at}：${quoted(found)}不在对照表里。请补进对照表，或更正原文件。`,
  valueUnreadable: (at, found) => `${at}：${quoted(found)}读不出数值，按缺值处理。`,
  valueAmbiguous: (at, found) => `${at}：${quoted(found)}有不止一种读法，或带有附注记号，请核对。`,
  unitAssumed: (at, found) => `${at}：${quoted(found)}自带数量级或单位，请核对单位。`,
  periodUnreadable: (at, found) => `${at}：${quoted(found)}不是可以确定的时期。`,
  rowSkipped: (at, found) => `${at}不是数据，没有计入：${quoted(found)}`,
  rowRagged: (at, found) => `${at}有${found ?? ''}格，与表头的格数不同，后面的格可能错位。`,
  duplicateKey: (at, found) => `${at}：${quoted(found)}重复出现。`,
  columnIgnored: (at) => `${at}这一列没有用到。`,
  encodingGuessed: (at, found) => `${at}没有标明编码，或标明的不对，按${found ?? ''}读取。文字若有乱码，请另存为UTF-8。`,
  formulaNotComputed: (at) => `${at}是没有算过的公式。请在表格软件里打开并保存一次。`,
  quoteOpen: (at) => `${at}的引号没有成对，从这里起可能读错。`,
  mergedCell: (at, found) => `${at}是合并单元格${found === undefined ? '' : `（${found}）`}，请核对各格的内容。`,
  truncated: (at, found) => `${at}以后没有读取${found === undefined ? '' : `（${found}）`}，数据不全。`,
  delimiterGuessed: (at, found) => `${at}的分隔符不能确定，按“${found ?? ''}”读取。`,
  decimalGuessed: (at, found) => `${at}：按“${found ?? ''}”是小数点读取，请核对。`,
  spaceAround: (at, found) => `${at}：${quoted(found)}前后有空格，已去掉。`,
  nothingFound: (at) => `${at}里没有找到数值。`,
  unitMismatch: (at, found) => `${at}：${quoted(found)}的单位与指标的单位不能换算，按缺值处理。`,
  precisionLost: (at, found) => `${at}：${quoted(found)}超过了15位有效数字，末尾几位不准。`,
  rangeOverstated: (at, found) => `工作表${at}自称占用${found ?? ''}，实际用到的少得多，只读了有内容的格。`,
  columnUnnamed: (at, found) => `${at}没有表头，暂称${found ?? ''}列。`,
  valueJump: (at, found) => `${at}的数值约为同行中位数的${(found ?? '').replace(/^x /, '')}倍，可能换了口径或单位，请核对。`,
  periodAssumed: (at, found) => `${at}：时期按“${found ?? ''}”读取，请核对。`,
  shownOtherwise: (at, found) => `${at}：单元格里存的数和显示的不同（${found ?? ''}），请核对。`,
  notationMixed: (at, found) => `${at}：${quoted(found)}的写法与同列其他格不同，可能差了倍数，请核对。`,
  hiddenPart: (at) => `${at}在表格里是隐藏的，照样读取了。`,
  totalBesideParts: (at, found) => `${at}：${quoted(found)}是合计，与各项并列，不能相加。`,
  secondTable: (at, found) => `${at}起像是另一张表（${found ?? ''}），没有读取。可在映射的table里指明行号再读。`,
  roleAssumed: (at, found) => `${at}：这一列按“${ownValue(ROLE_WORDS, found ?? '') ?? found ?? ''}”读取，请核对。`,
  shareContradicts: (at, found) => `${at}：完成率与目标值、完成值对不上（${found ?? ''}），请核对。`,
  regionAssumed: (at, found) => `${at}：地区按“${found ?? ''}”读取，请核对。`,
}

/** What cannot be read and why, by the code that the reader gives. */
const REFUSALS: Readonly<Record<string, string>> = {
  encrypted: '文件已加密。请在表格软件里去掉密码，另存为.xlsx后再读。',
  compound: '这是旧式Office文件，里面没有工作表。请另存为.xlsx或CSV后再读。',
  zip: '这是压缩包（ZIP），不是表格。请先解压，再选其中的表格。',
  rar: '这是压缩包（RAR），不是表格。请先解压，再选其中的表格。',
  '7z': '这是压缩包（7z），不是表格。请先解压，再选其中的表格。',
  gzip: '这是压缩文件（gzip），不是表格。请先解压。',
  pdf: '这是PDF，里面的表格不能可靠地读出。请向发送方要Excel（.xlsx）或CSV原表。',
  word: '这是Word文档，不是表格。请把其中的表格粘贴到Excel里存为.xlsx，或向发送方要原表。',
  slides: '这是PowerPoint文稿，不是表格。请向发送方要Excel（.xlsx）或CSV原表。',
  picture: '这是图片，不能从中读出数值。请向发送方要Excel（.xlsx）或CSV原表。',
  mail: '这是邮件。请把附件另存后再读。',
  parquet: '这是Parquet文件，目前还不能读。请导出为CSV后再读。',
  sqlite: '这是SQLite数据库，目前还不能读。请导出为CSV后再读。',
  px: '这是PC-Axis（.px）文件，目前还不能读。请在原网站导出为CSV或.xlsx。',
  'no sheet': '工作簿里没有工作表。',
  object: 'JSON里没有成列的数据行。请用映射的table.root指明数据行的位置。',
  list: 'JSON列表里的各项不是数据行。',
  string: 'JSON里只有一段文字，没有数据行。',
  number: 'JSON里只有一个数，没有数据行。',
  boolean: 'JSON里只有true或false，没有数据行。',
  null: 'JSON里是空值，没有数据行。',
  undefined: '映射的table.root所指的位置没有内容。',
  'not UTF-8': '文字不是UTF-8编码。请另存为UTF-8后再读。',
}

/** Names of what tells values apart, where the file has none of its own. */
const IDS: Readonly<Record<string, string>> = {
  period: '时期',
  measure: '数值列',
  region: '地区',
  indicator: '指标',
  resource: '表',
  status: '状态',
}

export const words = {
  fault: (fault: Fault) => {
    const more = fault.more === undefined ? '' : `同类情况另有${count(fault.more)}处。`
    return `${KINDS[fault.kind](place(fault.place), fault.found)}${more}`
  },
  /** A message's title and text in one line. */
  joined: (title: string, text: string) => `${title}：${text}`,
  /** Refusals of files that deserve more than their general sentence; null for the rest. */
  refusal: (failure: Failure): string | null => {
    if (failure.kind === 'unsupported') {
      const known = ownValue(REFUSALS, failure.found)
      const format = /^format (.+)$/.exec(failure.found)?.[1]
      if (format !== undefined) return `${failure.address}是${format}格式，目前还不能读。`
      return known === undefined ? null : `${failure.address}：${known}`
    }
    if (failure.kind === 'notFound' && !/^https?:/.test(failure.address)) return `没有找到${failure.address}。`
    if (failure.kind === 'malformed' && failure.place === 'end' && failure.found === '')
      return `${failure.address}是空的，或在中途断开。请重新取得文件。`
    if (failure.kind === 'malformed' && failure.found === 'not UTF-8') return `${failure.address}：${REFUSALS['not UTF-8'] ?? ''}`
    if (failure.kind === 'malformed' && failure.place === 'encoding')
      return `${failure.address}的文字不能按${failure.found}解码。请另存为UTF-8后再读。`
    if (failure.kind === 'malformed' && failure.found === 'workbook')
      return `${failure.address}作为工作簿已损坏，或不完整。请重新取得文件，或另存为.xlsx后再读。`
    if (failure.kind === 'malformed' && failure.found === 'zip')
      return `${failure.address}的压缩结构已损坏（${failure.place}）。请重新取得文件。`
    if (failure.kind === 'htmlInsteadOfJson')
      return `${failure.address}是网页${failure.title === '' ? '' : `“${failure.title}”`}，不是数据。多半是地址错了，或要先登录。`
    return null
  },
  check: {
    outcomes: {
      values: '能读。',
      allMissing: '能读，但没有一个数值：每一格都是缺值。',
      empty: '能读，里面没有数据行。',
      noValues: '没有读出数值。',
      described: '这是说明数据的文件，里面没有数值。',
      refused: '不能读。',
    },
    ids: IDS,
    roles: ROLE_WORDS,
    comma: '，',
    of: (values: number, cells: number) => `${count(values)}（共${count(cells)}格）`,
    targets: '目标值列',
    more: (n: number) => `同类另有${count(n)}处。`,
    next: '下一步',
    nextSheet: '读另一张工作表：加--sheet=表名',
    nextPropose: '各列用途若不对：加--propose打印建议的映射，存成文件改好后用--mapping=文件再读',
    nextMapping: '写一份映射说明哪一列是数值、哪一列是时期，用--mapping=文件再读',
    refused: '不能读',
    format: '格式',
    dimensions: '维度',
    nonNull: '有数值',
    sum: '合计',
    first: '第一个数值',
    last: '最后一个数值',
    periods: '时期',
    measures: '数值列',
    columns: '各列用途（把握）',
    checks: '接口检查',
    faults: (n: number) => (n === 0 ? '没有疑问' : `疑问${count(n)}处`),
    passed: '通过',
    failed: '不通过',
    names: {
      catalog: '目录可读',
      observations: '观测值可读',
      health: '状态与观测值一致',
      indicator: '按指标筛选',
      region: '按地区筛选',
      period: '按时期筛选',
      points: '按点数抽稀',
      repeat: '两次读取一致',
      abort: '可以中止',
    },
    none: '无',
    usage:
      '用法：npm run source:check -- <地址或文件> [--mapping FILE] [--sheet NAME] [--propose] [--kind KIND] [--language zh-CN|en] [--json]',
    unknownOption: (option: string) => `没有${option}这个选项。`,
    noFile: (name: string) => `没有找到${name}。`,
  },
}
