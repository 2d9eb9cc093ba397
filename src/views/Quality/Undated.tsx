import { useMemo, useState } from 'react'
import { isKnown } from '../../domain/assess/series.ts'
import { undatedDocuments, type UndatedDocument } from '../../domain/quality/undated.ts'
import { pickName } from '../../domain/text.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { organisationName } from '../../i18n/statements/publisher.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Button } from '../../ui/Button.tsx'
import { usePrinting } from '../../ui/printing.ts'
import { Section } from '../../ui/Section.tsx'
import styles from './Lists.module.css'

/** More are shown when a reader asks. */
const MOST = 8

/** Which documents give no day of publication: nobody can say from when on their values were known. */
export function Undated() {
  const { table, assessment, today, period } = useWorkspace()
  const words = useWords('quality').undated
  const [all, setAll] = useState(false)
  const printing = usePrinting()
  const documents = useMemo(
    () => undatedDocuments(table, (row) => period === null || isKnown(table, row, assessment.asOf, today)),
    [table, assessment, today, period],
  )
  const values = documents.reduce((sum, each) => sum + each.values, 0)
  if (values === 0) return <Section title={words.none}>{null}</Section>
  const shown = all || printing ? documents : documents.slice(0, MOST)
  return (
    <Section title={words.title(values, documents.length)} aside={words.aside}>
      <ul className={styles['list']}>
        {shown.map((each) => (
          <Line key={each.document} of={each} />
        ))}
      </ul>
      {shown.length < documents.length && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {words.more(documents.length)}
        </Button>
      )}
    </Section>
  )
}

function Line({ of: { document, publisher, values } }: { readonly of: UndatedDocument }) {
  const { index } = useWorkspace()
  const { text } = useLanguage()
  const words = useWords('quality').undated
  const found = index.documents.get(document)
  const title = found ? pickName(found.title, text) : { text: document === '' ? words.noDocument : document, lang: text }
  const body = organisationName(index.organisations, found?.publisher ?? publisher, text)
  return (
    <li>
      <span className={styles['place']}>
        <span lang={title.lang}>{found?.url === undefined ? title.text : <a href={found.url}>{title.text}</a>}</span>
        <span lang={body.lang}>{body.text}</span>
        <span>{words.values(values)}</span>
      </span>
    </li>
  )
}
