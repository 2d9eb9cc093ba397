import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useMaybeWorkspace } from '../../queries/workspace.tsx'
import { Section } from '../../ui/Section.tsx'
import rowStyles from './Rows.module.css'
import styles from './Versions.module.css'

/** Which app and which data this is. */
export function Versions() {
  const words = useWords('help')
  const { text, format } = useLanguage()
  const workspace = useMaybeWorkspace()
  return (
    <Section title={words.versions}>
      <dl className={`${rowStyles['rows']} ${styles['facts']}`}>
        <div>
          <dt>{words.versionOf.app}</dt>
          <dd>{import.meta.env['VITE_APP_VERSION'] ?? '0.1.0'}</dd>
        </div>
        {workspace && (
          <div>
            <dt>{words.versionOf.data}</dt>
            <dd>
              {workspace.assessment.catalog.name[text]} {workspace.assessment.catalog.version}
              <br />
              {words.readAt(format.instant(workspace.readAt))}
            </dd>
          </div>
        )}
      </dl>
    </Section>
  )
}
