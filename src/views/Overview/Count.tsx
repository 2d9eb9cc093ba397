import type { ReactNode } from 'react'
import type { Patch } from '../../state/address.ts'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import styles from './Count.module.css'

/** A count within a line, which leads to the list of what it counts. */
export function Count({ by, children }: { readonly by: Patch; readonly children: ReactNode }) {
  return (
    <Link to={paths.workbench()} params={by} className={styles['count']}>
      {children}
    </Link>
  )
}
