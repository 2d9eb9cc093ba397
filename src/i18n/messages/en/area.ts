import { count, counted } from '../../plural.ts'
import type { WordsOf } from '../../wordsOf.ts'
import type { words as zh } from '../zh-CN/area.ts'

const indicators = (n: number) => counted(n, 'indicator', 'indicators')

export const words: WordsOf<typeof zh> = {
  empty: 'This area has no indicators yet',
  neighbours: { previous: (area) => `← ${area}`, next: (area) => `${area} →` },
  newest: (period, age) => `newest data ${period}, ${age}`,
  comparable: (comparable, rose, fell) => `${count(comparable)} with an earlier value: ${count(rose)} rose, ${count(fell)} fell`,
  pairs: {
    title: 'Indicators with an official target',
    subtitle: (from) => `◇ target and deadline; y axes start at 0; x axes ${from} to today`,
    today: 'today',
    due: (period) => `due ${period}`,
    dueReached: (period) => `due ${period}, reached early`,
    finalNotFound: 'final value not found',
    lastIsBaseline: 'the last value is the baseline',
    noChart: 'Why no progress bar',
    noChartText:
      'Without a baseline, or where the last value is the baseline itself, progress cannot be computed; so there is no bar and no on track, at risk or off track. Once a final value is published it is compared with the target directly.',
  },
  scales: {
    title: (n) => `No target: ${counted(n, 'scale', 'scales')} that must not share a chart or be added`,
    onePeriod: 'One period only, no earlier value',
  },
  others: { title: 'No target: other indicators with an earlier value', subtitle: 'movement only, no judgement' },
  single: {
    title: 'Indicators with a single value',
    subtitle: 'no comparable earlier value',
    indicator: 'Indicator',
    value: 'Value',
    period: 'Period',
    publisher: 'Publisher',
    age: 'Age',
  },
  smallMultiples: { title: (n) => indicators(n), subtitle: (from, to) => `${from} to ${to}; y axis: progress 0–100%, one scale` },
  actions: {
    title: 'Policy actions and values',
    summary: (measured, all) => `${count(measured)} of ${count(all)} with a value, rough match`,
    indicators,
    none: 'no value',
    notMeasured: (reason) => `no value: ${reason}`,
  },
  targets: { title: 'Targets without a value', qualitative: 'in words', undated: 'no date' },
  measures: 'Measures',
  milestones: {
    title: 'Measures and milestones',
    overdue: (days) => `${days} overdue`,
    due: (date) => `due ${date}`,
    done: (date) => `done ${date}`,
  },
  quote: 'Text of the Opinion',
  decisions: 'Decisions needed',
  lead: (name) => `Lead: ${name}`,
  region: (name) => ` (${name})`,
}
