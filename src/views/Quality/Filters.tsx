import { SEVERITIES } from '../../domain/lint/finding.ts'
import type { LintReport } from '../../domain/lint/lint.ts'
import { LINT_RULE_IDS } from '../../domain/lint/rules.ts'
import { AREA_IDS } from '../../domain/policy.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { setParams } from '../../state/address.ts'
import { Button, Toggle } from '../../ui/Button.tsx'
import { countBy, type AreaOf, type FindingArea, type Wanted } from './findings.ts'
import { SeverityMark } from './SeverityMark.tsx'
import { useNames } from './useNames.ts'
import listsStyles from './Lists.module.css'
import styles from './Filters.module.css'

interface FiltersProps {
  readonly report: LintReport
  readonly wanted: Wanted
  readonly areaOf: AreaOf
}

/** Severity, rule and area. Each count says what would stand if that one were chosen, the other filters kept. */
export function Filters({ report, wanted, areaOf }: FiltersProps) {
  const words = useWords('quality').findings
  const filtered = wanted.severity !== null || wanted.rule !== null || wanted.area !== null
  return (
    <div className={styles['filters']} role="group" aria-label={words.filters} data-screen-only="">
      <Severities report={report} wanted={wanted} areaOf={areaOf} />
      <Rules report={report} wanted={wanted} areaOf={areaOf} />
      <Areas report={report} wanted={wanted} areaOf={areaOf} />
      {filtered && (
        <Button kind="quiet" onClick={() => setParams({ severity: null, rule: null, area: null })}>
          {words.clear}
        </Button>
      )}
    </div>
  )
}

function Severities({ report, wanted, areaOf }: FiltersProps) {
  const words = useWords('quality').findings
  const { severity } = useWords('lint')
  const { format } = useLanguage()
  const counts = countBy(report.findings, wanted, areaOf, 'severity', (finding) => finding.severity)
  return (
    <div className={styles['chips']} role="group" aria-label={words.severity}>
      {SEVERITIES.map((each) => (
        <Toggle
          key={each}
          pressed={wanted.severity === each}
          dim={!counts.has(each)}
          onChange={(pressed) => setParams({ severity: pressed ? each : null })}
        >
          <SeverityMark severity={each} />
          {severity[each]}
          <span className={listsStyles['count']}>{format.number(counts.get(each) ?? 0)}</span>
        </Toggle>
      ))}
    </div>
  )
}

function Rules({ report, wanted, areaOf }: FiltersProps) {
  const words = useWords('quality').findings
  const { rules } = useWords('lint')
  const counts = countBy(report.findings, wanted, areaOf, 'rule', (finding) => finding.rule)
  const options = LINT_RULE_IDS.filter((rule) => counts.has(rule) || rule === wanted.rule)
  return (
    <Choice label={words.rule} value={wanted.rule ?? ''} all={words.allRules} onChange={(rule) => setParams({ rule })}>
      {options.map((rule) => ({ value: rule, name: rules[rule].name, count: counts.get(rule) ?? 0 }))}
    </Choice>
  )
}

const AREAS = [...AREA_IDS, 'other'] as const satisfies readonly FindingArea[]

function Areas({ report, wanted, areaOf }: FiltersProps) {
  const words = useWords('quality').findings
  const names = useNames()
  const counts = countBy(report.findings, wanted, areaOf, 'area', areaOf)
  const options = AREAS.filter((area) => counts.has(area) || area === wanted.area)
  return (
    <Choice label={words.area} value={wanted.area ?? ''} all={words.allAreas} onChange={(area) => setParams({ area })}>
      {options.map((area) => ({ value: area, name: area === 'other' ? words.noArea : names.area(area), count: counts.get(area) ?? 0 }))}
    </Choice>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly all: string
  readonly onChange: (value: string | null) => void
  readonly children: readonly { readonly value: string; readonly name: string; readonly count: number }[]
}

/** The browser's own list: its keys and its touch behaviour are known to everybody. */
function Choice({ label, value, all, onChange, children }: ChoiceProps) {
  const { format } = useLanguage()
  return (
    <label className={styles['choice']}>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}>
        <option value="">{all}</option>
        {children.map((option) => (
          <option key={option.value} value={option.value}>
            {`${option.name} ${format.number(option.count)}`}
          </option>
        ))}
      </select>
    </label>
  )
}
