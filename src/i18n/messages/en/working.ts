import type { MethodId } from '../../../domain/verdict.ts'
import { agreeing, count, counted } from './count.ts'
import type { StepWords } from '../../workingSteps.ts'
import type { WordsOf } from '../../wordsOf.ts'
import type { words as zh } from '../zh-CN/working.ts'

const steps: StepWords = {
  'schedule.distance': ({ latest, target }, result) => ({
    name: 'Distance to target',
    formula: `now ${latest} − target ${target} = ${result}`,
  }),
  'schedule.completion': ({ latest, baseline, target }, result) => ({
    name: 'Progress',
    formula: `(now ${latest} − baseline ${baseline}) ÷ (target ${target} − baseline ${baseline}) = ${result}`,
  }),
  'schedule.planned': ({ at, steps: nodes }, result) => ({
    name: 'Planned by then',
    formula: `by the plan’s ${nodes} stages, ${result} on ${at}`,
  }),
  'schedule.expectedPlan': ({ planned, baseline, target }, result) => ({
    name: 'Expected (planned stages)',
    formula: `(planned ${planned} − baseline ${baseline}) ÷ (target ${target} − baseline ${baseline}) = ${result}`,
  }),
  'schedule.elapsed': ({ from, to }, result) => ({ name: 'Time elapsed', formula: `${from} to ${to} = ${result}` }),
  'schedule.total': ({ from, to }, result) => ({ name: 'Total time', formula: `${from} to ${to} = ${result}` }),
  'schedule.expected': ({ elapsed, total }, result) => ({
    name: 'Expected (even over time)',
    formula: `${elapsed} ÷ ${total} = ${result}`,
  }),
  'schedule.gap': ({ completion, expected }, result) => ({
    name: 'Gap to expected',
    formula: `progress ${completion} − expected ${expected} = ${result}`,
  }),
  'schedule.threshold': ({ gap, onTrack, offTrack }, result) => ({
    name: 'Threshold',
    formula: `gap ${gap}; ${onTrack} or better is on track, below ${offTrack} off track. What decided: ${result}`,
  }),
  'schedule.expectedValue': ({ baseline, target, expected }, result) => ({
    name: 'Expected value',
    formula: `baseline ${baseline} + (target ${target} − baseline ${baseline}) × ${expected} = ${result}`,
  }),
  'schedule.valueGap': ({ latest, expected }, result) => ({
    name: 'Now against expected',
    formula: `now ${latest} − expected ${expected} = ${result}`,
  }),
  'year.sum': ({ parts, until }, result) => ({ name: 'Sum within the year', formula: `${parts} periods up to ${until} = ${result}` }),
  'year.completion': ({ amount, target }, result) => ({
    name: "Share of the year's amount",
    formula: `${amount} so far / ${target} for the year = ${result}`,
  }),
  'year.usual': ({ years }, result) => ({
    name: 'Usual by then',
    formula: `share of the year's amount that the same months had, mean of ${years} earlier years = ${result}`,
  }),
  'compoundGrowth.actual': ({ base, latest, years, basePeriod, latestPeriod }, result) => ({
    name: 'Actual yearly growth',
    formula: `(${latest} in ${latestPeriod} ÷ ${base} in ${basePeriod}) to the power 1 ÷ ${years}, − 1 = ${result}`,
  }),
  'compoundGrowth.required': ({ base, target, years, due }, result) => ({
    name: 'Required yearly growth',
    formula: `(target ${target} ÷ ${base}) to the power 1 ÷ ${years}, − 1 = ${result}, until ${due}`,
  }),
  'compoundGrowth.ratio': ({ actual, required }, result) => ({
    name: 'Actual to required',
    formula: `${actual} ÷ ${required} = ${result}`,
  }),
  'compoundGrowth.limitFactor': ({ base, limit }, result) => ({
    name: 'Room to the limit',
    formula: `from ${base}, limit ${limit}: thresholds times ${result}`,
  }),
  'compoundGrowth.threshold': ({ progress, next }, result) => ({
    name: 'Threshold',
    formula: `held against the bands: ${progress}; this band from ${result}${next === '' ? '' : `, the next better one from ${next}`}`,
  }),
  'compoundGrowth.score': ({ progress }, result) => ({ name: 'Score (−5 to 5)', formula: `from ${progress} = ${result}` }),
  'projectedShare.rate': ({ baseline, latest, years }, result) => ({
    name: 'Average change a year',
    formula: `(now ${latest} − baseline ${baseline}) ÷ ${years} = ${result}`,
  }),
  'projectedShare.projected': ({ latest, rate, years }, result) => ({
    name: 'Projected to the deadline',
    formula: `now ${latest} + ${rate} a year × ${years} = ${result}`,
  }),
  'projectedShare.share': ({ projected, baseline, target }, result) => ({
    name: 'Share reached by the deadline',
    formula: `(projected ${projected} − baseline ${baseline}) ÷ (target ${target} − baseline ${baseline}) = ${result}`,
  }),
  'projectedShare.threshold': ({ share }, result) => ({ name: 'Threshold', formula: `reaches ${share}; this band from ${result}` }),
  'trendGap.slope': ({ start, latest, years, from }, result) => ({
    name: 'Average change of late',
    formula: `(now ${latest} − ${start} in ${from}) ÷ ${years} = ${result} a year`,
  }),
  'trendGap.projected': ({ latest, slope, years }, result) => ({
    name: 'Projected to the deadline',
    formula: `now ${latest} + ${slope} a year × ${years} = ${result}`,
  }),
  'trendGap.gap': ({ target, projected, latest }, result) => ({
    name: 'Gap left at the deadline',
    formula: `(target ${target} − projected ${projected}) ÷ (target ${target} − now ${latest}) = ${result}`,
  }),
  'trendGap.threshold': ({ gap }, result) => ({ name: 'Threshold', formula: `${gap} left; threshold ${result}` }),
  'lastPace.required': ({ target, latest, periods }, result) => ({
    name: 'Needed each period from now',
    formula: `(target ${target} − now ${latest}) ÷ ${periods} periods = ${result}`,
  }),
  'lastPace.latest': ({ previous, latest, periods }, result) => ({
    name: 'Latest pace',
    formula: `(now ${latest} − before ${previous}) ÷ ${periods} periods = ${result}`,
  }),
  'lastPace.best': (_, result) => ({ name: 'Best pace so far', formula: result }),
  'lastPace.ratio': ({ latest, required }, result) => ({ name: 'Latest to required', formula: `${latest} ÷ ${required} = ${result}` }),
  'range.outside': ({ latest, min, max }, result) => ({
    name: 'Outside the range',
    formula: `now ${latest}${min === '' ? '' : `, not below ${min}`}${max === '' ? '' : `, not above ${max}`}; outside by ${result}`,
  }),
  'range.tolerance': ({ share }, result) => ({ name: 'Tolerance', formula: `${share} of the range = ${result}` }),
  'stages.completion': ({ done, total }, result) => ({ name: 'Progress', formula: `${done} stages done ÷ ${total} = ${result}` }),
  'stages.expected': ({ due, total }, result) => ({ name: 'Expected', formula: `${due} stages due ÷ ${total} = ${result}` }),
  'stages.gap': ({ completion, expected }, result) => ({
    name: 'Gap to expected',
    formula: `progress ${completion} − expected ${expected} = ${result}`,
  }),
}

const about: Readonly<Record<MethodId, string>> = {
  schedule: 'Progress against expected: how much of the way is done, against how much of the time has gone.',
  compoundGrowth: 'Actual yearly growth against the growth needed to reach the target in time (Open SDG, Statistics Canada).',
  projectedShare: 'How much of the required change the average pace will have brought by the deadline (after the UN’s SDG progress chart).',
  trendGap:
    'How much of the gap is left at the deadline at the average change of five years (the weather symbols of Germany’s indicator report).',
  lastPace: 'What is needed each period from now on, against the latest and the best pace so far.',
  range: 'Whether the value stays within the range to keep.',
  stages: 'The share of stages done by their dates.',
}

export const words: WordsOf<typeof zh> = {
  title: 'How it is judged',
  open: 'Show the working',
  close: 'Hide the working',
  method: 'Method',
  about,
  steps,
  noSteps: 'Nothing to compute: ',
  step: (name, formula) => `${name}: ${formula}`,
  flips: 'What would change the judgement',
  pace: 'Pace needed from now',
  paceRequired: (every, amount, left) => `${amount} a ${every} from now, ${counted(left, 'period', 'periods')} left`,
  paceSoFar: (latest, best) => `latest ${latest}, best so far ${best}`,
  paceEvery: (months) =>
    months === 1
      ? 'month'
      : months === 3
        ? 'quarter'
        : months === 6
          ? 'half-year'
          : months === 12
            ? 'year'
            : `period of ${count(months)} months`,
  others: 'What other methods say',
  othersNote: 'same values, same day',
  disagrees: 'differs from this page',
  agrees: 'agrees',
  cannot: 'does not judge',
  verdict: 'Verdict',
  why: 'Reason',
  forecast: {
    title: 'Forecast',
    model: { linear: 'a straight line', holt: 'Holt’s trend', dampedHolt: 'a damped Holt trend' },
    how: (model, origins, used, known) =>
      `From ${used < known ? `the newest ${counted(used, 'value', 'values')} of ${count(known)}` : counted(used, 'value', 'values')}. Three models forecast from ${counted(origins, 'past point', 'past points')}; ${model} erred least. The 80% interval comes from its own errors.`,
    stretch: (span, values) => `Of the ${counted(values, 'value', 'values')} of ${span}, which one straight line roughly holds`,
    turned: (span, values) =>
      `Only since the trend last turned: the ${counted(values, 'value', 'values')} of ${span}; what came before is not carried on`,
    chance: (share) => `about ${share} likely to reach the target in time`,
    noChance: {
      noTarget: 'the target is reached, past, or cannot be compared with the values: no chance is stated',
      noDeadline: 'the target has no deadline: no chance is stated',
      alreadyDue: 'no further period ends before the deadline: no chance is stated',
      tooFarAhead: 'the deadline lies farther ahead than the values go back: no chance is stated',
      noPastErrors: 'all values lie on one straight line and past forecasts had no error: no chance, only where the line leads',
    },
    refused: {
      tooFewPoints: 'fewer than 6 periods, no forecast',
      tooFewSinceBreak: 'fewer than 6 periods since the definition changed, no forecast',
      irregularSpacing: 'periods at unequal distances, no forecast',
      notNumbers: 'values incomplete, no forecast',
    },
    yearAgo: (from, inside, all) =>
      `Forecast with values up to ${from}: ${count(inside)} of ${counted(all, 'period', 'periods')} since then ${agreeing(inside, 'lies', 'lie')} inside the 80% interval`,
  },
  semicolon: '; ',
  copy: 'Copy the working',
  copied: 'Copied',
  copyFailed: 'Not copied; please select the text',
  assumed: 'Some values have no publication date; the end of their period is taken for it',
}
