import { fileName } from '../exports/fileName.ts'
import type { TableExport } from '../exports/index.ts'
import type { FileToSave } from '../exports/table.ts'
import type { LanguageTag } from '../i18n/languages.ts'
import { loadLanguage, loadSection } from '../i18n/load.ts'
import { createFormats } from '../i18n/format/createFormats.ts'
import { preambleText } from '../i18n/statements/inForce.ts'
import type { Workspace } from '../queries/workspace.tsx'
import { saveFile } from './saveFile.ts'

/** Saves a table in a format. Made-up figures and an earlier period in force are told in the first line, here and nowhere else. */
export async function saveTable(
  file: () => FileToSave | Promise<FileToSave>,
  { extension, load }: TableExport,
  tag: LanguageTag,
  workspace: Workspace | null,
): Promise<void> {
  const [{ subject, day, illustrative, ...table }, write, { first, rules }, words, inForce] = await Promise.all([
    file(),
    load(),
    loadLanguage(tag),
    loadSection(tag, 'csv'),
    loadSection(tag, 'inForce'),
  ])
  const said = [
    ...(illustrative ? [words.illustrative] : []),
    ...(workspace?.period ? [preambleText(workspace, rules.text, createFormats(rules, workspace.timeZone), inForce)] : []),
  ]
  const blob = write({ ...table, comment: said.length > 0 ? said.join(inForce.semicolon) : undefined })
  saveFile(blob, fileName({ subject, illustrative: illustrative ? first.frame.demoTag : null, day, extension }))
}
