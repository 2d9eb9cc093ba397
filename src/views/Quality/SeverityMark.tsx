import type { ReactNode } from 'react'
import type { Severity } from '../../domain/lint/finding.ts'
import styles from './Mark.module.css'

/** Squares in ink, so that nobody takes them for a status: filled with a cross, half filled, empty. */
const SHAPES: Readonly<Record<Severity, ReactNode>> = {
  error: (
    <>
      <path className={styles['solid']} d="M1 1h12v12H1z" />
      <path className={styles['cut']} d="M4.3 4.3l5.4 5.4M9.7 4.3l-5.4 5.4" />
    </>
  ),
  warning: (
    <>
      <path className={styles['line']} d="M1.7 1.7h10.6v10.6H1.7z" />
      <path className={styles['solid']} d="M1.7 7h10.6v5.3H1.7z" />
    </>
  ),
  notice: <path className={styles['line']} d="M1.7 1.7h10.6v10.6H1.7z" />,
}

/** How serious a finding is, as a shape; the word stands beside it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <svg className={styles['mark']} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" data-severity={severity}>
      {SHAPES[severity]}
    </svg>
  )
}
