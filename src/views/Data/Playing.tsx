import { isScenarioId } from '../../domain/scenario.ts'
import { useWords } from '../../i18n/Language.tsx'
import { useSources } from '../../queries/sources.tsx'
import { setParams, useParam } from '../../state/address.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Playing.module.css'

/** What plays is marked on this page as on every other. */
export function Playing() {
  const words = useWords('data')
  const { scenario } = useWords('frame')
  const { current } = useSources()
  const playing = useParam('scenario')
  if (!playing || current.variant === undefined) return null
  return (
    <p role="status" className={styles['playing']}>
      {scenario.on(isScenarioId(playing) ? words.scenarioWords[playing].name : playing)}{' '}
      <Button onClick={() => setParams({ scenario: null }, 'push')}>{scenario.leave}</Button>
    </p>
  )
}
