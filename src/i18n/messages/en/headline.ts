import type { Phrase } from '../../../domain/assess/types.ts'
import { agreeing, count, counted } from '../../plural.ts'
import type { Names, WordsOf } from '../../wordsOf.ts'
import type { words as zh } from '../zh-CN/headline.ts'

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
  if (of.areas.length > 0) return [`${counted},`, `mostly in ${names.list(of.areas.map(names.area))}`]
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

export const words: WordsOf<typeof zh> = { phrase, after }
