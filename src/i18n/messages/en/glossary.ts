import type { Outlook } from '../../../domain/forecast/outlook.ts'
import type { Status } from '../../../domain/status.ts'
import type { Mark } from '../../../domain/verdict.ts'
import type { Explained, Term, TermGroup } from '../../terms.ts'
import type { WordsOf } from '../../wordsOf.ts'
import type { words as zh } from '../zh-CN/glossary.ts'
import { words as status } from './status.ts'

const statusText: Readonly<Record<Status, string>> = {
  offTrack:
    'More than 15 percentage points behind expected, or past the deadline without reaching the target; better for less than two periods counts here still.',
  atRisk: '5 to 15 percentage points behind expected.',
  onTrack: 'At most 5 percentage points behind, or ahead.',
  achieved: 'Target reached; waits as on track where the source says not verified.',
  stale: 'Over two cycles old, or past the deadline with no final value found; the earlier verdict is set aside.',
  noData: 'No value, no baseline, or value and target defined differently: no verdict.',
  noTarget: 'No target, so no verdict; trend only.',
}

const markText: Readonly<Record<Mark, string>> = {
  provisional: 'The publisher calls it provisional; it may be revised.',
  estimated: 'The publisher’s estimate, not a count.',
  revised: 'The value of this period was changed later; the new one is shown, the old one stands in the table.',
  break: 'The definition changed at some period: values before and after cannot be compared, and the line breaks there.',
  proxy: 'A related indicator in place of the one that is meant. Never judged.',
  atLeast: 'The source says “over N” or “at least N”: N is a floor and the value may be higher. Written with “over”.',
  lowConfidence: 'From an indirect source, or sources disagree. Never judged, and joined by no line.',
  mediumConfidence: 'A reliable source but not the publisher’s own text, or its definition is not stated. Drawn as a ring.',
  late: 'A new value is due and has not come, by less than two cycles; judged by the old one meanwhile.',
  held: 'The value has become better; a verdict improves after two periods in a row, so the earlier one stands.',
  unverified: 'The source says that it is not yet verified; a target it reaches waits as on track.',
  disputed: 'Another common method gives another verdict: see the working on the indicator’s page.',
  regressed: 'The value is worse than the baseline; the bar is empty.',
}

const terms: Readonly<Record<Exclude<Term, Status | Outlook | Mark>, Explained>> = {
  unfavourable: {
    name: 'unfavourable',
    text: 'The value moved against a direction that is known to be good. Favourable movement carries no mark.',
  },
  completion: {
    name: status.completion,
    text: '(now − baseline) ÷ (target − baseline): the part of the way that is done, at the end of the data period.',
  },
  expected: {
    name: status.expected,
    text: 'The part of the time from baseline to deadline that has gone; with a plan, what the plan says. The tick of a bar.',
  },
  gap: {
    name: status.gap,
    text: 'Progress less expected, in percentage points; below zero is behind. Not the difference of the values themselves.',
  },
  shortfall: { name: status.shortfall, text: 'What is missing from progress to expected: the dashed outline.' },
  bullet: {
    name: 'Progress and expected',
    text: 'The bar is progress: 0 is the baseline and 100% the target, not the value itself. The tick is what was expected by now, the dashed outline the shortfall.',
  },
  baseline: { name: 'Baseline', text: 'Where the target started from: value and date. Progress is counted from it.' },
  belowBaseline: { name: status.belowBaseline, text: 'Worse than where it started: progress is negative and the bar empty.' },
  headline: {
    name: 'Headline indicator',
    text: 'The figure shown for an area: national, with an earlier value, newest period, then most values. An area is not judged by it.',
  },
  comparable: {
    name: 'Comparable earlier value',
    text: 'The value before, of one definition, place and length of period; quarters and years to date look back a year.',
  },
  period: { name: 'Data period', text: 'The time that a value is about, not the day of publication.' },
  squares: {
    name: 'Squares',
    text: 'One square an action: filled has a value, dashed has none. The mapping of indicators to actions is ours and rough.',
  },
  confidence: {
    name: 'Confidence',
    text: 'How far the source can be relied on: high is the publisher’s own text, medium a reliable report of it, low is indirect or disputed. Low is never judged.',
  },
  official: { name: status.provenance.official, text: 'Published by a government body or an office in charge.' },
  published: { name: status.provenance.published, text: 'Published by an association, a research institute or a company.' },
  imported: { name: status.provenance.imported, text: 'Brought in by the reader; not checked by this project.' },
  illustrative: { name: status.provenance.illustrative, text: 'Invented to show the product. Not official statistics; marked by a hatch.' },
  notReported: { name: status.missing.notReported, text: 'A value that should be there and is not. The line has a gap; it is not zero.' },
  pue: { name: 'PUE', text: 'Power usage effectiveness: all power of a data centre ÷ power of its computers. 1 at best; lower is better.' },
  eflops: {
    name: 'EFLOPS',
    text: '10 to the 18 floating-point operations a second; 1,000 PFLOPS. Figures of different precision can be neither added nor compared.',
  },
  fp16: { name: 'FP16', text: '16-bit floating point, usual for AI computing; higher than FP32 on the same machine.' },
  fp32: { name: 'FP32', text: '32-bit floating point, usual for computing capacity as a whole.' },
  rack: { name: 'Standard rack', text: 'A rack counted at 2.5 kW, the measure of data centres; the rack rate is the share in use.' },
  otn: { name: 'OTN', text: 'Optical transport network: fast lines between and within cities.' },
  token: { name: 'Token', text: 'The unit in which a model reads text; about one Chinese character.' },
}

const named = <Id extends string>(ids: Readonly<Record<Id, string>>, texts: Readonly<Record<Id, string>>) =>
  // Object.entries of a record over a union gives exactly its keys.
  Object.fromEntries(Object.entries<string>(texts).map(([id, text]) => [id, { name: ids[id as Id], text }])) as Readonly<
    Record<Id, Explained>
  >

const outlookText: Readonly<Record<Outlook, string>> = {
  willMiss: 'Carried on, the recent trend misses the target at its date.',
  open: 'The 80% interval holds the target: either may come.',
  willReach: 'Carried on, the recent trend reaches the target by its date.',
}

const groups: Readonly<Record<TermGroup, string>> = {
  statuses: 'Seven statuses',
  outlooks: 'Outlook beside a status',
  marks: 'Marks beside a value',
  progress: 'How progress is measured',
  provenance: 'Source and confidence',
  measures: 'Units and abbreviations',
}

const all: Readonly<Record<Term, Explained>> = {
  ...named(status.status, statusText),
  ...named(status.outlook, outlookText),
  ...named(status.mark, markText),
  ...terms,
}

export const words: WordsOf<typeof zh> = { groups, terms: all }
