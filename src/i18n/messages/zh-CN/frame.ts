import type { Expectation, ExpectationKind, Failure } from '../../../domain/failure.ts'
import { count } from '../../plural.ts'
import type { Sentence } from '../../wordsOf.ts'

const EXPECTED: Readonly<Record<ExpectationKind, string>> = {
  text: '文字',
  textInBothLanguages: '中英两种文字',
  number: '数字',
  numberOrNull: '数字或空值',
  wholeNumber: '整数',
  boolean: 'true或false',
  list: '列表',
  object: '对象',
  oneOf: '下列之一',
  period: '时期，如2026-Q3',
  date: '日期，如2026-10-31',
  timeZone: '时区，如Asia/Shanghai',
  address: '网址',
  knownId: '已有的编号',
  uniqueId: '不重复的编号',
  codeInDictionary: '字典内的序号',
  missingReason: '缺值原因',
  noMissingReason: '有值时不写缺值原因',
  sameLength: '各列长度相同',
  nothing: '不写任何内容',
  json: 'JSON',
}

function expectation({ kind, options, min, max }: Expectation): string {
  const within = [min === undefined ? '' : `不小于${min}`, max === undefined ? '' : `不大于${max}`].filter((part) => part !== '').join('、')
  return [EXPECTED[kind], options === undefined ? '' : `（${options.join('、')}）`, within === '' ? '' : `，${within}`].join('')
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`

function failure(of: Failure): Sentence {
  switch (of.kind) {
    case 'offline':
      return { title: '连不上数据服务', text: `网络不通，或${of.address}没有应答。检查网络后重新读取。` }
    case 'timeout':
      return { title: `等了${of.seconds}秒，没有读到数据`, text: `${of.address}应答太慢。可以重新读取。` }
    case 'unauthorised':
      return { title: `数据服务要求授权（错误${of.status}）`, text: `${of.address}没有接受当前的访问凭据。请管理员检查数据源设置。` }
    case 'notFound':
      return { title: `没有找到数据（错误${of.status}）`, text: `${of.address}不存在。请检查config.json里的数据源地址。` }
    case 'refused':
      return {
        title: `数据服务没有接受请求（错误${of.status}）`,
        text: `${of.title === undefined ? '' : `对方说明：${of.title}。`}地址：${of.address}`,
      }
    case 'serverError':
      return {
        title: `没有读到数据（错误${of.status}）`,
        text: `${of.title === undefined ? '' : `对方说明：${of.title}。`}数据服务出错，稍后重新读取。`,
      }
    case 'malformed':
      return {
        title: '数据文件写法有误',
        text: `${of.address}${of.place === '' ? '' : `，位置：${of.place}`}，读到“${of.found}”。修正文件后重新读取。`,
      }
    case 'htmlInsteadOfJson':
      return {
        title: '读到的是网页，不是数据',
        text: `${of.address}返回了网页${of.title === '' ? '' : `“${of.title}”`}（状态${of.status}）。多半是地址错了，或要先登录。`,
      }
    case 'wrongShape':
      return { title: '数据格式不符', text: `${of.address}的${of.place}是“${of.found}”，应为${expectation(of.expected)}。` }
    case 'versionMismatch':
      return { title: '数据接口版本不符', text: `${of.address}的版本是${of.found}，本页支持${of.expected}。请更新数据服务或本页。` }
    case 'tooLarge':
      return {
        title: '数据太大，没有读取',
        text: `${of.address}${of.bytes === null ? '' : `有${megabytes(of.bytes)}，`}超过上限${megabytes(of.limit)}。`,
      }
    case 'unsupported':
      return { title: '这种写法还不能读', text: `${of.address}${of.place === '' ? '' : `的${of.place}`}：${of.found}` }
    case 'aborted':
      return { title: '读取已取消', text: '可以重新读取。' }
  }
}

export const words = {
  product: { mark: 'AI+', name: '基础支撑能力', rest: '实施进展', full: 'AI+ 基础支撑能力 实施进展', tagline: '实施进展' },
  nav: { label: '主导航' },
  present: '演示模式',
  seals: { models: '模', data: '数', compute: '算', applications: '用', 'open-source': '源', talent: '才', policy: '法', safety: '安' },
  /** Document title: the page, then the product; illustrative data say so first. */
  title: (page: string) => `${page}｜AI+ 基础支撑能力实施进展`,
  demoTitle: (title: string) => `［演示］${title}`,
  skip: '跳到正文',
  navigation: '主导航',
  breadcrumbs: '当前位置',
  pages: {
    overview: '总览',
    workbench: '工作台',
    trace: '政策溯源',
    regions: '地区',
    compare: '对比',
    briefing: '简报',
    present: '演示模式',
    data: '数据',
    quality: '数据质量',
    settings: '设置',
    help: '帮助',
    notFound: '没有这个页面',
  },
  menu: '菜单',
  more: '更多',
  close: '关闭',
  open: '打开',
  dismiss: '不再显示这条',
  back: '返回',
  all: '全部',
  none: '无',
  dataSet: '数据集',
  period: '数据期',
  newestPeriod: '最新一期',
  periodNote: '只用该期结束前已公布的数值',
  language: '语言',
  theme: '外观',
  themes: {
    system: '跟随系统',
    light: '浅色',
    dark: '深色',
    projector: '投影（亮场）',
    'projector-dark': '投影（暗场）',
    print: '打印预览',
  },
  density: '行距',
  densities: { compact: '紧凑', standard: '标准', roomy: '宽松' },
  search: {
    label: '搜索',
    open: '搜索指标、领域和行动',
    placeholder: '搜索指标、领域、行动；可用拼音首字母',
    none: (query: string) => `没有找到“${query}”。换一个词，或用拼音首字母，如zslyl。`,
    found: (n: number) => `找到${count(n)}项`,
    kinds: { indicator: '指标', area: '领域', action: '行动' },
  },
  ribbon: {
    demo: '演示数据',
    demoText: '本页数值、目标、牵头单位均为虚构，不代表任何官方统计或评价',
    mixed: '混合数据',
    mixedText: (real: number, demo: number) => `${count(real)}项为导入数据，${count(demo)}项为演示数据（带斜纹标记）`,
    choosePublished: '改用公开数值',
    importReal: '导入真实数据',
  },
  demoTag: '演示数据',
  watermark: '演示数据 · 非官方统计',
  loading: '正在读取',
  loadingIndicators: (n: number | null) => (n === null ? '正在读取指标' : `正在读取${count(n)}项指标`),
  slow: (last: string | null) => (last === null ? '读取较慢，可继续等' : `读取较慢。可继续等，或先看上次结果（${last}）`),
  showLast: '先看上次结果',
  retry: '重新读取',
  otherSource: '换数据源',
  copyDetails: '复制错误信息',
  copied: '已复制',
  copyFailed: '没有复制成功，请手动选取',
  failure,
  expectation,
  kept: (date: string) => `下面是${date}读到的数据`,
  offline: (date: string) => `当前离线，使用本机数据（${date}）。演示和导出可用`,
  empty: { title: '还没有数据', text: '数据源里没有指标。换一个数据集，或检查数据源。', tryDemo: '用演示数据看看', importData: '导入数据' },
  partial: (n: number) => `${count(n)}处数据有疑问，其余照常显示`,
  showDetails: '看明细',
  stale: (n: number) => `${count(n)}项待更新`,
  newVersion: { title: '已有新版本', text: '这一页的文件已更换，重新载入后继续。', reload: '重新载入' },
  crash: { title: '这一页没有画出来', text: '数据没有受影响。可以重试，或先看别的页面。', retry: '重试' },
  chartFailed: { title: '这张图没有画出来，数据表可用', openTable: '看数据表' },
  notFound: {
    title: '没有这个页面',
    text: '可能是旧链接。',
    indicator: (id: string) => `没有编号为${id}的指标`,
    area: (id: string) => `没有名为${id}的领域`,
    home: '回总览',
  },
  table: {
    show: '看数据表',
    hide: '收起数据表',
    download: '下载CSV',
    sortBy: (column: string) => `按${column}排序`,
    ascending: '升序',
    descending: '降序',
    value: '数值',
    period: '数据期',
    source: '来源',
    unit: '单位',
    none: '—',
  },
  sourceLine: (source: string) => `来源：${source}`,
  keys: { search: '/', present: 'P' },
  shortcuts: '快捷键',
  changedTo: (language: string) => `已切换为${language}`,
  config: {
    title: '配置文件config.json有错',
    text: '改好下列各项，重新载入本页。其余内容不受影响。',
    failed: '没有读到配置文件config.json',
    key: '项',
    found: '现在的内容',
    expected: '应为',
  },
  scenario: { on: (name: string) => `正在模拟情形：${name}。页面上的异常是模拟的。`, leave: '退出模拟' },
  stop: '。',
  asOf: (date: string) => `按${date}当日及以前的数据显示，之后的数值不计入。`,
}
