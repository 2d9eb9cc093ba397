import { SEVERITIES, type Severity } from '../../domain/lint/finding.ts'
import type { Finding } from '../../domain/lint/lint.ts'
import { LINT_RULE_IDS, type LintRuleId } from '../../domain/lint/rules.ts'
import { AREA_IDS, type AreaId } from '../../domain/policy.ts'

/** Where a finding belongs: an area, or `other` where its place names none (a region that the catalog does not know). */
export type FindingArea = AreaId | 'other'

export type AreaOf = (finding: Finding) => FindingArea

/** What the address asks for; null is everything. */
export interface Wanted {
  readonly severity: Severity | null
  readonly rule: LintRuleId | null
  readonly area: FindingArea | null
}

const oneOf = <Value extends string>(known: readonly Value[], asked: string | null): Value | null =>
  known.find((each) => each === asked) ?? null

/** Reads what an address asks for; what it does not know is as if it were not there. */
export function readWanted(of: (name: string) => string | null): Wanted {
  return {
    severity: oneOf(SEVERITIES, of('severity')),
    rule: oneOf(LINT_RULE_IDS, of('rule')),
    area: oneOf([...AREA_IDS, 'other'], of('area')),
  }
}

export function matching(findings: readonly Finding[], wanted: Wanted, areaOf: AreaOf): readonly Finding[] {
  return findings.filter(
    (finding) =>
      (wanted.severity === null || finding.severity === wanted.severity) &&
      (wanted.rule === null || finding.rule === wanted.rule) &&
      (wanted.area === null || areaOf(finding) === wanted.area),
  )
}

/** How many findings a choice of one filter would leave, the other filters kept. */
export function countBy<Value extends string>(
  findings: readonly Finding[],
  wanted: Wanted,
  areaOf: AreaOf,
  filter: keyof Wanted,
  valueOf: (finding: Finding) => Value,
): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>()
  for (const finding of matching(findings, { ...wanted, [filter]: null }, areaOf)) {
    const value = valueOf(finding)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** Findings of each rule, in the order they come: the most severe first. */
export function byRule(findings: readonly Finding[]): readonly (readonly [LintRuleId, readonly Finding[]])[] {
  const groups = new Map<LintRuleId, Finding[]>()
  for (const finding of findings) {
    const own = groups.get(finding.rule)
    if (own) own.push(finding)
    else groups.set(finding.rule, [finding])
  }
  return [...groups]
}
