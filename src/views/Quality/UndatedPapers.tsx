import { undatedPapers, type UndatedPaper } from '../../domain/quality/undated.ts'
import { pickName } from '../../domain/text.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { organisationName } from '../../i18n/statements/publisher.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Section } from '../../ui/Section.tsx'
import { DocumentList, type ListedDocument } from './DocumentList.tsx'

/** Which documents of targets and of named bodies give no day of issue: an earlier period cannot leave out what they say. */
export function UndatedPapers() {
  const { catalog } = useWorkspace().assessment
  const words = useWords('quality').undatedPapers
  const listed = useListed()
  const papers = undatedPapers(catalog)
  const sum = (of: 'targets' | 'mandates') => papers.reduce((total, each) => total + each[of], 0)
  if (catalog.targets.length === 0 && (catalog.mandates ?? []).length === 0) return null
  if (papers.length === 0) return <Section title={words.none}>{null}</Section>
  return (
    <Section title={words.title(papers.length, sum('targets'), sum('mandates'))} aside={words.aside}>
      <DocumentList of={papers.map(listed)} />
    </Section>
  )
}

function useListed(): (of: UndatedPaper) => ListedDocument {
  const { index } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('quality').undatedPapers
  return ({ title, issuer, bodies, url, targets, mandates }) => {
    const named = bodies.map((id) => organisationName(index.organisations, id, text).text)
    return {
      id: title.zh ?? title.en,
      title: pickName(title, text),
      body: issuer ? pickName(issuer, text) : { text: format.enumeration(named), lang: text },
      url,
      counts: words.counts(targets, mandates),
    }
  }
}
