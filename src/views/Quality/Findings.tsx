import { useMemo } from 'react'
import type { LintReport } from '../../domain/lint/lint.ts'
import { useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { getAddress, setParams, useAddress } from '../../state/address.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { DownloadFindings } from './DownloadFindings.tsx'
import { Filters } from './Filters.tsx'
import { byRule, matching, readWanted, type AreaOf, type Wanted } from './findings.ts'
import { Marked } from './Marked.tsx'
import { RuleGroup } from './RuleGroup.tsx'
import { useNames } from './useNames.ts'
import styles from './Lists.module.css'

/** Contradictions that the linter found, by rule; what is shown is in the address. */
export function Findings({ report }: { readonly report: LintReport }) {
  const words = useWords('quality').findings
  const wanted = useWanted()
  const areaOf = useAreaOf()
  const shown = matching(report.findings, wanted, areaOf)
  const { error, warning, notice } = report.counts
  if (report.findings.length === 0) return <Clean />
  return (
    <Section
      title={words.title(error, warning, notice)}
      aside={words.aside}
      note={<DownloadFindings findings={shown} areaOf={areaOf} />}
      id="rules"
    >
      <Filters report={report} wanted={wanted} areaOf={areaOf} />
      <VisuallyHidden live>{words.shown(shown.length)}</VisuallyHidden>
      {shown.length === 0 && <Nothing />}
      {shown.length > 0 && (
        <Marked>
          {byRule(shown).map(([rule, found]) => (
            <RuleGroup key={rule} rule={rule} findings={found} more={report.more[rule] ?? 0} whole={wanted.rule === rule} />
          ))}
        </Marked>
      )}
    </Section>
  )
}

function Clean() {
  const words = useWords('quality').findings
  return (
    <Section title={words.title(0, 0, 0)} aside={words.aside}>
      <p className={styles['empty']}>{words.clean}</p>
    </Section>
  )
}

function Nothing() {
  const words = useWords('quality').findings
  return (
    <p className={styles['empty']}>
      {words.none} <Button onClick={() => setParams({ severity: null, rule: null, area: null })}>{words.clear}</Button>
    </p>
  )
}

function useWanted(): Wanted {
  useAddress()
  const params = new URLSearchParams(getAddress().search)
  return readWanted((name) => params.get(name))
}

/** The area a finding's place belongs to. */
function useAreaOf(): AreaOf {
  const { index } = useWorkspace()
  const names = useNames()
  return useMemo(
    () =>
      ({ place: { indicator, target, action } }) =>
        (indicator === undefined ? undefined : index.indicators.get(indicator)?.area) ??
        (target === undefined ? undefined : names.target(target)?.area) ??
        (action === undefined ? undefined : index.actions.get(action)?.area.id) ??
        'other',
    [index, names],
  )
}
