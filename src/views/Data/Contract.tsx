import { useWords } from '../../i18n/Language.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { Section } from '../../ui/Section.tsx'
import noteStyles from './Note.module.css'
import styles from './Contract.module.css'

/** Two ways to figures of one's own: a table taken in here, and what a source has to answer, as a file that machines read too. */
export function Contract() {
  const words = useWords('data')
  return (
    <Section title={words.contract}>
      <p className={noteStyles['note']}>{words.importText}</p>
      <p className={styles['links']}>
        <Link to={paths.import()}>{words.importTable}</Link>
      </p>
      <p className={noteStyles['note']}>{words.contractText}</p>
      <p className={styles['links']}>
        <a href={new URL('openapi.json', document.baseURI).href}>{words.openapi}</a>
        <a href={new URL('config.json', document.baseURI).href}>{words.config}</a>
      </p>
    </Section>
  )
}
