import type { ReactNode, Ref } from 'react'
import styles from './DrawerSection.module.css'

interface DrawerSectionProps {
  readonly title: string
  /** For a part that a key goes to. */
  readonly ref?: Ref<HTMLElement>
  readonly children: ReactNode
}

/** A part of the drawer under its heading. */
export function DrawerSection({ title, ref, children }: DrawerSectionProps) {
  return (
    <section ref={ref} tabIndex={ref ? -1 : undefined} className={styles['part']} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
