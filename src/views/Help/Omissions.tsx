import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useMaybeWorkspace } from '../../queries/workspace.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './Lists.module.css'

/** What a data set leaves out on purpose, how much of it, and why. */
export function Omissions() {
  const words = useWords('help')
  const { text } = useLanguage()
  const workspace = useMaybeWorkspace()
  const omissions = workspace?.assessment.catalog.omissions ?? []
  if (omissions.length === 0) return null
  return (
    <Section title={words.omissions}>
      <ul className={styles['plain']}>
        {omissions.map((each) => (
          <li key={each.what.en}>
            <b>{`${each.what[text]} (${each.count})`}</b> {each.reason[text]}
          </li>
        ))}
      </ul>
    </Section>
  )
}
