import type { Expectation, ExpectationKind, Failure } from '../../../domain/failure.ts'
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
      if (of.status === null) return { title: '读取这个数据源要访问凭据', text: `${of.address}凭访问凭据读取。` }
      return {
        title: `数据服务要求授权（错误${of.status}）`,
        text: `${of.address}没有接受当前的访问凭据。填写凭据，或请管理员检查数据源设置。`,
      }
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
        text: `${of.title === undefined ? '' : `对方说明：${of.title}。`}${of.address}出错，稍后重新读取。`,
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

/** What went wrong with the configuration or a source: fetched when something did. */
export const words = {
  failure,
  expectation,
  /** The mock lives in a service worker, which browsers refuse in private windows, over plain HTTP and by policy. */
  mockRefused: {
    title: '浏览器没有允许本机模拟应答',
    text: '这个数据源由浏览器里的Service Worker应答，而这里用不了它（多见于无痕窗口、非HTTPS地址或单位的浏览器策略）。静态文件的数据源不需要它。',
  },
  offline: (date: string) => `当前离线，使用本机数据（${date}）。演示和导出可用`,
  config: {
    title: '配置文件config.json有错',
    text: '改好下列各项，重新载入本页。其余内容不受影响。',
    failed: '没有读到配置文件config.json',
    missing: (address: string) => `${address}没有这个文件。把config.json放到应用所在的目录（写法见README），再重新载入。`,
    reload: '重新载入',
    key: '项',
    found: '现在的内容',
    expected: '应为',
  },
}
