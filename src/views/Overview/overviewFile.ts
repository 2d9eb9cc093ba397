import type { AreaAssessment } from '../../domain/assess/types.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import { countOutlooks, type Outlooks } from '../../domain/forecast/countOutlooks.ts'
import { OUTLOOKS } from '../../domain/forecast/outlook.ts'
import { STATUSES } from '../../domain/status.ts'
import { pickName, type TextLanguage } from '../../domain/text.ts'
import type { Cell, FileToSave } from '../../exports/table.ts'
import type { LanguageTag } from '../../i18n/languages.ts'
import { loadLanguage, loadSection } from '../../i18n/load.ts'
import type { Words } from '../../i18n/words.ts'
import { statusText } from '../../i18n/statements/status.ts'
import type { Workspace } from '../../queries/workspace.tsx'

type Said = { readonly columns: Words['overviewCsv']; readonly status: Words['status'] }

/** A fraction of the way with as many decimals as mean anything: a quotient has no end. */
const shareCell = (share: number | null | undefined) => (typeof share === 'number' ? Number(share.toFixed(8)) : null)

/** Values as stored, with ISO periods and codes; names in the reader's language. One row an area. */
function rowOf(area: AreaAssessment, { index }: Workspace, outlooks: Outlooks, text: TextLanguage, words: Said): readonly Cell[] {
  const found = area.headline?.indicator
  const latest = found?.latest ?? null
  const unit = found && unitOf(index, found.indicator)
  const ahead = countOutlooks(outlooks, area.indicators)
  const stated = found && outlooks.get(found.indicator.id)
  const publisher = latest && index.organisations.get(latest.publisher)
  return [
    index.areas.get(area.id)?.name[text] ?? area.id,
    area.indicators.length,
    ...STATUSES.map((status) => area.counts[status]),
    ...OUTLOOKS.map((outlook) => ahead[outlook]),
    area.movement.rose,
    area.movement.fell,
    found?.indicator.name[text] ?? null,
    latest?.value ?? null,
    unit ? words.columns.unit(unit.words.symbol[text], unit.unit.exponent) : null,
    latest?.period.id ?? null,
    latest?.floor === true ? '≥' : '',
    found?.change?.delta ?? null,
    found?.change?.from.period.id ?? null,
    found ? statusText(found.verdict, words.status) : null,
    found?.decidingPair?.targetValue ?? null,
    found?.decidingPair?.deadline?.id ?? null,
    shareCell(found?.verdict.completion),
    shareCell(found?.verdict.expected),
    stated ? words.status.outlook[stated.outlook] : null,
    shareCell(stated?.chance),
    publisher ? pickName(publisher.name, text).text : null,
    latest?.confidence ?? null,
    latest?.provenance ?? null,
    area.actionsMeasured,
    area.actions.length,
  ]
}

/** The overview's table, one row an area. Fetched when somebody saves it: the first picture needs none of it. */
export async function overviewFile(workspace: Workspace, outlooks: Outlooks, tag: LanguageTag): Promise<FileToSave> {
  const [{ rules }, status, columns] = await Promise.all([loadLanguage(tag), loadSection(tag, 'status'), loadSection(tag, 'overviewCsv')])
  const { assessment, provenance } = workspace
  return {
    subject: columns.subject,
    day: assessment.asOf,
    illustrative: provenance.illustrative > 0,
    columns: [
      ...columns.first,
      ...STATUSES.map((each) => status.status[each]),
      ...OUTLOOKS.map((each) => status.outlook[each]),
      ...columns.rest,
    ],
    rows: assessment.areas.map((area) => rowOf(area, workspace, outlooks, rules.text, { columns, status })),
  }
}
