import type { ReactNode } from 'react'
import type { Status } from '../domain/status.ts'
import { StatusGlyph } from './StatusGlyph.tsx'
import styles from './StatusTag.module.css'

interface StatusTagProps {
  readonly status: Status
  /** The status in words. */
  readonly children: ReactNode
  /** How long it has been so, or another remark in regular type. */
  readonly note?: ReactNode
}

/** A verdict as a pill: shape, word and tint, the word always printed. */
export function StatusTag({ status, children, note }: StatusTagProps) {
  return (
    <span className={styles['tag']} data-status={status}>
      <StatusGlyph status={status} size={14} />
      <b>{children}</b>
      {note !== undefined && <span>{note}</span>}
    </span>
  )
}
