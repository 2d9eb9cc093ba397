import type { Fault } from '../../domain/failure.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import type { Workspace } from '../../queries/workspace.tsx'
import styles from './Faults.module.css'

/** More than so many lines help nobody; the count above them is whole. */
const MOST_FAULTS = 50

/** What of a reading could not be used, line by line. */
export function Faults({ workspace }: { readonly workspace: Workspace }) {
  const words = useWords('data')
  const frame = useWords('frame')
  const doubts = useWords('faults')
  const { text } = useLanguage()
  const { regions, indicators } = workspace.index
  const said = (fault: Fault) => {
    if (fault.kind === 'regionMissing' && regions.has(fault.place))
      return words.regionMissing(regions.get(fault.place)?.name[text] ?? fault.place)
    if (fault.kind === 'indicatorMissing' && indicators.has(fault.place))
      return words.indicatorMissing(indicators.get(fault.place)?.name[text] ?? fault.place)
    return doubts.fault(fault)
  }
  return (
    <>
      <h3>{frame.partial(workspace.faults.length)}</h3>
      <ul className={styles['faults']}>
        {workspace.faults.slice(0, MOST_FAULTS).map((fault) => (
          <li key={`${fault.kind} ${fault.place} ${fault.found ?? ''}`}>{said(fault)}</li>
        ))}
      </ul>
    </>
  )
}
