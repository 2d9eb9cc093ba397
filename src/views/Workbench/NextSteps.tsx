import type { Milestone } from '../../domain/catalog.ts'
import { maybeDay } from '../../domain/day.ts'
import { Part } from './Part.tsx'
import type { WorkRow } from './row.ts'
import type { Scribe } from './useScribe.ts'
import styles from './Drawer.module.css'

/** An indicator's pieces of work in the order of their dates. */
export function stepsOf(row: WorkRow, say: Scribe): readonly Milestone[] {
  return say.space.assessment.catalog.milestones
    .filter(({ indicator }) => indicator === row.id)
    .toSorted((a, b) => a.planned.localeCompare(b.planned))
}

/** Days that an open step is overdue; 0 or less where it is not. */
export function overdueDays({ planned, done }: Milestone, say: Scribe): number {
  const day = maybeDay(planned)
  return done !== undefined || day === null ? 0 : say.space.today - day
}

/** What is to be done and by when; what is overdue says by how long. Left out where nothing is registered. */
export function NextSteps({ row, say }: { readonly row: WorkRow; readonly say: Scribe }) {
  const steps = stepsOf(row, say)
  if (steps.length === 0) return null
  return (
    <Part title={say.words.drawer.next}>
      <ul className={styles['dated']}>
        {steps.map((step) => (
          <li key={step.id} data-overdue={overdueDays(step, say) > 0}>
            <span>{whenText(step, say)}</span>
            <span>
              {step.name[say.text]}
              {step.evidence && <span className={styles['quiet']}> {step.evidence[say.text]}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function whenText(step: Milestone, say: Scribe): string {
  const { drawer } = say.words
  const done = step.done === undefined ? null : maybeDay(step.done)
  if (done !== null) return drawer.done(say.format.date(done))
  const late = overdueDays(step, say)
  if (late > 0) return drawer.overdue(say.format.days(late))
  const planned = maybeDay(step.planned)
  return planned === null ? step.planned : drawer.due(say.format.date(planned))
}
