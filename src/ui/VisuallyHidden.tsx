import type { ReactNode } from 'react'
import styles from './VisuallyHidden.module.css'

/** Text for those who do not see the page. `live`: read out when it changes. */
export function VisuallyHidden({ children, live = false }: { readonly children: ReactNode; readonly live?: boolean }) {
  return (
    <span className={styles['hidden']} role={live ? 'status' : undefined}>
      {children}
    </span>
  )
}
