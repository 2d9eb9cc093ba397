import type { FileToSave } from '../../exports/table.ts'
import type { Words } from '../../i18n/words.ts'
import type { TextLanguage } from '../../domain/text.ts'
import { NATIONAL } from '../../domain/region.ts'
import { unitLabel } from '../../imports/units.ts'
import type { Workspace } from '../../queries/workspace.tsx'

/** A sheet to fill in: one row for each indicator in use, in its unit, with the period of its newest value. */
export function templateFile(
  { assessment, index, today }: Workspace,
  words: Words['imports']['template'],
  language: TextLanguage,
): FileToSave {
  const { catalog, indicators } = assessment
  return {
    subject: words.subject,
    day: today,
    illustrative: false,
    columns: words.columns,
    rows: indicators.map(({ indicator, latest, region }) => [
      indicator.name[language],
      unitLabel(indicator.unit, catalog.units, language),
      latest?.period.id ?? '',
      index.regions.get(region ?? NATIONAL)?.name[language] ?? '',
      null,
      '',
    ]),
  }
}
