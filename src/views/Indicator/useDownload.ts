import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { loadSection } from '../../i18n/load.ts'
import { useWorkspace } from '../../queries/workspace.tsx'

/** Saves every known value of an indicator as a CSV file; its code and words come when asked for. */
export function useDownload(of: IndicatorAssessment): () => void {
  const { assessment, index, table, today } = useWorkspace()
  const { tag, text } = useLanguage()
  const { demoTag } = useWords('frame')
  const save = async () => {
    const [{ saveObservations }, words] = await Promise.all([import('../../exports/saveObservations.ts'), loadSection(tag, 'csv')])
    const indicators = [of.indicator.id]
    const subject = of.indicator.shortName[text]
    saveObservations({ catalog: assessment.catalog, index, table, indicators, subject, demoTag, day: today, text, words })
  }
  return () => void save()
}
