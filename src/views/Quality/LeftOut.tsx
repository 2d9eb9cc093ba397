import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Section } from '../../ui/Section.tsx'
import listsStyles from './Lists.module.css'
import qualityStyles from './Quality.module.css'

/** What the data set leaves out on purpose, and on what terms its figures may be used. */
export function LeftOut() {
  const { assessment, period } = useWorkspace()
  const { omissions, licences } = assessment.catalog
  const words = useWords('quality')
  const { text } = useLanguage()
  const whole = period === null ? undefined : words.wholeSet
  return (
    <div className={qualityStyles['stack']}>
      <Section title={words.omissions.title} aside={whole}>
        {omissions.length === 0 && <p className={listsStyles['empty']}>{words.omissions.none}</p>}
        <ul className={listsStyles['list']}>
          {omissions.map(({ what, count, reason }) => (
            <li key={what.zh}>
              <span className={listsStyles['place']}>{words.omissions.item(what[text], count)}</span>
              <span>{reason[text]}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.licences.title} aside={whole}>
        {licences.length === 0 && <p className={listsStyles['empty']}>{words.licences.none}</p>}
        <ul className={listsStyles['list']}>
          {licences.map(({ name, terms, url }) => (
            <li key={name.zh}>
              <span className={listsStyles['place']}>{url === undefined ? name[text] : <a href={url}>{name[text]}</a>}</span>
              <span>{terms[text]}</span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
