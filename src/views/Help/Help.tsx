import { useWords } from '../../i18n/Language.tsx'
import { usePageTitle } from '../../state/pageTitle.ts'
import { Section } from '../../ui/Section.tsx'
import { Glossary } from './Glossary.tsx'
import { Licences } from './Licences.tsx'
import { Omissions } from './Omissions.tsx'
import { Shortcuts } from './Shortcuts.tsx'
import { Versions } from './Versions.tsx'
import styles from './Help.module.css'

/** How things are judged, which keys there are, what words mean, which versions and licences this is. */
export function Help() {
  const words = useWords('help')
  const frame = useWords('frame')
  usePageTitle(frame.title(frame.pages.help))
  return (
    <div className={styles['page']}>
      <h1 tabIndex={-1}>{frame.pages.help}</h1>
      <div className={styles['columns']}>
        <div>
          <Section title={words.method}>
            {words.methodText.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </Section>
          <Glossary />
          <Omissions />
        </div>
        <div>
          <Shortcuts />
          <Versions />
          <Licences />
        </div>
      </div>
    </div>
  )
}
