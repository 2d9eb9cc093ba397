import type { ReactNode } from 'react'
import type { PunctualityState } from '../../domain/quality/timeliness.ts'
import styles from './Mark.module.css'

/** Shapes in ink: status colours and status shapes say something else. */
const SHAPES: Readonly<Record<PunctualityState, ReactNode>> = {
  onTime: <circle className={styles['quiet']} cx="6" cy="6" r="4" />,
  late: (
    <>
      <circle className={styles['line']} cx="6" cy="6" r="4.6" />
      <path className={styles['solid']} d="M6 1.4a4.6 4.6 0 0 1 0 9.2z" />
    </>
  ),
  missing: <circle className={styles['line']} cx="6" cy="6" r="4.6" />,
  undated: <path className={styles['line']} d="M2 6h8" />,
  notDue: <circle className={styles['quiet']} cx="6" cy="6" r="1.2" />,
}

/** Whether a period came in time, as a shape; its word stands beside it or is read out. */
export function PunctualMark({ state }: { readonly state: PunctualityState }) {
  return (
    <svg className={styles['mark']} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[state]}
    </svg>
  )
}
