import type { FileToSave } from '../exports/table.ts'
import { useLanguage } from '../i18n/Language.tsx'
import { loadSection } from '../i18n/load.ts'
import { useWorkspace } from '../queries/workspace.tsx'

/** Every known value of some indicators as a file, all places and revisions; its code and words come when asked for. */
export function useObservationsFile(subject: string, indicators: readonly string[]): () => Promise<FileToSave> {
  const { assessment, index, table, today } = useWorkspace()
  const { tag, text } = useLanguage()
  return async () => {
    const [{ observationsFile }, words] = await Promise.all([import('../exports/observationsFile.ts'), loadSection(tag, 'csv')])
    return observationsFile({ catalog: assessment.catalog, index, table, indicators, subject, day: today, text, words })
  }
}
