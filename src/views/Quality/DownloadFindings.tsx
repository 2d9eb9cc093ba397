import type { Finding } from '../../domain/lint/lint.ts'
import { SaveMenu } from '../../downloads/SaveMenu.tsx'
import type { FileToSave } from '../../exports/table.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import type { AreaOf } from './findings.ts'
import { findingSentence } from '../../i18n/statements/dataFinding.ts'
import { useNames } from './useNames.ts'

const COLUMNS = ['severity', 'rule', 'ruleId', 'area', 'indicator', 'region', 'period', 'sentence', 'path'] as const

/** What is shown, as a table that a spreadsheet reads; made-up data say so in the first row and in the file's name. */
export function DownloadFindings({ findings, areaOf }: { readonly findings: readonly Finding[]; readonly areaOf: AreaOf }) {
  const words = useWords('quality').findings
  const lint = useWords('lint')
  const names = useNames()
  const { format } = useLanguage()
  const { provenance, assessment } = useWorkspace()
  const cellsOf = (finding: Finding): Readonly<Record<(typeof COLUMNS)[number], string>> => {
    const area = areaOf(finding)
    const { indicator, region, period, path } = finding.place
    return {
      severity: lint.severity[finding.severity],
      rule: lint.rules[finding.rule].name,
      ruleId: finding.rule,
      area: area === 'other' ? '' : names.area(area),
      indicator: indicator === undefined ? '' : names.indicator(indicator),
      region: region === undefined ? '' : names.region(region),
      period: period ?? '',
      sentence: findingSentence(finding, { names, format, lint, quoted: words.quoted }),
      path,
    }
  }
  const file = (): FileToSave => ({
    subject: words.csvName,
    day: assessment.asOf,
    illustrative: provenance.illustrative > 0,
    columns: COLUMNS.map((column) => words.csvColumns[column]),
    rows: findings.map((finding) => {
      const cells = cellsOf(finding)
      return COLUMNS.map((column) => cells[column])
    }),
  })
  return <SaveMenu file={file} disabled={findings.length === 0} />
}
