import type { AreaAssessment } from '../../domain/assess/types.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import { STATUSES } from '../../domain/status.ts'
import { pickName } from '../../domain/text.ts'
import type { CsvCell, CsvTable } from '../../exports/csv.ts'
import { fileName } from '../../exports/fileName.ts'
import { EXPORTS } from '../../exports/index.ts'
import { saveFile } from '../../exports/saveFile.ts'
import { LANGUAGES, type LanguageTag } from '../../i18n/languages.ts'
import { loadLanguage, loadSection } from '../../i18n/load.ts'
import type { Words } from '../../i18n/words.ts'
import type { Workspace } from '../../queries/workspace.tsx'

type Said = { readonly columns: Words['overviewCsv']; readonly status: Words['status'] }

/** Values as stored, with ISO periods and codes; names in the reader's language. One row an area. */
function rowOf(area: AreaAssessment, { index }: Workspace, text: 'zh' | 'en', words: Said): readonly CsvCell[] {
  const found = area.headline?.indicator
  const latest = found?.latest ?? null
  const unit = found && unitOf(index, found.indicator)
  const publisher = latest && index.organisations.get(latest.publisher)
  return [
    index.areas.get(area.id)?.name[text] ?? area.id,
    area.indicators.length,
    ...STATUSES.map((status) => area.counts[status]),
    area.movement.rose,
    area.movement.fell,
    found?.indicator.name[text] ?? null,
    latest?.value ?? null,
    unit ? words.columns.unit(unit.words.symbol[text], unit.unit.exponent) : null,
    latest?.period.id ?? null,
    latest?.floor === true ? '≥' : '',
    found?.change?.delta ?? null,
    found?.change?.from.period.id ?? null,
    found ? words.status.status[found.verdict.status] : null,
    found?.decidingPair?.targetValue ?? null,
    found?.decidingPair?.deadline?.id ?? null,
    found?.verdict.completion ?? null,
    found?.verdict.expected ?? null,
    publisher ? pickName(publisher.name, text).text : null,
    latest?.confidence ?? null,
    latest?.provenance ?? null,
    area.actionsMeasured,
    area.actions.length,
  ]
}

export function overviewTable(workspace: Workspace, text: 'zh' | 'en', words: Said): CsvTable {
  const { columns } = words
  return {
    columns: [...columns.first, ...STATUSES.map((status) => words.status.status[status]), ...columns.rest],
    rows: workspace.assessment.areas.map((area) => rowOf(area, workspace, text, words)),
    ...(workspace.provenance.illustrative > 0 ? { comment: columns.illustrative } : {}),
  }
}

/** Saves the overview's table. Fetched when asked for: the first picture needs none of it. */
export async function saveOverview(workspace: Workspace, tag: LanguageTag): Promise<void> {
  const { text } = LANGUAGES[tag]
  const [{ first }, status, columns] = await Promise.all([loadLanguage(tag), loadSection(tag, 'status'), loadSection(tag, 'overviewCsv')])
  const made = workspace.provenance.illustrative > 0
  const name = fileName({
    subject: columns.subject,
    illustrative: made ? first.frame.demoTag : null,
    day: workspace.assessment.asOf,
    extension: EXPORTS.csv.extension,
  })
  saveFile(EXPORTS.csv.write(overviewTable(workspace, text, { columns, status })), name)
}
