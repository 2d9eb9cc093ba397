import { count } from './count.ts'
import type { WordsOf } from '../../wordsOf.ts'
import type { facts as zh } from '../zh-CN/facts.ts'

export const facts: WordsOf<typeof zh> = {
  valueGap: { ahead: (gap) => `better by ${gap}`, difference: (gap) => `gap ${gap}` },
  better: {
    up: 'higher is better',
    down: 'lower is better',
    maintain: 'to be kept within a range',
    unknown: 'neither direction is better',
  },
  flip: {
    atLeast: (value, status) => `${status} once the value reaches ${value}`,
    beyond: (value, status) => `${status} once the value is worse than ${value}`,
  },
  target: {
    qualitative: 'in words',
    none: 'No target set',
    undated: 'no deadline',
  },
  finding: {
    between: ', ',
    after: '; ',
    value: (name, value) => [`${name}: `, value],
    inRegion: (name, region) => `${name} in ${region}`,
    noValue: (name) => `${name}: no value found`,
    change: (movement, period) => `${movement} since ${period}`,
    noPrevious: 'no comparable earlier value',
    noTarget: 'no target, trend only',
    unfinished: 'the period is not over, so not compared',
    yearSum: (sum) => `${sum} so far this year`,
    ofYear: (share, target) => `${share} of the year's ${target}`,
    yearGone: (share) => `with ${share} of the year gone`,
    usual: (share, years) => `where ${share} was usual by then over ${years} years`,
    below: (gap) => `${gap} below what is expected by now`,
    above: (gap) => `${gap} above what is expected by now`,
    level: 'as expected by now',
    reached: (target) => `target of ${target} reached`,
    reachedEarly: (target) => `target of ${target} reached before its date`,
    noFinal: 'no value at the date found',
    reachedBefore: (target) => `target of ${target} reached before the definition changed`,
    reachedLate: (target) => `target of ${target} reached after its date`,
    reachedThenFell: (target, short) => [`target of ${target} reached at its date, `, `${short} short of it now`],
    missed: (target, short) => ['past its deadline, ', `${short} short of ${target}`],
    bounds: {
      within: (bounds) => `within ${bounds}`,
      below: (min) => `below the floor of ${min}`,
      beyond: (max) => `above the ceiling of ${max}`,
      notBelow: (min) => `not below the floor of ${min}`,
      notAbove: (max) => `not above the ceiling of ${max}`,
      atMin: (min) => `exactly at the floor of ${min}`,
      atMax: (max) => `exactly at the ceiling of ${max}`,
    },
    trend: (since) => `at the trend since ${since}, `,
    ahead: {
      willMiss: (period, target) => `${target} is missed at ${period}`,
      open: (period, target) => `whether ${target} is reached by ${period} is open`,
      willReach: (period, target) => `${target} is reached by ${period}`,
    },
    aheadWithin: {
      willMiss: (period, bounds) => `the value is outside ${bounds} at ${period}`,
      open: (period, bounds) => `whether the value is within ${bounds} at ${period} is open`,
      willReach: (period, bounds) => `the value is within ${bounds} at ${period}`,
    },
  },
  outlook: { willMiss: 'Will miss', open: 'Open', willReach: 'Will reach' },
  outlookSaid: {
    withChance: (name, chance) => `${name}, ${chance} likely to reach`,
    under: (share) => `under ${share}`,
    over: (share) => `over ${share}`,
    name: 'At the recent trend',
    lead: 'At the recent trend ',
    counted: {
      willMiss: (n) => `${count(n)} will miss`,
      open: (n) => `${count(n)} ${n === 1 ? 'is' : 'are'} open`,
      willReach: (n) => `${count(n)} will reach`,
    },
    onTrackNow: (n) => ` (${count(n)} of them on track now)`,
    join: ', ',
    rule: (low, high) =>
      `Outlook by the chance of reaching the target in time: below ${low} “will miss”, above ${high} “will reach”, between them “open”: the 80% interval holds the target.`,
  },
}
