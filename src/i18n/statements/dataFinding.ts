import type { Finding } from '../../domain/lint/lint.ts'
import type { Unit } from '../../domain/indicator.ts'
import { maybePeriod } from '../../domain/period.ts'
import type { Target } from '../../domain/target.ts'
import type { Formats } from '../format/createFormats.ts'
import type { WordedUnit } from '../format/value.ts'
import type { Words } from '../words.ts'

/** CatalogNames of what a finding points at, in the reader's language; an id that the catalog does not know stands for itself. */
export interface CatalogNames {
  readonly indicator: (id: string) => string
  readonly region: (id: string) => string
  readonly action: (id: string) => string
  readonly unitWord: (base: string) => string
  readonly unitOf: (indicator: string) => WordedUnit | null
  readonly unit: (unit: Unit) => WordedUnit | null
  readonly target: (id: string) => Target | null
}

const PERIODS: ReadonlySet<string> = new Set(['period', 'beforePeriod', 'baselinePeriod', 'targetPeriod', 'latest'])
const OF_TARGET: ReadonlySet<string> = new Set(['baseline', 'target'])
const COUNTS: ReadonlySet<string> = new Set(['times', 'months', 'days'])

/** The unit that a finding's numbers are in: the target's own where the target's numbers are given as they stand. */
function unitFor(finding: Finding, figure: string, names: CatalogNames): WordedUnit | null {
  const { indicator, target } = finding.place
  const ofTarget = finding.rule === 'targetMetAtBaseline' && OF_TARGET.has(figure) && target !== undefined ? names.target(target) : null
  if (ofTarget) return names.unit(ofTarget.unit)
  return indicator === undefined ? null : names.unitOf(indicator)
}

function writeNumber(finding: Finding, figure: string, value: number, names: CatalogNames, format: Formats): string {
  // The sentence on shares over 100 prints the sign itself.
  const bare = COUNTS.has(figure) || finding.rule === 'percentOver100'
  const unit = bare ? null : unitFor(finding, figure, names)
  return unit ? format.value(value, unit).text : format.number(value, 2)
}

function writeCode(figure: string, code: string, names: CatalogNames, format: Formats, quoted: (name: string) => string): string {
  const period = PERIODS.has(figure) || figure === 'due' ? maybePeriod(code) : null
  if (period) return figure === 'due' ? format.deadline(period) : format.period(period)
  if (figure === 'action') return quoted(names.action(code))
  if (figure === 'indicator') return quoted(names.indicator(code))
  if (figure === 'region') return names.region(code)
  return figure === 'indicatorUnit' || figure === 'targetUnit' ? names.unitWord(code) : code
}

interface Writing {
  readonly names: CatalogNames
  readonly format: Formats
  readonly lint: Words['lint']
  readonly quoted: (name: string) => string
}

/** A finding as a sentence, its numbers in the indicator's unit and its periods as a reader writes them. */
export function findingSentence(finding: Finding, { names, format, lint, quoted }: Writing): string {
  return lint.rules[finding.rule].sentence((figure) => {
    const found = finding.figures[figure]
    if (found === undefined) return ''
    return typeof found === 'number' ? writeNumber(finding, figure, found, names, format) : writeCode(figure, found, names, format, quoted)
  })
}
