import type { Outlook } from '../../../domain/forecast/outlook.ts'

/** What is said of an indicator wherever it is shown: on pages, on slides and in files. */
export const facts = {
  /** Of the value, in its own unit; the gap of progress is in points of the way. */
  valueGap: {
    ahead: (gap: string) => `好于应达${gap}`,
    difference: (gap: string) => `差${gap}`,
  },
  better: { up: '越高越好', down: '越低越好', maintain: '保持在范围内', unknown: '没有好坏之分' },
  /** What would change a verdict. */
  flip: {
    atLeast: (value: string, status: string) => `现值达到${value}，判为${status}`,
    beyond: (value: string, status: string) => `现值差于${value}，判为${status}`,
  },
  target: {
    /** No number settles it. */
    qualitative: '定性',
    none: '未设目标',
    undated: '未定期限',
  },
  /** The sentence of an indicator, on its page and on its slide. */
  finding: {
    between: '，',
    after: '；',
    /** Short enough, they are one phrase. */
    value: (name: string, value: string) => {
      // Latin letters and digits would run together.
      const gap = /[A-Za-z0-9]$/.test(name) && /^\d/.test(value) ? ' ' : ''
      return name.length + value.length > 20 ? [name + gap, value] : [name + gap + value]
    },
    inRegion: (name: string, region: string) => `${region}${name}`,
    noValue: (name: string) => `${name}未查到数值`,
    change: (movement: string, period: string) => `较${period}${movement}`,
    noPrevious: '没有可比前值',
    unfinished: '这一时期尚未结束，不作比较',
    yearSum: (sum: string) => `年内合计${sum}`,
    ofYear: (share: string, target: string) => `完成全年目标${target}的${share}`,
    yearGone: (share: string) => `全年时间已过${share}`,
    usual: (share: string, years: number) => `前${years}年同期平均完成${share}`,
    noTarget: '未设目标，只看走势',
    below: (gap: string) => `比序时应达值低${gap}`,
    above: (gap: string) => `比序时应达值高${gap}`,
    level: '与序时应达值相同',
    reached: (target: string) => `已达到目标${target}`,
    reachedEarly: (target: string) => `期限前已达到目标${target}`,
    noFinal: '期末值未查到',
    reachedBefore: (target: string) => `口径变化前已达到目标${target}`,
    reachedLate: (target: string) => `期限过后才达到目标${target}`,
    reachedThenFell: (target: string, short: string) => [`到期时已达到目标${target}，`, `现在又差${short}`],
    missed: (target: string, short: string) => ['已过期限，', `距目标${target}还差${short}`],
    /** Bounds to be kept: both, or the one there is. */
    bounds: {
      within: (bounds: string) => `在规定范围${bounds}之内`,
      below: (min: string) => `低于下限${min}`,
      beyond: (max: string) => `高于上限${max}`,
      notBelow: (min: string) => `不低于下限${min}`,
      notAbove: (max: string) => `不高于上限${max}`,
      atMin: (min: string) => `正好是下限${min}`,
      atMax: (max: string) => `正好是上限${max}`,
    },
    /** What is ahead names the stretch it rests on. */
    trend: (since: string) => `按${since}以来的走势，`,
    ahead: {
      willMiss: (period: string, target: string) => `${period}达不到${target}`,
      open: (period: string, target: string) => `${period}能否达到${target}尚无定论`,
      willReach: (period: string, target: string) => `${period}能达到${target}`,
    },
    aheadWithin: {
      willMiss: (period: string, bounds: string) => `${period}不在${bounds}的范围内`,
      open: (period: string, bounds: string) => `${period}是否在${bounds}的范围内尚无定论`,
      willReach: (period: string, bounds: string) => `${period}在${bounds}的范围内`,
    },
  },
  /** The mark beside a status: what the recent trend says of a target to come. */
  outlook: {
    willMiss: '预计不达标',
    open: '尚无定论',
    willReach: '预计达标',
  } satisfies Record<Outlook, string>,
  outlookSaid: {
    /** 预计不达标（达标可能3%） */
    withChance: (name: string, chance: string) => `${name}（达标可能${chance}）`,
    /** Less than a hundredth, or more than 99 of them. */
    under: (share: string) => `不到${share}`,
    over: (share: string) => `${share}以上`,
    /** Beside the counts: 按近期走势，23项预计不达标（现在正常的占1项），54项尚无定论 */
    name: '按近期走势',
    lead: '按近期走势，',
    counted: {
      willMiss: (n: number) => `${n}项预计不达标`,
      open: (n: number) => `${n}项尚无定论`,
      willReach: (n: number) => `${n}项预计达标`,
    } satisfies Record<Outlook, (n: number) => string>,
    onTrackNow: (n: number) => `（其中${n}项现在正常）`,
    /** In the sentence about what is on track: 80项达成或正常推进，其中28项预计不达标. */
    ofGood: {
      willMiss: (n: number) => `其中${n}项预计不达标`,
      open: (n: number) => `其中${n}项能否达标尚无定论`,
      willReach: (n: number) => `其中${n}项预计达标`,
    } satisfies Record<Outlook, (n: number) => string>,
    chance: '达标可能',
    join: '，',
    rule: (low: string, high: string) =>
      `展望按期末达标的可能分三档：低于${low}为“预计不达标”，高于${high}为“预计达标”，其间为“尚无定论”，即80%预测区间含目标。`,
  },
}
