import type { ReactNode } from 'react'
import type { Patch } from '../../state/address.ts'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import styles from './Counted.module.css'

/** A count or a bar that leads to the indicators it counts, or to a part of this page that names them. */
export function Counted({ by, here = false, children }: { readonly by: Patch; readonly here?: boolean; readonly children: ReactNode }) {
  return (
    <Link to={here ? paths.quality() : paths.workbench()} params={by} className={styles['counted']}>
      {children}
    </Link>
  )
}
