import type { ReactNode } from 'react'
import type { Status } from '../domain/status.ts'
import styles from './StatusGlyph.module.css'

interface StatusGlyphProps {
  readonly status: Status
  /** 13 at least beside a word, 16 alone, 26 on a wall. */
  readonly size?: number | undefined
  /** The status in words where none stands beside it; without it the glyph is decoration. */
  readonly label?: string | undefined
}

/** The seven shapes, drawn once on a grid of 16: each can be told from the others without colour. */
const SHAPES: Readonly<Record<Status, ReactNode>> = {
  achieved: (
    <>
      <circle className={styles['fill']} cx="8" cy="8" r="7" />
      <path className={styles['hole']} d="M4.6 8.2l2.4 2.4 4.5-4.9" />
    </>
  ),
  onTrack: <circle className={styles['fill']} cx="8" cy="8" r="6.4" />,
  atRisk: <path className={styles['edged']} d="M8 1.9L14.6 13.9H1.4z" />,
  offTrack: (
    <>
      <path className={styles['fill']} d="M8 .4L15.6 8 8 15.6.4 8z" />
      <path className={styles['hole']} d="M8 4.3v4.4M8 11.2v.4" />
    </>
  ),
  noTarget: <circle className={styles['ring']} cx="8" cy="8" r="5.9" />,
  noData: (
    <>
      <circle className={styles['ring']} cx="8" cy="8" r="5.9" />
      <path className={styles['ring']} d="M3.9 12.1l8.2-8.2" />
    </>
  ),
  stale: (
    <>
      <circle className={styles['dashed']} cx="8" cy="8" r="6" />
      <path className={styles['hands']} d="M8 4.9V8l2.2 1.6" />
    </>
  ),
}

export function StatusGlyph({ status, size = 16, label }: StatusGlyphProps) {
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg
      className={`st-glyph ${styles['glyph']}`}
      data-status={status}
      data-term={status}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      {...naming}
    >
      {SHAPES[status]}
    </svg>
  )
}
