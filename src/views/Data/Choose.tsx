import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useSources } from '../../queries/sources.tsx'
import { setParams } from '../../state/address.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import { SourceTest } from './SourceTest.tsx'
import styles from './Choose.module.css'

/** Every source that the configuration names, to be tested or read instead. */
export function Choose() {
  const words = useWords('data')
  const { text } = useLanguage()
  const { configured, current, open } = useSources()
  return (
    <Section title={words.choose} aside={words.chooseNote}>
      <ul className={styles['sources']}>
        {configured.map((each) => (
          <li key={each.id} aria-current={each.id === current.id}>
            <div>
              <b>{each.name[text]}</b>
              <span>{`${words.kindOf(words.kinds[each.kind], each.mock)} · ${each.base}`}</span>
            </div>
            <div className={styles['actions']}>
              {/* What plays on the pages plays in the test too. */}
              <SourceTest key={current.variant} open={() => (each.id === current.id ? current : open(each.id))} mock={each.mock} />
              {each.id === current.id ? (
                <span className={styles['inUse']}>{words.inUse}</span>
              ) : (
                <Button onClick={() => setParams({ source: each.id, period: null, scenario: null }, 'push')}>{words.use}</Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
