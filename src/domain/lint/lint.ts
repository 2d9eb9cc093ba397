import { seriesReader } from '../assess/series.ts'
import type { Catalog } from '../catalog.ts'
import type { Day } from '../day.ts'
import type { ObservationTable } from '../observationTable.ts'
import { SEVERITIES, type Found, type LintSet, type Severity } from './finding.ts'
import { LINT_RULE_IDS, LINT_RULES, type LintRuleId } from './rules.ts'

/** One contradiction in a data set. */
export interface Finding extends Found {
  readonly rule: LintRuleId
  readonly severity: Severity
}

export interface LintReport {
  /** Errors first, then by rule, then in the order of the data. */
  readonly findings: readonly Finding[]
  readonly counts: Readonly<Record<Severity, number>>
  /** Further findings of a rule that were counted and not listed. */
  readonly more: Readonly<Partial<Record<LintRuleId, number>>>
}

/** Nobody reads more of one kind; the count says how many there are. */
const MOST_LISTED = 500

function toLintSet(catalog: Catalog, table: ObservationTable, asOf: Day, counts: LintSet['counts']): LintSet {
  const read = seriesReader(catalog, table, asOf)
  const indicators = new Map(catalog.indicators.map((indicator) => [indicator.id, indicator]))
  return { catalog, table, asOf, counts, indicators, seriesOf: read }
}

function findingsOf(rule: LintRuleId, set: LintSet): readonly Finding[] {
  const { severity, check } = LINT_RULES[rule]
  return check(set).map((found) => ({ rule, severity, ...found }))
}

/**
 * Every contradiction in a data set as it is known on a day. Codes, places and figures; the sentences come from i18n.
 * Of an earlier day `looksAt` says which rows were known: what came later contradicts nothing yet.
 */
export function lint(catalog: Catalog, table: ObservationTable, asOf: Day, looksAt: LintSet['counts'] = () => true): LintReport {
  const set = toLintSet(catalog, table, asOf, looksAt)
  const byRule = LINT_RULE_IDS.map((rule) => ({ rule, found: findingsOf(rule, set) }))
  const order = (finding: Finding): number => SEVERITIES.indexOf(finding.severity)
  const counts: Record<Severity, number> = { error: 0, warning: 0, notice: 0 }
  for (const { rule, found } of byRule) counts[LINT_RULES[rule].severity] += found.length
  const cut = byRule.filter(({ found }) => found.length > MOST_LISTED).map(({ rule, found }) => [rule, found.length - MOST_LISTED] as const)
  return {
    findings: byRule.flatMap(({ found }) => found.slice(0, MOST_LISTED)).toSorted((a, b) => order(a) - order(b)),
    counts,
    more: Object.fromEntries(cut),
  }
}
