import type { Finding } from '../../domain/lint/lint.ts'
import { LINT_RULES, type LintRuleId } from '../../domain/lint/rules.ts'
import { maybePeriod } from '../../domain/period.ts'
import { NATIONAL } from '../../domain/region.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { setParams } from '../../state/address.ts'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { usePrinting } from '../../ui/printing.ts'
import { findingSentence } from '../../i18n/statements/dataFinding.ts'
import { Counted } from './Counted.tsx'
import { SeverityMark } from './SeverityMark.tsx'
import { useNames } from './useNames.ts'
import listsStyles from './Lists.module.css'
import markedStyles from './Marked.module.css'
import styles from './RuleGroup.module.css'

/** So many of each rule stand on the page before a reader asks for the rest. */
const FIRST = 6

interface RuleGroupProps {
  readonly rule: LintRuleId
  readonly findings: readonly Finding[]
  /** Counted by the linter and not listed. */
  readonly more: number
  /** The reader chose this rule: all are shown. */
  readonly whole: boolean
}

/** Findings of one rule: what it is called, how serious it is, and each with its place. */
export function RuleGroup({ rule, findings, more, whole }: RuleGroupProps) {
  const words = useWords('quality').findings
  const lint = useWords('lint')
  const { format } = useLanguage()
  const { severity } = LINT_RULES[rule]
  const printing = usePrinting()
  const shown = whole || printing ? findings : findings.slice(0, FIRST)
  return (
    <section className={styles['rule']} data-rule={rule}>
      <h3>
        <SeverityMark severity={severity} />
        <span>{lint.severity[severity]}</span>
        <b>{lint.rules[rule].name}</b>
        <Counted by={{ rule, part: 'rules' }} here>
          <span className={listsStyles['count']}>{format.number(findings.length + more)}</span>
        </Counted>
        <code lang="en">{rule}</code>
      </h3>
      <ul>
        {shown.map((finding) => (
          <FindingLine key={`${finding.place.path} ${finding.place.region ?? ''} ${finding.place.period ?? ''}`} finding={finding} />
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button kind="quiet" onClick={() => setParams({ rule }, 'push')}>
          {words.more(findings.length)}
          <span className={listsStyles['count']}>{lint.rules[rule].name}</span>
        </Button>
      )}
      {(whole || printing) && more > 0 && <p className={markedStyles['note']}>{words.notListed(more)}</p>}
    </section>
  )
}

function FindingLine({ finding }: { readonly finding: Finding }) {
  const names = useNames()
  const { format } = useLanguage()
  const lint = useWords('lint')
  const { quoted } = useWords('quality').findings
  const { region, period, path } = finding.place
  const read = period === undefined ? null : maybePeriod(period)
  return (
    <li>
      <span className={listsStyles['place']} title={path}>
        <PlaceLink finding={finding} />
        {region !== undefined && region !== NATIONAL && <span>{names.region(region)}</span>}
        {read && <span>{format.period(read)}</span>}
      </span>
      <span>{findingSentence(finding, { names, format, lint, quoted })}</span>
    </li>
  )
}

/** Where to look: the indicator's page, else the area's; else the path in the data set. */
function PlaceLink({ finding }: { readonly finding: Finding }) {
  const names = useNames()
  const { index } = useWorkspace()
  const { text } = useLanguage()
  const { indicator, target, action, path } = finding.place
  const found = target === undefined ? null : names.target(target)
  const area = found?.area ?? (action === undefined ? undefined : index.actions.get(action)?.area.id)
  if (indicator !== undefined && index.indicators.has(indicator))
    return <Link to={paths.indicator(indicator)}>{names.indicator(indicator)}</Link>
  if (area !== undefined) return <Link to={paths.area(area)}>{found ? found.name[text] : names.area(area)}</Link>
  return <code>{path}</code>
}
