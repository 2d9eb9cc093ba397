import type { Finding } from '../../domain/lint/lint.ts'
import { EXPORTS } from '../../exports/index.ts'
import { fileName } from '../../exports/fileName.ts'
import { saveFile } from '../../exports/saveFile.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Button } from '../../ui/Button.tsx'
import type { AreaOf } from './findings.ts'
import { findingSentence } from './findingText.ts'
import { useNames } from './useNames.ts'

const COLUMNS = ['severity', 'rule', 'ruleId', 'area', 'indicator', 'region', 'period', 'sentence', 'path'] as const

/** What is shown, as a table that a spreadsheet reads; made-up data say so in the first row and in the file's name. */
export function DownloadFindings({ findings, areaOf }: { readonly findings: readonly Finding[]; readonly areaOf: AreaOf }) {
  const words = useWords('quality').findings
  const lint = useWords('lint')
  const frame = useWords('frame')
  const names = useNames()
  const { format } = useLanguage()
  const { provenance, today } = useWorkspace()
  const made = provenance.illustrative > 0
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
  const save = () => {
    const rows = findings.map((finding) => {
      const cells = cellsOf(finding)
      return COLUMNS.map((column) => cells[column])
    })
    const table = { columns: COLUMNS.map((column) => words.csvColumns[column]), rows, ...(made ? { comment: words.csvComment } : {}) }
    const { extension, write } = EXPORTS.csv
    saveFile(write(table), fileName({ subject: words.csvName, illustrative: made ? frame.demoTag : null, day: today, extension }))
  }
  return (
    <Button disabled={findings.length === 0} onClick={save}>
      {words.csv}
    </Button>
  )
}
