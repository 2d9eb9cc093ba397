import { ownValue } from '../../../domain/ownValue.ts'
import type { Severity } from '../../../domain/lint/finding.ts'
import type { LintRuleId } from '../../../domain/lint/rules.ts'
import type { WordsOf } from '../../wordsOf.ts'
import type { FigureText, words as zh } from '../zh-CN/lint.ts'

const severity: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Check', notice: 'For the record' }

const DIRECTIONS: Readonly<Record<string, string>> = { up: 'higher is better', down: 'lower is better', maintain: 'to stay within bounds' }
const direction = (code: string) => ownValue(DIRECTIONS, code) ?? code

const TRANSLATIONS: Readonly<Record<string, string>> = {
  zhEmpty: 'Chinese is missing',
  enEmpty: 'English is missing',
  enIsChinese: 'English is still Chinese',
}

interface RuleWords {
  readonly name: string
  readonly sentence: (of: FigureText) => string
}

const rules: Readonly<Record<LintRuleId, RuleWords>> = {
  directionAgainstTarget: {
    name: 'Direction against target',
    sentence: (of) => `The indicator says ${direction(of('indicatorDirection'))}, its target ${direction(of('targetDirection'))}.`,
  },
  targetMetAtBaseline: {
    name: 'Target met at baseline',
    sentence: (of) => `The baseline of ${of('baseline')} already meets the target of ${of('target')}.`,
  },
  targetBeforeBaseline: {
    name: 'Target before baseline',
    sentence: (of) => `The target’s period ${of('targetPeriod')} is not after the baseline’s, ${of('baselinePeriod')}.`,
  },
  targetBeyondLimit: {
    name: 'Target beyond natural limit',
    sentence: (of) => `The target of ${of('target')} lies beyond the possible limit of ${of('limit')}.`,
  },
  targetWithoutSource: { name: 'Target without source', sentence: () => 'No issuer or no document is named.' },
  targetsContradict: {
    name: 'Targets contradict',
    sentence: (of) =>
      `${of('other')} is for the same date (${of('due') === '' ? 'none set' : of('due')}) and asks for something else; ${of('later') === '' ? 'which document is later is not known, so neither is used to judge' : `the later one, ${of('later')}, counts`}.`,
  },
  unitMismatch: {
    name: 'Units differ',
    sentence: (of) => `The indicator is in ${of('indicatorUnit')}, its target in ${of('targetUnit')}; they do not convert.`,
  },
  valueBeyondLimit: {
    name: 'Value beyond limit',
    sentence: (of) => `The value of ${of('value')} lies beyond the possible limit of ${of('limit')}.`,
  },
  percentOver100: {
    name: 'Share over 100',
    sentence: (of) => `The share is ${of('value')} %, and the indicator does not say that it may exceed 100 %.`,
  },
  duplicatePeriod: {
    name: 'Period twice',
    sentence: (of) => `Two different values of one period, ${of('other')} and ${of('value')}, and nothing says which is newer.`,
  },
  repeatedRow: {
    name: 'Row repeated',
    sentence: (of) => `The value of ${of('value')} for this period is entered twice from the same document.`,
  },
  valueInFuture: {
    name: 'Period still to come',
    sentence: (of) => `${of('period')} has not begun, yet it has a value not marked as a forecast.`,
  },
  unknownIndicator: {
    name: 'Indicator not in catalog',
    sentence: (of) => `The catalog has no indicator ${of('indicator')}; its values have no place.`,
  },
  unknownRegion: { name: 'Region not in catalog', sentence: (of) => `The catalog has no region ${of('region')}.` },
  outlier: {
    name: 'Sudden change',
    sentence: (of) =>
      `From ${of('before')} in ${of('beforePeriod')} to ${of('value')}: ${of('times')} times what the series used to change by.`,
  },
  breakWithoutMark: {
    name: 'Break without mark',
    sentence: (of) =>
      `From ${of('before')} in ${of('beforePeriod')} to ${of('value')} and not back, ${of('times')} times the usual change: the definition may have changed.`,
  },
  staleProxy: {
    name: 'Stale proxy',
    sentence: (of) => `The newest value of this proxy is for ${of('period')}, ${of('months')} months old.`,
  },
  deadlinePassed: {
    name: 'Deadline passed',
    sentence: (of) => {
      const latest = of('latest')
      const known = latest === '' ? 'no value was found' : `the newest value is for ${latest}`
      return `The deadline ${of('due')} passed ${of('days')} days ago; ${known}, the final value was not found.`
    },
  },
  missingTranslation: {
    name: 'Missing translation',
    sentence: (of) => `${ownValue(TRANSLATIONS, of('fault')) ?? of('fault')}: “${of('text')}”.`,
  },
  actionWithoutIndicator: {
    name: 'Action without indicator',
    sentence: (of) => `No indicator serves action ${of('action')}, and no reason for not measuring it is registered.`,
  },
  indicatorWithoutAction: { name: 'Indicator without action', sentence: (of) => `Indicator ${of('indicator')} serves no action.` },
}

export const words = {
  severity,
  rules,
  none: 'Nothing found.',
  summary: (error, warning, notice) => `Errors: ${error}. To check: ${warning}. For the record: ${notice}.`,
  more: (rule, count) => `${rule}: ${count} more not listed.`,
} satisfies WordsOf<typeof zh>
