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
    reachedBefore: (target: string) => `口径变化前已达到目标${target}`,
    reachedLate: (target: string) => `期限过后才达到目标${target}`,
    reachedThenFell: (target: string, short: string) => [`到期时已达到目标${target}，`, `现在又差${short}`],
    missed: (target: string, short: string) => ['已过期限，', `距目标${target}还差${short}`],
    inside: (bounds: string) => `在规定范围${bounds}内`,
    outside: (bounds: string) => `超出规定范围${bounds}`,
    forecastMisses: (period: string, target: string) => ['按近期趋势，', `${period}达不到${target}`],
    forecastReaches: (period: string, target: string) => ['按近期趋势，', `${period}能达到${target}`],
  },
}
