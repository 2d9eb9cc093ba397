import { useWords } from '../../i18n/Language.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { DataList, preloadData } from './lists.ts'
import { MenuContent } from './MenuContent.tsx'
import { useChosenData } from './useChosenData.ts'
import toolStyles from './Tool.module.css'
import styles from './DataMenu.module.css'

/** Which data set, and as of which period. */
export function DataMenu() {
  const { dataSet } = useWords('frame')
  const chosen = useChosenData()
  if (!chosen) return null
  return (
    <Popover
      className={`${toolStyles['tool']} ${toolStyles['only-wide']}`}
      onNear={preloadData}
      button={
        <>
          <span className={styles['label']}>{dataSet}</span> <b>{chosen.name}</b>
          <span>{chosen.period}</span>
          <span className={styles['caret']} />
        </>
      }
    >
      {(close) => (
        <MenuContent>
          <DataList onDone={close} />
        </MenuContent>
      )}
    </Popover>
  )
}
