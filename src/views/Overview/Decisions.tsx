import { maybeDay } from '../../domain/day.ts'
import { pickName } from '../../domain/text.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import styles from './Decisions.module.css'

/** A leader settles at most so many things at a sitting. */
const MOST = 5

/** Questions that coordinators put to leaders, soonest first. */
export function Decisions() {
  const { assessment, index } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('overview')
  const frame = useWords('frame')
  const decisions = [...assessment.catalog.decisions].sort((a, b) => a.due.localeCompare(b.due)).slice(0, MOST)
  return (
    <ol className={styles['decisions']}>
      {decisions.map((decision) => {
        const lead = decision.lead === undefined ? undefined : index.organisations.get(decision.lead)
        const due = maybeDay(decision.due)
        return (
          <li key={decision.id}>
            <Link to={decision.indicator === undefined ? paths.area(decision.area) : paths.indicator(decision.indicator)}>
              <Unbroken text={decision.question[text]} />
            </Link>
            <p>
              <Unbroken text={decision.fact[text]} />
            </p>
            <span className={styles['decision-foot']}>
              <AreaSeal letter={frame.seals[decision.area]} size="small" />
              <span>{index.areas.get(decision.area)?.short[text]}</span>
              {lead && <span>{pickName(lead.name, text).text}</span>}
              {due !== null && <b>{words.dueBefore(format.date(due))}</b>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
