import type { BalanceFinding } from '../../../domain/rollup/balance.ts'
import type { ConcentrationRefusal } from '../../../domain/rollup/concentration.ts'
import type { PunctualityState, TimelinessRefusal } from '../../../domain/quality/timeliness.ts'
import type { ResultKind } from '../../../domain/indicator.ts'
import { agreeing, count, counted } from './count.ts'
import type { WordsOf } from '../../wordsOf.ts'
import type { words as shape } from '../zh-CN/quality.ts'
import { undated, undatedPapers, wholeSet } from './undated.ts'

/** Counts with their words, those of nothing left out. */
const counts = (parts: readonly (readonly [number, (of: number) => string])[]): readonly string[] =>
  parts.flatMap(([of, words]) => (of > 0 ? [words(of)] : []))

const indicators = (of: number) => counted(of, 'indicator', 'indicators')

const cell: Readonly<Record<PunctualityState, string>> = {
  onTime: 'on time',
  late: 'late',
  missing: 'missing',
  undated: 'publication day unknown',
  notDue: 'not due yet',
}

const untimely: Readonly<Record<TimelinessRefusal, (of: number) => string>> = {
  frequencyUnknown: (of) => `${indicators(of)} with no published calendar`,
  noDaysAllowed: (of) => `${indicators(of)} with no agreed number of days`,
  noPublicationDay: (of) => `${indicators(of)} whose values carry no publication day`,
  noValue: (of) => `${indicators(of)} without a value`,
}

const kind: Readonly<Record<ResultKind, string>> = { input: 'Inputs', output: 'Outputs', outcome: 'Outcomes' }

const balance: Readonly<Record<BalanceFinding, string>> = {
  resultsMove: 'Outputs or outcomes improve',
  onlyInputsMove: 'Only inputs improve',
  onlyInputsSeen: 'Only inputs are seen; outputs and outcomes have no comparable earlier value',
  nothingMoves: 'Nothing comparable improves',
  notComparable: 'No comparable earlier value',
}

const unspread: Readonly<Record<ConcentrationRefusal, string>> = {
  notAdditive: 'Cannot be added up: a share, an average, or not declared additive',
  tooFewRegions: 'Fewer than 3 provinces with a value for one period',
  negativeOrNothing: 'Negative values, or nothing in total',
}

export const words = {
  join: ', ',
  stop: '. ',
  timelyHeadline: (total) => `Of ${indicators(total)}, `,
  timely: {
    inTime: (n) => `${count(n)} ${agreeing(n, 'is', 'are')} up to date`,
    late: (n) => `${count(n)} late`,
    stale: (n) => `${count(n)} over two cycles behind`,
    noValue: (n) => `${count(n)} without a value`,
    noCalendar: (n) => `${count(n)} without a calendar`,
  },
  agedHeadline: (total, withValue) =>
    total === withValue ? `All ${indicators(total)} have a value: ` : `${count(withValue)} of ${indicators(total)} have a value: `,
  aged: {
    upTo12: (n) => `${count(n)} for a period within 12 months`,
    from12To24: (n) => `${count(n)} within 12–24 months`,
    over24: (n) => `${count(n)} older`,
  },
  facts: {
    dataSet: 'Data set of',
    numbers: 'Values',
    undated: 'Without a publication day',
    unverified: 'Not said whether verified',
    rejected: 'Said to be unverified',
    calendar: 'Indicators without a calendar',
    doubts: 'Doubts while reading',
    doubtsOfAll: 'Doubts while reading (whole set)',
    portion: (part, whole) => `${part} of ${whole}`,
  },
  noCalendarNote: (of, total) =>
    `${count(of)} of ${indicators(total)} have no published calendar, so nobody can say whether they are on time; only how old they are.`,
  noVerificationNote: (of, total) => `For ${count(of)} of ${counted(total, 'value', 'values')} nothing says whether they were verified.`,

  pending: 'Checking the data row by row',
  failed: { title: 'The data were not checked to the end', text: 'Everything else stands. You can check again.', retry: 'Check again' },

  completeness: {
    title: (known, total) => `Completeness: ${count(known)} of ${count(total)} have a value of the last 12 months`,
    caption: 'Indicators by the age of their newest period and actions with a value, by area',
    area: 'Area',
    bar: 'By age of period',
    within12: 'Within 12 mo.',
    within24: 'Within 24 mo.',
    all: 'All',
    actions: 'Actions with a value',
    legend: ['within 12 months', '12–24 months', 'older', 'no value'],
    label: (upTo12, from12To24, over24, none) =>
      `within 12 months ${count(upTo12)}, 12–24 months ${count(from12To24)}, older ${count(over24)}, no value ${count(none)}`,
    actionsLabel: (measured, all) => `${count(measured)} of ${counted(all, 'action has', 'actions have')} a value`,
  },

  timeliness: {
    title: (late, missing, all) =>
      all === 0
        ? 'Timeliness: of no indicator can it be said'
        : late + missing === 0
          ? `Timeliness: all ${counted(all, 'period', 'periods')} due in 12 months came on time`
          : `Timeliness: of ${counted(all, 'period', 'periods')} due in 12 months, ${[late > 0 ? `${count(late)} came late` : '', missing > 0 ? `${count(missing)} ${agreeing(missing, 'is', 'are')} missing` : ''].filter((part) => part !== '').join(', ')}`,
    aside: 'on time: first published within the agreed days after the period',
    caption: 'Reporting of each indicator in the last 12 months',
    cell,
    cellIn: (month, state) => `${month}: ${state}`,
    published: (state, due, published) => `${state}: due ${due}, first published ${published}`,
    waiting: (state, due) => `${state}: due ${due}`,
    reason: (state, reason) => `${state} (${reason})`,
    none: 'nothing due this month',
    areaCell: (onTime, late, missing) =>
      counts([
        [onTime, (n) => `${count(n)} on time`],
        [late, (n) => `${count(n)} late`],
        [missing, (n) => `${count(n)} missing`],
      ]).join(', '),
    areaOrIndicator: 'Area / indicator',
    untimely,
    untimelyLead: 'Nothing can be said of: ',
    note: 'An area’s row counts what was due in the month. Open an area to see its indicators.',
  },

  findings: {
    title: (error, warning, notice) =>
      `Rules: ${counted(error, 'error', 'errors')}, ${count(warning)} to check, ${count(notice)} for the record`,
    aside: 'contradictions in the catalog and the values, one by one',
    filters: 'Filter the findings',
    severity: 'Severity',
    rule: 'Rule',
    area: 'Area',
    allRules: 'All rules',
    allAreas: 'All areas',
    noArea: 'Of no single area',
    shown: (of) => `${counted(of, 'finding', 'findings')} shown`,
    none: 'No finding matches.',
    clean: 'No contradiction was found.',
    clear: 'Clear filters',
    more: (of) => `All ${count(of)}`,
    notListed: (of) => `${count(of)} more not listed.`,
    place: 'Place',
    what: 'Finding',
    region: 'Region',
    period: 'Period',
    ruleId: 'Rule id',
    path: 'Path',
    csvName: 'findings',
    csvColumns: {
      severity: 'severity',
      rule: 'rule',
      ruleId: 'rule id',
      area: 'area',
      indicator: 'indicator',
      region: 'region',
      period: 'period',
      sentence: 'finding',
      path: 'path',
    },
    quoted: (name) => `“${name}”`,
  },

  revisions: {
    title: (of) => (of === 0 ? 'Revisions: none found' : `Revisions: ${counted(of, 'value was', 'values were')} changed later`),
    aside: 'old values kept; newest publication first',
    caption: 'Revised values',
    indicator: 'Indicator',
    period: 'Period',
    change: 'Old → new',
    dates: 'Published',
    noneDated: (dated, numbers) =>
      dated === 0
        ? 'No value carries a publication day, so a revision could not be seen.'
        : dated < numbers
          ? `Only ${count(dated)} of ${counted(numbers, 'value carries', 'values carry')} a publication day; revisions of the others could not be seen.`
          : 'No period was published with two different values.',
    unchanged: (of) => `${counted(of, 'more value was', 'more values were')} published again unchanged.`,
    more: (of) => `Show all ${count(of)}`,
    less: 'Show fewer',
    was: 'old value',
    now: 'new value',
  },

  breaks: {
    title: (of) => (of === 0 ? 'Definition changes: none registered' : `Definition changes: ${count(of)}`),
    aside: 'values on the two sides do not compare and are never joined',
    noReason: 'The value is marked as a break; no reason is given',
    none: 'The catalog registers no change of definition and no value is marked. Not registered does not mean that none happened.',
  },

  rollup: {
    title: (judged, withTarget) =>
      withTarget === 0
        ? 'How much can be judged: no indicator has a target'
        : `How much can be judged: ${count(judged)} of ${count(withTarget)} with a target`,
    aside: 'no overall index, only least and most',
    extremes: (goodLeast, goodMost, offMost, offLeast) =>
      `If all that cannot be judged were off track, ${goodLeast} would be achieved or on track; if all were on track, ${goodMost}. Off track: ${offMost} at most, ${offLeast} at least. `,
    excluded: (of) => `${indicators(of)} without a target ${agreeing(of, 'is', 'are')} not counted.`,
    caption: 'What can be judged in each area, and the two extremes',
    area: 'Area',
    whole: 'All',
    judged: 'Judged',
    bar: 'Shares',
    good: 'Achieved or on track',
    offTrack: 'Off track',
    range: (least, most) => `${least}–${most}`,
    noTargets: 'no targets',
    label: (good, unknown, offTrack, atRisk, of) =>
      `of ${count(of)} with a target: ${count(good)} achieved or on track, ${count(unknown)} cannot be judged, ${count(offTrack)} off track, ${count(atRisk)} at risk`,
    distribution: 'All indicators by status',
    legend: { good: 'achieved or on track', unknown: 'cannot be judged', offTrack: 'off track', atRisk: 'at risk' },
  },

  balance: {
    title: (names) =>
      names === null ? 'Inputs and results: in no area do only inputs improve' : `Inputs and results: only inputs improve in ${names}`,
    warning: 'Where means grow and neither outputs nor outcomes follow, progress may stay on the surface.',
    aside: 'newest value against the previous comparable one',
    caption: 'Movement of input, output and outcome indicators by area',
    area: 'Area',
    kind,
    finding: 'What is seen',
    findings: balance,
    cell: (forward, comparable) => `${count(forward)} / ${count(comparable)}`,
    cellLabel: (of) =>
      `${count(of.comparable)} of ${count(of.all)} comparable: ${counts([
        [of.forward, (n) => `${count(n)} better`],
        [of.backward, (n) => `${count(n)} worse`],
        [of.unchanged, (n) => `${count(n)} unchanged`],
        [of.neutral, (n) => `${count(n)} with no known direction`],
      ]).join(', ')}`,
    none: 'none',
    notComparable: (all) => `0 / 0 (of ${count(all)})`,
    note: 'Each cell: improving / with a comparable earlier value. Where nobody knows which way is better, nothing counts as improving.',
  },

  spread: {
    title: (said, all) =>
      all === 0
        ? 'Concentration over regions: no regional indicators'
        : said === 0
          ? `Concentration over regions: none of ${counted(all, 'regional indicator', 'regional indicators')} can be computed`
          : `Concentration over regions: ${count(said)} of ${counted(all, 'regional indicator', 'regional indicators')} can be computed`,
    aside: 'provinces only',
    caption: 'Concentration of regional indicators and its change',
    indicator: 'Indicator',
    over: (period, regions) => `${period}, ${counted(regions, 'region', 'regions')}`,
    herfindahl: 'Herfindahl (if even)',
    gini: 'Gini',
    change: 'Change',
    share: (region, share) => `largest: ${region}, ${share}`,
    equal: (even) => ` (${even})`,
    since: (period) => `since ${period}`,
    directions: { concentrating: 'More concentrated', spreading: 'More spread out', unchanged: 'Hardly any change' },
    changed: (herfindahl, gini) => `index ${herfindahl}, Gini ${gini}`,
    rose: (rose, compared) => `${count(rose)} of ${counted(compared, 'region', 'regions')} rose`,
    rush: 'Most regions rise together and differences shrink: watch for everybody rushing into the same thing',
    noEarlier: 'No comparable earlier period',
    formula:
      'Herfindahl index = sum of squared shares: 1 divided by the number of regions if all are even, 1 if one has everything. Gini = half the mean difference between regions divided by the mean: 0 if all are even. Two periods are compared over the regions that reported both. Small movements of shares move the index too; look at several periods.',
    refusals: unspread,
    refusal: (reason, of, names) => `${reason}: ${count(of)} (${names})`,
    andMore: (names, of) => `${names} and others, ${count(of)} in all`,
  },

  unmeasured: {
    targets: (n) => `Targets without a matching value: ${count(n)}`,
    actions: (n, all) => `Policy actions without a value: ${count(n)} of ${count(all)}`,
    wanted: (n) => `Indicators to monitor without a value: ${count(n)}`,
    wantedNote: 'The list is this project’s own; the data set gives their number and no names.',
  },
  undated,
  undatedPapers,
  wholeSet,
  omissions: { title: 'Left out', none: 'The catalog does not say.', item: (what, of) => `${what}: ${count(of)}` },
  licences: { title: 'Licences and terms', none: 'The catalog does not say.' },
} satisfies WordsOf<typeof shape>
