import { count, counted } from './count.ts'
import type { WordsOf } from '../../wordsOf.ts'
import type { words as zh } from '../zh-CN/area.ts'

const indicators = (n: number) => counted(n, 'indicator', 'indicators')

export const words: WordsOf<typeof zh> = {
  finding: {
    empty: (area) => `${area} has no indicator yet`,
    ofIndicators: (area, n) => [`Of ${indicators(n)} in ${area}, `],
    noneJudged: (area) => [`${area}: no indicator can be judged yet`],
    withTargets: (area, n, withTarget) => [
      `${area}: of ${indicators(n)}, `,
      `${withTarget} ${withTarget === 1 ? 'has' : 'have'} a target: `,
    ],
    noTargets: (area, n) => [`${area}: none of ${indicators(n)} has a target`],
    widestGap: (indicator) => `the widest gap is in ${indicator}`,
  },
  empty: 'This area has no indicators yet',
  comma: ', ',
  noValue: 'no value',
  items: indicators,
  entries: (n) => count(n),
  statusCount: (status, n) => `${status} ${count(n)}`,
  picture: (name, values, latest) =>
    latest === null ? `${name}: no value` : `${name} over time, ${counted(values, 'value', 'values')}, newest ${latest}`,
  neighbours: { label: 'Neighbouring areas', previous: (area) => `← ${area}`, next: (area) => `${area} →` },
  newest: (period, age) => `newest data ${period}, ${age}`,
  comparable: (comparable, rose, fell) => [
    ['', `${count(comparable)} with an earlier value`],
    [': ', `${count(rose)} rose`],
    [', ', `${count(fell)} fell`],
  ],
  pairs: {
    title: 'Indicators with a target',
    subtitle: (from, end) => `◇ target and deadline; y axes start at 0; x axes ${from} to ${end ?? 'today'}`,
    subtitleTo: (from, to) => `◇ target and deadline; y axes start at 0; x axes ${from} to ${to}`,
    list: (parts) => parts.filter((part) => part !== null).join('; '),
    path: (completion, expected) => `progress ${completion}, expected ${expected}`,
    beforeBreak: (period) => `reached in ${period}, before the definition changed`,
    today: 'today',
    due: (period) => `due ${period}`,
    dueReached: (period) => `due ${period}, reached early`,
    finalNotFound: 'final value not found',
    lastIsBaseline: 'the last value is the baseline',
    noChart: 'Why no progress bar',
    noChartText: (without, fromBaseline) =>
      `${[without > 0 ? `${count(without)} without a baseline` : '', fromBaseline > 0 ? `${count(fromBaseline)} whose last value is the baseline` : ''].filter((part) => part !== '').join(', ')}: progress cannot be computed, so there is no bar and no on track, at risk or off track. A final value, once published, is compared with the target directly.`,
  },
  scales: {
    title: (n) => `No target: ${counted(n, 'scale', 'scales')} that must not share a chart or be added`,
    titlePlain: 'No target: counted in different ways, not to share a chart or be added',
    subtitle: 'a chart each; y axes start at 0',
    onePeriod: 'One period only, no earlier value',
    noComparable: 'No comparable earlier value',
  },
  others: {
    title: 'No target: other indicators with an earlier value',
    subtitle: (from, end) => `movement only, no judgement; y axes start at 0, x axes ${from} to ${end ?? 'today'}`,
  },
  single: {
    title: 'Indicators with a single value',
    subtitle: 'no comparable earlier value',
    indicator: 'Indicator',
    value: 'Value',
    period: 'Period',
    publisher: 'Publisher',
    age: 'Age',
  },
  smallMultiples: {
    title: (n) => indicators(n),
    rest: (n) => `The other ${indicators(n)}`,
    subtitle: (from, to) => `${from} to ${to}; y axis: progress 0–100%, one scale; dashed: expected path`,
  },
  heat: {
    title: 'Status by month',
    subtitle: 'as judged then, from the values known then; small: no new value that month',
    indicator: 'Indicator',
    cell: (name, month, status) => `${name}, ${month}, ${status}`,
  },
  actions: {
    title: 'Policy actions and values',
    summary: (measured, all) => `${count(measured)} of ${count(all)} with a value, rough match`,
    indicators,
    none: 'no value',
    notMeasured: (reason) => `no value: ${reason}`,
  },
  targets: { title: 'Targets without a value', count: (n) => counted(n, 'target', 'targets') },
  measures: 'Measures',
  milestones: {
    title: 'Measures and milestones',
    overdueCount: (n) => `${count(n)} overdue`,
    overdue: (days) => `${days} overdue`,
    due: (date) => `due ${date}`,
    done: (date) => `done ${date}`,
  },
  quote: 'Text of the Opinion',
  decisions: 'Decisions needed',
  lead: (name) => `Lead: ${name}`,
  region: (name) => ` (${name})`,
  regionAndOthers: (name, others) => ` (${name}, ${count(others)} more)`,
  moreTargets: (n) => `; ${counted(n, 'more target', 'more targets')}`,
}
