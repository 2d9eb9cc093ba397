import { useQuery } from '@tanstack/react-query'
import { isScenarioId } from '../../domain/scenario.ts'
import { useWords } from '../../i18n/Language.tsx'
import { healthQuery } from '../../queries/healthQuery.ts'
import { useSources } from '../../queries/sources.tsx'
import { setParams, useParam } from '../../state/address.ts'
import { Section } from '../../ui/Section.tsx'
import { Toggle } from '../../ui/Button.tsx'
import styles from './Scenarios.module.css'

/**
 * Situations that the mock can play, as it announces them. What they do is marked as simulated on every page. Nothing of it is for paper: it
 * is all switches.
 */
export function Scenarios() {
  const words = useWords('data')
  const { current, open } = useSources()
  const health = useQuery(healthQuery(open(current.id)))
  const playing = useParam('scenario')
  const offered = health.data?.data.mock?.scenarios ?? []
  if (offered.length === 0) return null
  return (
    <div data-screen-only="">
      <Section title={words.scenarios} aside={words.scenariosNote}>
        <ul className={styles['scenarios']}>
          {offered.map((each) => (
            <li key={each}>
              <Toggle pressed={playing === each} onChange={(on) => setParams({ scenario: on ? each : null }, 'push')}>
                {isScenarioId(each) ? words.scenarioWords[each].name : each}
              </Toggle>
              {isScenarioId(each) && <span>{words.scenarioWords[each].text}</span>}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
