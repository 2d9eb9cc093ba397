import { useQuery } from '@tanstack/react-query'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { licencesQuery } from '../../queries/licences.ts'
import { useMaybeWorkspace } from '../../queries/workspace.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './Lists.module.css'

/** Licences of what ships, and of the data. */
export function Licences() {
  const words = useWords('help')
  const { text } = useLanguage()
  const workspace = useMaybeWorkspace()
  const licences = useQuery(licencesQuery(document.baseURI))
  return (
    <Section title={words.licences}>
      <ul className={styles['plain']}>
        {(licences.data ?? []).map((each) => (
          <li key={each.id}>
            <a href={each.address} lang="en">
              {each.title}
            </a>{' '}
            <span lang="en">{each.licence}</span>
          </li>
        ))}
      </ul>
      {licences.isError && <p>{words.licencesFailed}</p>}
      {workspace && (
        <>
          <h3>{words.licencesData}</h3>
          <ul className={styles['plain']}>
            {workspace.assessment.catalog.licences.map((each) => (
              <li key={each.name.en}>
                <b>{each.name[text]}</b> {each.terms[text]}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
