import { useId, type ReactNode } from 'react'
import styles from './Section.module.css'

interface SectionProps {
  readonly title: ReactNode
  /** Beside the title: what it shows, in regular type. */
  readonly aside?: ReactNode
  /** At the far end: a count, a legend, controls. */
  readonly note?: ReactNode
  readonly level?: 2 | 3 | undefined
  /** Address within the page. */
  readonly id?: string | undefined
  readonly children: ReactNode
}

/** A part of a page: a 2-px rule, its heading, and no box around it. */
export function Section({ title, aside, note, level = 2, id, children }: SectionProps) {
  const heading = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={styles['section']} aria-labelledby={heading} id={id}>
      <div className={styles['head']}>
        <Heading id={heading}>{title}</Heading>
        {aside !== undefined && <span className={styles['aside']}>{aside}</span>}
        {note !== undefined && <div className={styles['note']}>{note}</div>}
      </div>
      {children}
    </section>
  )
}
