import type { Milestone } from '../../domain/catalog.ts'
import { maybeDay } from '../../domain/day.ts'
import { DrawerSection } from './DrawerSection.tsx'
import type { IndicatorRow } from './row.ts'
import type { RowTexts } from './rowTexts.ts'
import styles from './DrawerLines.module.css'

/** An indicator's pieces of work in the order of their dates. */
export function stepsOf(row: IndicatorRow, texts: RowTexts): readonly Milestone[] {
  return texts.workspace.assessment.catalog.milestones
    .filter(({ indicator }) => indicator === row.id)
    .toSorted((a, b) => a.planned.localeCompare(b.planned))
}

/** Days that an open step is overdue; 0 or less where it is not. */
export function overdueDays({ planned, done }: Milestone, texts: RowTexts): number {
  const day = maybeDay(planned)
  return done !== undefined || day === null ? 0 : texts.workspace.assessment.asOf - day
}

/** What is to be done and by when; what is overdue says by how long. Left out where nothing is registered. */
export function NextSteps({ row, texts }: { readonly row: IndicatorRow; readonly texts: RowTexts }) {
  const steps = stepsOf(row, texts)
  if (steps.length === 0) return null
  return (
    <DrawerSection title={texts.words.drawer.next}>
      <ul className={styles['dated']}>
        {steps.map((step) => (
          <li key={step.id} data-overdue={overdueDays(step, texts) > 0}>
            <span>{whenText(step, texts)}</span>
            <span>
              {step.name[texts.text]}
              {step.evidence && <span className={styles['quiet']}> {step.evidence[texts.text]}</span>}
            </span>
          </li>
        ))}
      </ul>
    </DrawerSection>
  )
}

function whenText(step: Milestone, texts: RowTexts): string {
  const { drawer } = texts.words
  const done = step.done === undefined ? null : maybeDay(step.done)
  if (done !== null) return drawer.done(texts.format.date(done))
  const late = overdueDays(step, texts)
  if (late > 0) return drawer.overdue(texts.format.days(late))
  const planned = maybeDay(step.planned)
  return planned === null ? step.planned : drawer.due(texts.format.date(planned))
}
