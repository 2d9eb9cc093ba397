import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useMaybeWorkspace } from '../../queries/workspace.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { DataList, preloadData } from './lists.ts'
import { MenuContent } from './MenuContent.tsx'
import toolStyles from './Tool.module.css'
import styles from './DataMenu.module.css'

/** Which data set, and as of which period. */
export function DataMenu() {
  const workspace = useMaybeWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('frame')
  if (!workspace) return null
  const { source, period } = workspace
  return (
    <Popover
      className={`${toolStyles['tool']} ${toolStyles['only-wide']}`}
      onNear={preloadData}
      button={
        <>
          <span className={styles['label']}>{words.dataSet}</span> <b>{source.name[text]}</b>
          <span>{period ? format.period(period) : words.newestPeriod}</span>
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
