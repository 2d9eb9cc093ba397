import { ownValue } from '../../../domain/ownValue.ts'
import type { LintRuleId } from '../../../domain/lint/rules.ts'
import type { Severity } from '../../../domain/lint/finding.ts'

/** A figure of a finding by name, already written in the reader's language: numbers, periods and codes. */
export type FigureText = (name: string) => string

interface RuleWords {
  readonly name: string
  readonly sentence: (of: FigureText) => string
}

const severity: Readonly<Record<Severity, string>> = { error: '错误', warning: '请核对', notice: '备查' }

const DIRECTIONS: Readonly<Record<string, string>> = { up: '越高越好', down: '越低越好', maintain: '保持在范围内' }
const direction = (code: string) => ownValue(DIRECTIONS, code) ?? code

const TRANSLATIONS: Readonly<Record<string, string>> = { zhEmpty: '缺中文', enEmpty: '缺英文', enIsChinese: '英文一栏仍是中文' }

const rules: Readonly<Record<LintRuleId, RuleWords>> = {
  directionAgainstTarget: {
    name: '方向与目标相反',
    sentence: (of) => `指标${direction(of('indicatorDirection'))}，目标却要求${direction(of('targetDirection'))}。`,
  },
  targetMetAtBaseline: { name: '基期已达目标', sentence: (of) => `基期值${of('baseline')}已经达到目标值${of('target')}。` },
  targetBeforeBaseline: {
    name: '目标早于基期',
    sentence: (of) => `目标时期${of('targetPeriod')}不晚于基期${of('baselinePeriod')}。`,
  },
  targetBeyondLimit: { name: '目标超出可能范围', sentence: (of) => `目标值${of('target')}超出了可能的界限${of('limit')}。` },
  targetWithoutSource: { name: '目标没有出处', sentence: () => '没有写明发布单位或文件名称。' },
  targetsContradict: {
    name: '目标互相矛盾',
    sentence: (of) =>
      `与${of('other')}期限相同（${of('due') === '' ? '未定期限' : of('due')}）而要求不同，${of('later') === '' ? '两份文件分不出先后，都不用于判断' : `以后来的${of('later')}为准`}。`,
  },
  unitMismatch: {
    name: '单位不一致',
    sentence: (of) => `指标的单位是${of('indicatorUnit')}，目标的单位是${of('targetUnit')}，不能换算。`,
  },
  valueBeyondLimit: { name: '数值超界', sentence: (of) => `数值${of('value')}超出了可能的界限${of('limit')}。` },
  percentOver100: { name: '比重超过100', sentence: (of) => `比重为${of('value')}%，而指标没有声明可以超过100%。` },
  duplicatePeriod: {
    name: '同期重复',
    sentence: (of) => `同一时期有两个不同的数值：${of('other')}和${of('value')}，看不出哪个发布在后。`,
  },
  repeatedRow: { name: '同一行重复', sentence: (of) => `同一文件里这一时期的数值${of('value')}录了两次。` },
  valueInFuture: { name: '时期未到', sentence: (of) => `${of('period')}还没有开始，却已有数值，也没有注明是预测。` },
  unknownIndicator: { name: '指标不在目录中', sentence: (of) => `目录里没有${of('indicator')}这项指标，数值无处可放。` },
  unknownRegion: { name: '地区不在目录中', sentence: (of) => `目录里没有${of('region')}这个地区。` },
  outlier: {
    name: '突变',
    sentence: (of) => `从${of('beforePeriod')}的${of('before')}变为${of('value')}，变动是以往波动的${of('times')}倍，请核对。`,
  },
  breakWithoutMark: {
    name: '口径变更未标明',
    sentence: (of) =>
      `从${of('beforePeriod')}的${of('before')}变为${of('value')}后没有回落，是以往波动的${of('times')}倍，口径可能变了而没有标明。`,
  },
  staleProxy: { name: '替代指标过旧', sentence: (of) => `替代指标的最新数值是${of('period')}的，已有${of('months')}个月。` },
  deadlinePassed: {
    name: '期限已过',
    sentence: (of) => {
      const latest = of('latest')
      return `期限${of('due')}已过${of('days')}天，${latest === '' ? '没有查到数值' : `最新数值停在${latest}`}，期末值未查到。`
    },
  },
  missingTranslation: { name: '译文缺失', sentence: (of) => `${ownValue(TRANSLATIONS, of('fault')) ?? of('fault')}：“${of('text')}”。` },
  actionWithoutIndicator: { name: '任务没有指标', sentence: (of) => `没有指标对应任务${of('action')}，也没有登记不作衡量的理由。` },
  indicatorWithoutAction: { name: '指标没有任务', sentence: (of) => `指标${of('indicator')}没有对应任何任务。` },
}

export const words = {
  severity,
  rules,
  none: '没有发现问题。',
  summary: (error: string, warning: string, notice: string) => `错误${error}项，请核对${warning}项，备查${notice}项。`,
  more: (rule: string, count: string) => `${rule}：另有${count}项没有列出。`,
}
