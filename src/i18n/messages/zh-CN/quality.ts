import type { BalanceFinding } from '../../../domain/rollup/balance.ts'
import type { ConcentrationRefusal } from '../../../domain/rollup/concentration.ts'
import type { AgeCounts } from '../../../domain/assess/types.ts'
import type { UpToDate } from '../../../domain/quality/completeness.ts'
import type { PunctualityState, TimelinessRefusal } from '../../../domain/quality/timeliness.ts'
import type { ResultKind } from '../../../domain/indicator.ts'
import { count } from './count.ts'
import { undated, undatedPapers, wholeSet } from './undated.ts'

/** Counts with their words, those of nothing left out. */
const counts = (parts: readonly (readonly [number, (of: string) => string])[]): readonly string[] =>
  parts.flatMap(([of, words]) => (of > 0 ? [words(count(of))] : []))

const cell: Readonly<Record<PunctualityState, string>> = {
  onTime: '按期',
  late: '晚报',
  missing: '缺报',
  undated: '公布日不明',
  notDue: '未到报送时间',
}

const untimely: Readonly<Record<TimelinessRefusal, (of: number) => string>> = {
  frequencyUnknown: (of) => `${count(of)}项没有公布更新周期`,
  noDaysAllowed: (of) => `${count(of)}项没有约定报送天数`,
  noPublicationDay: (of) => `${count(of)}项的数值都没有公布日期`,
  noValue: (of) => `${count(of)}项没有数值`,
}

const kind: Readonly<Record<ResultKind, string>> = { input: '投入', output: '产出', outcome: '结果' }

const balance: Readonly<Record<BalanceFinding, string>> = {
  resultsMove: '产出或结果在向好',
  onlyInputsMove: '只有投入在向好',
  onlyInputsSeen: '只看到投入；产出和结果没有可比前值',
  nothingMoves: '有可比前值的都没有向好',
  notComparable: '没有可比前值',
}

const unspread: Readonly<Record<ConcentrationRefusal, string>> = {
  notAdditive: '不能相加：是占比、平均值，或目录没有注明可以相加',
  tooFewRegions: '同一时期有数值的省级地区不足3个',
  negativeOrNothing: '有负数，或合计为零',
}

/** Data quality: what is known, when it came, what changed, what contradicts itself, and what the unknown could hide. */
export const words = {
  join: '，',
  stop: '。',
  timelyHeadline: (total: number) => `${count(total)}项指标中，`,
  timely: {
    inTime: (n) => `${count(n)}项按期更新`,
    late: (n) => `${count(n)}项晚报`,
    stale: (n) => `${count(n)}项超过两个周期没有更新`,
    noValue: (n) => `${count(n)}项没有数值`,
    noCalendar: (n) => `${count(n)}项没有更新周期`,
  } satisfies Record<keyof UpToDate, (n: number) => string>,
  agedHeadline: (total: number, withValue: number) =>
    total === withValue ? `${count(total)}项指标都有数值，` : `${count(total)}项指标中${count(withValue)}项有数值，`,
  aged: {
    upTo12: (n) => `${count(n)}项的数据期在12个月以内`,
    from12To24: (n) => `${count(n)}项在12～24个月`,
    over24: (n) => `${count(n)}项更早`,
  } satisfies Record<keyof AgeCounts, (n: number) => string>,
  facts: {
    numbers: '数值',
    dataSet: '数据集日期',
    undated: '没有公布日期',
    unverified: '未注明是否核对',
    rejected: '来源注明待核对',
    calendar: '没有更新周期的指标',
    doubts: '读取时的疑问',
    doubtsOfAll: '读取时的疑问（整套数据）',
    portion: (part: string, whole: string) => `${part} / ${whole}`,
  },
  noCalendarNote: (of: number, total: number) =>
    `${count(total)}项指标中${count(of)}项没有公布更新周期，不能说是否按期，只能说数据期距今多久。`,
  noVerificationNote: (of: number, total: number) => `${count(total)}个数值中${count(of)}个没有注明是否核对。`,

  pending: '正在逐行检查数据',
  failed: { title: '数据检查没有做完', text: '其余内容不受影响。可以再检查一次。', retry: '再检查一次' },

  completeness: {
    title: (known: number, total: number) => `完整率：${count(total)}项中${count(known)}项近12个月有数值`,
    caption: '各领域指标按最新数据期距今、行动按有无数值',
    area: '领域',
    bar: '按数据期距今',
    within12: '12个月内',
    within24: '24个月内',
    all: '全部',
    actions: '有数值的行动',
    legend: ['12个月内', '12～24个月', '更早', '没有数值'],
    label: (upTo12: number, from12To24: number, over24: number, none: number) =>
      `12个月内${count(upTo12)}项，12～24个月${count(from12To24)}项，更早${count(over24)}项，没有数值${count(none)}项`,
    actionsLabel: (measured: number, all: number) => `${count(all)}项行动中${count(measured)}项有数值`,
  },

  timeliness: {
    title: (late: number, missing: number, all: number) =>
      all === 0
        ? '及时率：没有一项指标能说是否按期'
        : late + missing === 0
          ? `及时率：近12个月到期的${count(all)}期全部按期`
          : `及时率：近12个月到期的${count(all)}期中，${[late > 0 ? `${count(late)}期晚报` : '', missing > 0 ? `${count(missing)}期缺报` : ''].filter((part) => part !== '').join('，')}`,
    aside: '数据期结束后在约定天数内首次公布为按期',
    caption: '各指标近12个月的报送',
    cell,
    cellIn: (month: string, state: string) => `${month}${state}`,
    published: (state: string, due: string, published: string) => `${state}：应于${due}前，首次公布${published}`,
    waiting: (state: string, due: string) => `${state}：应于${due}前`,
    reason: (state: string, reason: string) => `${state}（${reason}）`,
    none: '当月没有到期',
    areaCell: (onTime: number, late: number, missing: number) =>
      counts([
        [onTime, (n) => `按期${n}`],
        [late, (n) => `晚报${n}`],
        [missing, (n) => `缺报${n}`],
      ]).join('，'),
    areaOrIndicator: '领域 / 指标',
    untimely,
    untimelyLead: '不能说是否按期的：',
    note: '领域一行是当月到期的项数。点开领域看各项指标。',
  },

  findings: {
    title: (error: number, warning: number, notice: number) =>
      `规则检查：错误${count(error)}项，请核对${count(warning)}项，备查${count(notice)}项`,
    aside: '按目录和数值中的矛盾，逐条列出',
    filters: '筛选规则检查',
    severity: '级别',
    rule: '规则',
    area: '领域',
    allRules: '全部规则',
    allAreas: '全部领域',
    noArea: '不属于某一领域',
    shown: (of: number) => `显示${count(of)}项`,
    none: '没有符合条件的检查结果。',
    clean: '没有发现矛盾。',
    clear: '清除筛选',
    more: (of: number) => `全部${count(of)}项`,
    notListed: (of: number) => `另有${count(of)}项没有列出。`,
    place: '所在',
    what: '检查结果',
    region: '地区',
    period: '数据期',
    ruleId: '规则编号',
    path: '位置',
    csvName: '规则检查',
    csvColumns: {
      severity: '级别',
      rule: '规则',
      ruleId: '规则编号',
      area: '领域',
      indicator: '指标',
      region: '地区',
      period: '数据期',
      sentence: '检查结果',
      path: '位置',
    },
    quoted: (name: string) => `“${name}”`,
  },

  revisions: {
    title: (of: number) => (of === 0 ? '修订：没有查到' : `修订：${count(of)}个数值后来改过`),
    aside: '旧值保留，按公布日期从新到旧',
    caption: '修订过的数值',
    indicator: '指标',
    period: '数据期',
    change: '旧值 → 新值',
    dates: '公布日期',
    noneDated: (dated: number, numbers: number) =>
      dated === 0
        ? '所有数值都没有公布日期，即使改过也看不出来。'
        : dated < numbers
          ? `${count(numbers)}个数值中只有${count(dated)}个有公布日期；其余即使改过也看不出来。`
          : '同一时期没有公布过不同的数值。',
    unchanged: (of: number) => `另有${count(of)}个数值重新公布过，没有改变。`,
    more: (of: number) => `看全部${count(of)}个`,
    less: '收起',
    was: '旧值',
    now: '新值',
  },

  breaks: {
    title: (of: number) => (of === 0 ? '口径变更：没有登记' : `口径变更：${count(of)}处`),
    aside: '前后数值不可比，图上不连线',
    noReason: '数值标有口径变更，没有写明原因',
    none: '目录没有登记口径变更，数值也没有标注。没有登记不等于没有变。',
  },

  rollup: {
    title: (judged: number, withTarget: number) =>
      withTarget === 0 ? '能判断多少：没有一项指标有目标' : `能判断多少：有目标的${count(withTarget)}项中能判断${count(judged)}项`,
    aside: '不合成总指数，只说最少和最多',
    extremes: (goodLeast: string, goodMost: string, offMost: string, offLeast: string) =>
      `若不能判断的全部滞后，达成或正常占${goodLeast}；若全部正常，占${goodMost}。滞后最多占${offMost}，最少占${offLeast}。`,
    excluded: (of: number) => `没有目标的${count(of)}项不在其中。`,
    caption: '各领域能判断的指标，以及两种极端情形',
    area: '领域',
    whole: '全部',
    judged: '能判断',
    bar: '各占多少',
    good: '达成或正常',
    offTrack: '滞后',
    range: (least: string, most: string) => `${least}～${most}`,
    noTargets: '没有目标',
    label: (good: number, unknown: number, offTrack: number, atRisk: number, of: number) =>
      `有目标的${count(of)}项：达成或正常${count(good)}项，不能判断${count(unknown)}项，滞后${count(offTrack)}项，有风险${count(atRisk)}项`,
    distribution: '全部指标按状态',
    legend: { good: '达成或正常', unknown: '不能判断', offTrack: '滞后', atRisk: '有风险' },
  },

  balance: {
    title: (names: string | null) => (names === null ? '投入与成效：没有一个领域只有投入在向好' : `投入与成效：${names}只有投入在向好`),
    warning: '只有投入增长、产出和结果没有跟上，容易浮于表面。',
    aside: '最新值与前一可比值相比',
    caption: '各领域投入、产出、结果指标的变化',
    area: '领域',
    kind,
    finding: '看到的',
    findings: balance,
    cell: (forward: number, comparable: number) => `${count(forward)} / ${count(comparable)}`,
    cellLabel: (of: {
      readonly forward: number
      readonly backward: number
      readonly unchanged: number
      readonly neutral: number
      readonly all: number
      readonly comparable: number
    }) =>
      `${count(of.all)}项中${count(of.comparable)}项可比：${counts([
        [of.forward, (n) => `向好${n}`],
        [of.backward, (n) => `转差${n}`],
        [of.unchanged, (n) => `持平${n}`],
        [of.neutral, (n) => `好坏不明${n}`],
      ]).join('，')}`,
    none: '没有指标',
    notComparable: (all: number) => `0 / 0（共${count(all)}）`,
    note: '每格是向好的项数 / 有可比前值的项数。不知道高好还是低好的，不算向好。',
  },

  spread: {
    title: (said: number, all: number) =>
      all === 0
        ? '地区集中度：没有分地区的指标'
        : said === 0
          ? `地区集中度：${count(all)}项分地区指标都算不出`
          : `地区集中度：${count(all)}项分地区指标中，${count(said)}项可以计算`,
    aside: '只算省级地区',
    caption: '分地区指标的集中程度和变化',
    indicator: '指标',
    over: (period: string, regions: number) => `${period}，${count(regions)}个地区`,
    herfindahl: '赫芬达尔指数（均等时）',
    gini: '基尼系数',
    change: '变化',
    share: (region: string, share: string) => `最大的是${region}，占${share}`,
    equal: (even: string) => `（${even}）`,
    since: (period: string) => `较${period}`,
    directions: { concentrating: '趋于集中', spreading: '趋于分散', unchanged: '几乎没有变化' },
    changed: (herfindahl: string, gini: string) => `指数${herfindahl}，基尼${gini}`,
    rose: (rose: number, compared: number) => `${count(compared)}地中${count(rose)}地上升`,
    rush: '多数地区同时上升、差距在缩小，留意一哄而上',
    noEarlier: '没有可比的前一时期',
    formula:
      '赫芬达尔指数＝各地份额的平方和：各地均等时为1除以地区数，一地独占时为1。基尼系数＝各地之间平均差距的一半除以平均值：均等时为0。两个时期只比都有数值的地区。份额小幅波动也会使指数变动，宜看连续几期。',
    refusals: unspread,
    refusal: (reason: string, of: number, names: string) => `${reason}：${count(of)}项（${names}）`,
    andMore: (names: string, of: number) => `${names}等${count(of)}项`,
  },

  unmeasured: {
    targets: (n: number) => `没有对应数值的目标：${count(n)}个`,
    actions: (n: number, all: number) => `没有数值的政策行动：${count(all)}项中的${count(n)}项`,
    wanted: (n: number) => `没有数值的应监测指标：${count(n)}项`,
    wantedNote: '清单为本项目所列，数据集只给出项数，没有逐项名称。',
  },
  undated,
  undatedPapers,
  wholeSet,
  omissions: {
    title: '没有收录的',
    none: '目录没有说明。',
    item: (what: string, of: number) => `${what}：${count(of)}项`,
  },
  licences: { title: '许可与使用条件', none: '目录没有写明。' },
}
