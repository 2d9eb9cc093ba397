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
    reachedBefore: (target) => `target of ${target} reached before the definition changed`,
    reachedLate: (target) => `target of ${target} reached after its date`,
    reachedThenFell: (target, short) => [`target of ${target} reached at its date, `, `${short} short of it now`],
    missed: (target, short) => ['past its deadline, ', `${short} short of ${target}`],
    inside: (bounds) => `within ${bounds}`,
    outside: (bounds) => `outside ${bounds}`,
    forecastMisses: (period, target) => ['at the recent trend ', `${target} is missed at ${period}`],
    forecastReaches: (period, target) => ['at the recent trend ', `${target} is reached by ${period}`],
  },
}
