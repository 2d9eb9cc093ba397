import type { AreaAssessment } from '../../domain/assess/index.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { loadSection } from '../../i18n/load.ts'
import { useWorkspace } from '../../queries/workspace.tsx'

/** Saves every known value of an area's indicators as a CSV file; its code and words come when asked for. */
export function useDownload(area: AreaAssessment): () => void {
  const { assessment, index, table, today } = useWorkspace()
  const { tag, text } = useLanguage()
  const { demoTag } = useWords('frame')
  const save = async () => {
    const [{ saveObservations }, words] = await Promise.all([import('../../exports/saveObservations.ts'), loadSection(tag, 'csv')])
    const indicators = area.indicators.map(({ indicator }) => indicator.id)
    const subject = index.areas.get(area.id)?.short[text] ?? area.id
    saveObservations({ catalog: assessment.catalog, index, table, indicators, subject, demoTag, day: today, text, words })
  }
  return () => void save()
}
