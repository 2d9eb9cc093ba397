import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './Quality.module.css'

/** What the data set leaves out on purpose, and on what terms its figures may be used. */
export function LeftOut() {
  const { omissions, licences } = useWorkspace().assessment.catalog
  const words = useWords('quality')
  const { text } = useLanguage()
  return (
    <div className={styles['stack']}>
      <Section title={words.omissions.title}>
        {omissions.length === 0 && <p className={styles['empty']}>{words.omissions.none}</p>}
        <ul className={styles['list']}>
          {omissions.map(({ what, count, reason }) => (
            <li key={what.zh}>
              <span className={styles['place']}>{words.omissions.item(what[text], count)}</span>
              <span>{reason[text]}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.licences.title}>
        {licences.length === 0 && <p className={styles['empty']}>{words.licences.none}</p>}
        <ul className={styles['list']}>
          {licences.map(({ name, terms, url }) => (
            <li key={name.zh}>
              <span className={styles['place']}>{url === undefined ? name[text] : <a href={url}>{name[text]}</a>}</span>
              <span>{terms[text]}</span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
