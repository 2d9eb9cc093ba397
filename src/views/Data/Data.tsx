import { useWords } from '../../i18n/Language.tsx'
import { useSources } from '../../queries/sources.tsx'
import { useFeatures } from '../../state/features.ts'
import { usePageTitle } from '../../state/pageTitle.ts'
import { Choose } from './Choose.tsx'
import { Contract } from './Contract.tsx'
import { Current } from './Current.tsx'
import { Playing } from './Playing.tsx'
import { Scenarios } from './Scenarios.tsx'
import styles from './Data.module.css'

/** Where the figures come from: which source, when read, how much; choose another, test it, or play a mock's scenarios. */
export function Data() {
  const frame = useWords('frame')
  const { configured, current } = useSources()
  const { scenarios } = useFeatures()
  usePageTitle(frame.title(frame.pages.data))
  const mock = configured.some((each) => each.id === current.id && each.mock)
  return (
    <div className={styles['page']}>
      <h1 tabIndex={-1}>{frame.pages.data}</h1>
      <Playing />
      <div className={styles['columns']}>
        <div className={styles['stack']}>
          <Current />
          <Choose />
        </div>
        <div className={styles['stack']}>
          <Contract />
          {scenarios && mock && <Scenarios />}
        </div>
      </div>
    </div>
  )
}
