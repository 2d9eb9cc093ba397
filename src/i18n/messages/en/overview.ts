import type { Phrase } from '../../../domain/assess/types.ts'
import { agreeing, count, counted } from '../../plural.ts'
import type { Names, WordsOf } from '../../wordsOf.ts'
import type { words as zh } from '../zh-CN/overview.ts'

const indicators = (n: number) => counted(n, 'indicator', 'indicators')
const inArea = (area: string | null, names: Names) => (area === null ? '' : ` in ${names.area(area)}`)
const are = (n: number) => agreeing(n, 'is', 'are')

/** One phrase of the headline in unbreakable pieces, without the mark that follows it. */
function phrase(of: Phrase, names: Names): readonly string[] {
  switch (of.kind) {
    case 'empty':
      return [of.area === null ? 'No data yet' : 'This area has no indicators yet']
    case 'ofJudged':
      return [`Of ${indicators(of.judged)}${inArea(of.area, names)} we can judge`]
    case 'goodCount':
      return [`${count(of.count)} ${are(of.count)} on track or achieved`]
    case 'worstCount':
      return worst(of, names)
    case 'noneOffTrack':
      return ['None is off track']
    case 'noneJudged':
      return [`No indicator${inArea(of.area, names)} can be judged yet;`, 'import data or add targets first']
    case 'withTargets':
      return of.area === null
        ? [`${indicators(of.indicators)} have published figures,`, `${count(of.withTarget)} of them an official target`]
        : [
            `Of ${indicators(of.indicators)}${inArea(of.area, names)},`,
            `${count(of.withTarget)} ${agreeing(of.withTarget, 'has', 'have')} an official target`,
          ]
    case 'statusCount':
      return [statusCount(of)]
    case 'noTargets':
      return [`None of ${indicators(of.indicators)}${inArea(of.area, names)}`, 'has an official target']
    case 'moved':
      return [`${count(of.rose)} rose,`, `${count(of.fell)} fell`]
    case 'widestGap':
      return ['the widest gap:', names.indicator(of.indicator)]
  }
}

function worst(of: Extract<Phrase, { kind: 'worstCount' }>, names: Names): readonly string[] {
  const counted = `${count(of.count)} ${are(of.count)} ${of.status === 'offTrack' ? 'off track' : 'at risk'}`
  if (of.areas.length > 0) return [`${counted},`, `mostly in ${of.areas.map(names.area).join(' and ')}`]
  return of.areaCount > 1 ? [`${counted},`, `across ${count(of.areaCount)} areas`] : [counted]
}

function statusCount(of: Extract<Phrase, { kind: 'statusCount' }>): string {
  const n = count(of.count)
  switch (of.status) {
    case 'achieved':
      return `${n} reached`
    case 'onTrack':
      return `${n} on track`
    case 'atRisk':
      return `${n} at risk`
    case 'offTrack':
      return `${n} off track`
    case 'stale':
      return of.reason === 'deadlinePassedNoFinalValue' && of.sameReason ? `${n} past deadline, final value not found` : `${n} stale`
    case 'noData':
      return of.reason === 'noBaseline' && of.sameReason ? `${n} without a baseline` : `${n} with insufficient data`
    case 'noTarget':
      return `${n} without a target`
  }
}

/** The mark after a phrase where another follows; the space comes with it. */
const after: Readonly<Record<Phrase['kind'], string>> = {
  empty: '',
  ofJudged: ', ',
  goodCount: '. ',
  worstCount: '; ',
  noneOffTrack: '; ',
  noneJudged: '; ',
  withTargets: ': ',
  statusCount: ', ',
  noTargets: '; ',
  moved: '; ',
  widestGap: '; ',
}

export const words: WordsOf<typeof zh> = {
  phrase,
  after,
  source: 'State Council Opinion on “AI+”, Part 3',
  facts: (areas, n) => `${counted(areas, 'area', 'areas')} · ${indicators(n)}`,
  factsPublished: (n, values) => `${indicators(n)} · ${counted(values, 'published value', 'published values')}`,
  newest: (period) => `newest ${period}`,
  dataUntil: (date) => `data to ${date}`,
  subline: (noTarget) => `The other ${count(noTarget)} have no target and are not judged. `,
  sublineComparable: (comparable) => `Of ${count(comparable)} with a comparable earlier value, `,
  sublineMoved: (rose, fell) => `${count(rose)} rose and ${count(fell)} fell`,
  sublineEnd: '.',
  counted: '',
  ages: (upTo12, to24, over24) => `Age of data: ${count(upTo12)} within 12 months, ${count(to24)} 12–24 months, ${count(over24)} older`,
  unjudged: (noTarget, noData, stale) =>
    `Cannot judge: ${count(noTarget)} no target, ${count(noData)} insufficient data, ${count(stale)} stale`,
  areas: {
    title: 'Latest published figures by area',
    titleProgress: 'Progress by area',
    subtitleProgress: 'One symbol per indicator; bar shows the lead indicator',
    area: 'Area',
    areaLead: 'Area / lead body',
    status: 'Indicators',
    statusSub: 'rose, fell',
    value: 'Lead indicator: latest value, period',
    valueProgress: 'Lead indicator: now → target',
    change: 'Against earlier value',
    ruler: 'Releases and trend',
    today: 'today',
    publisher: 'Publisher',
    publisherSub: 'age of data',
    actions: 'Actions',
    actionsSub: 'with a value',
    gap: 'vs expected',
    gapSub: 'pct points',
    trend: 'Progress trend',
    trendSub: 'vs expected',
    indicators: (n) => indicators(n),
    moved: (rose, fell) => [rose > 0 ? `↑${count(rose)}` : '', fell > 0 ? `↓${count(fell)}` : ''].filter((part) => part !== '').join(' '),
    noPrevious: (n) => `${count(n)} single`,
    actionsOf: (measured, all) => `${count(measured)} of ${count(all)}`,
    sort: 'Order',
    sortOrder: 'As in the Opinion',
    sortGap: 'By gap',
  },
  legend: {
    high: 'high confidence',
    medium: 'medium',
    low: 'low',
    age: 'no newer value found',
    measured: 'action with a value',
    notMeasured: 'none',
  },
  lowerBetter: 'lower is better',
  unfavourable: 'unfavourable',
  pinned: 'chosen by hand',
  comparedTo: (period) => `vs ${period}`,
  comparedToYearEarlier: 'vs a year earlier',
  rail: {
    title: 'Against official targets',
    subtitle: 'last value / target, period',
    group: (status, n) => `${status}: ${count(n)}`,
    reason: (status, reason, n) => `${status}, ${reason}: ${count(n)}`,
    baseline: 'baseline',
    targetOf: (period) => `target for ${period}`,
    deadline: (period) => `due ${period}`,
    breakNote: (year, before) => `definition changed in ${year}; the ${before} value already met it`,
    more: (n) => `${count(n)} more`,
  },
  unmeasured: {
    title: 'No published figure found',
    targets: 'official targets without a value',
    targetsNote: 'Among them the Opinion’s 70% (2027) and 90% (2030) penetration; generative-AI adoption of 42.8% is another measure',
    actions: (all) => `of ${count(all)} policy actions without a value`,
    actionsNote: 'The match of actions and indicators is ours and rough',
    wanted: 'indicators wanted, without a value',
    wantedNote: 'The list is ours',
  },
  newestValues: { title: 'Newest figures', subtitle: 'low confidence left out' },
  decisions: { title: 'Decisions needed', before: (date) => `by ${date}` },
  changes: { title: 'Status changes', comparedTo: (period) => `vs ${period}`, none: 'No status changed' },
  reading: {
    title: 'How to read',
    text: 'Without a target, no judgement. ↑↓ say that a value rose or fell, not whether that is good; movement against a known direction is marked “unfavourable”. All rows share the time axis; each y axis starts at 0 and heights do not compare across rows; three values of one definition make a line. “Over N” means that the source says “more than N”.',
    headline: 'Lead indicator',
    headlineText: 'national, with an earlier value, newest period, then the longest series; never one company or one site.',
  },
  ruleTitle: 'Rule',
  targetSource: 'Targets are illustrative: Part 3 of the Opinion sets no numeric targets.',
  exportsCarry: 'Exports carry this label.',
}
