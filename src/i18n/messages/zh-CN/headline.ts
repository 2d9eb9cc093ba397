import type { Phrase } from '../../../domain/assess/types.ts'
import { count } from '../../plural.ts'
import type { Names } from '../../wordsOf.ts'

const REACHED = '已达到'

function within(area: string | null, names: Names): string {
  return area === null ? '' : names.area(area)
}

/** One phrase of the headline in unbreakable pieces, without the mark that follows it. */
function phrase(of: Phrase, names: Names): readonly string[] {
  switch (of.kind) {
    case 'empty':
      return [of.area === null ? '还没有数据' : '该领域还没有指标']
    case 'ofJudged':
      return [`${within(of.area, names)}能判断的${count(of.judged)}项指标中`]
    case 'goodCount':
      return [`${count(of.count)}项达成或正常推进`]
    case 'worstCount':
      return worst(of, names)
    case 'noneOffTrack':
      return ['没有滞后指标']
    case 'noneJudged':
      return [`${within(of.area, names)}目前没有能判断的指标；`, '先导入数据或补目标']
    case 'withTargets':
      return of.area === null
        ? [`${count(of.indicators)}项指标有公开数值，`, `其中${count(of.withTarget)}项有官方目标`]
        : [`${names.area(of.area)}${count(of.indicators)}项指标中，`, `${count(of.withTarget)}项有官方目标`]
    case 'statusCount':
      return [statusCount(of)]
    case 'noTargets':
      return [`${within(of.area, names)}${count(of.indicators)}项指标`, '没有一项有官方目标']
    case 'moved':
      return [`${count(of.rose)}项上升，`, `${count(of.fell)}项下降`]
    case 'widestGap':
      return [`缺口最大的是${names.indicator(of.indicator)}`]
  }
}

function worst(of: Extract<Phrase, { kind: 'worstCount' }>, names: Names): readonly string[] {
  const counted = `${count(of.count)}项${of.status === 'offTrack' ? '滞后' : '有风险'}`
  if (of.areas.length > 0) return [`${counted}，`, `集中在${names.list(of.areas.map(names.area))}`]
  return of.areaCount > 1 ? [`${counted}，`, `涉及${count(of.areaCount)}个领域`] : [counted]
}

function statusCount(of: Extract<Phrase, { kind: 'statusCount' }>): string {
  const n = `${count(of.count)}项`
  switch (of.status) {
    case 'achieved':
      return n + REACHED
    case 'onTrack':
      return `${n}正常`
    case 'atRisk':
      return `${n}有风险`
    case 'offTrack':
      return `${n}滞后`
    case 'stale':
      return `${n}${of.reason === 'deadlinePassedNoFinalValue' && of.sameReason ? '期限已过、未查到期末值' : '待更新'}`
    case 'noData':
      return `${n}${of.reason === 'noBaseline' && of.sameReason ? '无基期、不能判断' : '数据不足'}`
    case 'noTarget':
      return `${n}未设目标`
  }
}

/** The mark after a phrase where another follows. */
const after: Readonly<Record<Phrase['kind'], string>> = {
  empty: '',
  ofJudged: '，',
  goodCount: '；',
  worstCount: '；',
  noneOffTrack: '；',
  noneJudged: '；',
  withTargets: '：',
  statusCount: '，',
  noTargets: '；',
  moved: '；',
  widestGap: '；',
}

export const words = { phrase, after }
