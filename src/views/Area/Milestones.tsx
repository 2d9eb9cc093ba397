import type { AreaAssessment } from '../../domain/assess/index.ts'
import type { Milestone } from '../../domain/catalog.ts'
import type { Day } from '../../domain/day.ts'
import { pickName } from '../../domain/text.ts'
import { lastDayOf } from '../../domain/period.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { Section } from '../../ui/Section.tsx'
import textStyles from '../../ui/text.module.css'
import styles from './Milestones.module.css'

interface Dated {
  readonly milestone: Milestone
  readonly planned: Day
  readonly done: Day | null
}

/** Overdue ones first, then what comes next, then what is done, the newest first. */
export function sortMilestones(milestones: readonly Milestone[], asOf: Day): readonly Dated[] {
  const dated = milestones.flatMap((milestone): Dated[] => {
    const planned = lastDayOf(milestone.planned)
    const done = milestone.done === undefined ? null : lastDayOf(milestone.done)
    return planned === null ? [] : [{ milestone, planned, done: done !== null && done <= asOf ? done : null }]
  })
  const open = dated.filter((each) => each.done === null).toSorted((a, b) => a.planned - b.planned)
  const finished = dated.filter((each) => each.done !== null).toSorted((a, b) => (b.done ?? 0) - (a.done ?? 0))
  return [...open, ...finished]
}

export function Milestones({ area }: { readonly area: AreaAssessment }) {
  const { assessment } = useWorkspace()
  const { asOf } = assessment
  const words = useWords('area')
  const sorted = sortMilestones(
    assessment.catalog.milestones.filter((each) => each.area === area.id),
    asOf,
  )
  if (sorted.length === 0) return null
  const overdue = sorted.filter((each) => each.done === null && each.planned < asOf).length
  return (
    <Section title={words.milestones.title} note={overdue > 0 ? words.milestones.overdueCount(overdue) : words.entries(sorted.length)}>
      <ul className={styles['milestones']}>
        {sorted.map((each) => (
          <Row key={each.milestone.id} of={each} />
        ))}
      </ul>
    </Section>
  )
}

function Row({ of: { milestone, planned, done } }: { readonly of: Dated }) {
  const { index, assessment } = useWorkspace()
  const { asOf } = assessment
  const { text, format } = useLanguage()
  const words = useWords('area').milestones
  const late = done === null && planned < asOf
  const owner = milestone.owner === undefined ? undefined : index.organisations.get(milestone.owner)
  const said =
    done !== null ? words.done(format.date(done)) : late ? words.overdue(format.days(asOf - planned)) : words.due(format.date(planned))
  return (
    <li data-late={late}>
      <span>
        {milestone.indicator === undefined ? (
          milestone.name[text]
        ) : (
          <Link to={paths.indicator(milestone.indicator)}>{milestone.name[text]}</Link>
        )}
      </span>
      <span className={textStyles['quiet']}>{owner && pickName(owner.name, text).text}</span>
      <span className={styles['when']}>{said}</span>
    </li>
  )
}
