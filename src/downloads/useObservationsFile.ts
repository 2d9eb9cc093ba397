import type { FileToSave } from '../exports/table.ts'
import { useLanguage } from '../i18n/Language.tsx'
import { loadSection } from '../i18n/load.ts'
import { useWorkspace } from '../queries/workspace.tsx'

/** Every value of some indicators that is known in the period in force as a file, all places and revisions; its code and words come when asked for. */
export function useObservationsFile(subject: string, indicators: readonly string[]): () => Promise<FileToSave> {
  const { assessment, index, table, today, period } = useWorkspace()
  const { tag, text } = useLanguage()
  return async () => {
    const [{ observationsFile }, { isKnown }, words] = await Promise.all([
      import('../exports/observationsFile.ts'),
      import('../domain/assess/series.ts'),
      loadSection(tag, 'csv'),
    ])
    const known = (row: number) => period === null || isKnown(table, row, assessment.asOf, today)
    return observationsFile({ catalog: assessment.catalog, index, table, indicators, subject, day: assessment.asOf, known, text, words })
  }
}
