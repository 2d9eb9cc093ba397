import { fileName } from '../exports/fileName.ts'
import type { TableExport } from '../exports/index.ts'
import type { FileToSave } from '../exports/table.ts'
import type { LanguageTag } from '../i18n/languages.ts'
import { loadLanguage, loadSection } from '../i18n/load.ts'
import { saveFile } from './saveFile.ts'

/** Saves a table in a format. Made-up figures are marked in the name and in the first line, here and nowhere else. */
export async function saveTable(
  file: () => FileToSave | Promise<FileToSave>,
  { extension, load }: TableExport,
  tag: LanguageTag,
): Promise<void> {
  const [{ subject, day, illustrative, ...table }, write, { first }, words] = await Promise.all([
    file(),
    load(),
    loadLanguage(tag),
    loadSection(tag, 'csv'),
  ])
  const blob = write({ ...table, comment: illustrative ? words.illustrative : undefined })
  saveFile(blob, fileName({ subject, illustrative: illustrative ? first.frame.demoTag : null, day, extension }))
}
