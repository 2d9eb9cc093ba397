import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import { observationAt, rowsByIndicator } from '../../domain/observationTable.ts'
import { pickName } from '../../domain/text.ts'
import { fileName } from '../../exports/fileName.ts'
import { EXPORTS } from '../../exports/index.ts'
import { observationsTable, type ObservationWords } from '../../exports/observationsCsv.ts'
import { saveFile } from '../../exports/saveFile.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'

/** The words that a file of observations needs, from the catalog and the reader's language. */
export function useObservationWords(): ObservationWords {
  const { assessment, index } = useWorkspace()
  const { text } = useLanguage()
  const { csv } = useWords('indicator')
  const nameOf = (id: string) => {
    const found = index.organisations.get(id)
    return found ? pickName(found.name, text).text : id
  }
  return {
    indicator: (id) => index.indicators.get(id)?.name[text] ?? id,
    unit: (id) => {
      const indicator = index.indicators.get(id)
      if (!indicator) return ''
      const { unit, words } = unitOf(index, indicator)
      return csv.unit(words.symbol[text], unit.exponent)
    },
    region: (id) => index.regions.get(id)?.name[text] ?? id,
    organisation: nameOf,
    document: (id) => {
      const found = index.documents.get(id)
      return { title: found ? pickName(found.title, text).text : id, url: found?.url ?? '' }
    },
    note: (note) => assessment.catalog.notes?.[note]?.[text] ?? note,
    illustrative: csv.illustrative,
    columns: csv.columns,
  }
}

/** Saves every known value of an indicator, all places and revisions, as a CSV file. */
export function useDownload(of: IndicatorAssessment): () => void {
  const { table, today, provenance } = useWorkspace()
  const { text } = useLanguage()
  const frame = useWords('frame')
  const words = useObservationWords()
  return () => {
    const rows = rowsByIndicator(table).get(of.indicator.id) ?? []
    const file = observationsTable(
      rows.map((row) => observationAt(table, row)),
      words,
    )
    const name = fileName({
      subject: of.indicator.shortName[text],
      illustrative: provenance.illustrative > 0 ? frame.demoTag : null,
      day: today,
      extension: EXPORTS.csv.extension,
    })
    saveFile(EXPORTS.csv.write(file), name)
  }
}
