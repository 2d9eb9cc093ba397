import { useMemo } from 'react'
import { isKnown } from '../../domain/assess/series.ts'
import { undatedDocuments, type UndatedDocument } from '../../domain/quality/undated.ts'
import { pickName } from '../../domain/text.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { organisationName } from '../../i18n/statements/publisher.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Section } from '../../ui/Section.tsx'
import { DocumentList, type ListedDocument } from './DocumentList.tsx'

/** Which documents give no day of publication: nobody can say from when on their values were known. */
export function Undated() {
  const { table, assessment, today, period } = useWorkspace()
  const words = useWords('quality').undated
  const listed = useListed()
  const documents = useMemo(
    () => undatedDocuments(table, (row) => period === null || isKnown(table, row, assessment.asOf, today)),
    [table, assessment, today, period],
  )
  const values = documents.reduce((sum, each) => sum + each.values, 0)
  if (values === 0) return <Section title={words.none}>{null}</Section>
  return (
    <Section id="undated" title={words.title(values, documents.length)} aside={words.aside}>
      <DocumentList of={documents.map(listed)} />
    </Section>
  )
}

function useListed(): (of: UndatedDocument) => ListedDocument {
  const { index } = useWorkspace()
  const { text } = useLanguage()
  const words = useWords('quality').undated
  return ({ document, publisher, values }) => {
    const found = index.documents.get(document)
    return {
      id: document,
      title: found ? pickName(found.title, text) : { text: document === '' ? words.noDocument : document, lang: text },
      body: organisationName(index.organisations, found?.publisher ?? publisher, text),
      url: found?.url,
      counts: words.values(values),
    }
  }
}
