import type { ReactNode } from 'react'
import styles from './Drawer.module.css'

/** A part of the drawer under its heading. */
export function DrawerSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
