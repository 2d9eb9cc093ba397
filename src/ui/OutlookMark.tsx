import type { ReactNode } from 'react'
import type { Outlook } from '../domain/forecast/outlook.ts'
import styles from './OutlookMark.module.css'

interface OutlookMarkProps {
  readonly outlook: Outlook
  /** The outlook in words: the glyph never stands without them. */
  readonly children: ReactNode
}

/** A way that stops below the target, one that forks around it, and one that ends in it, on a grid of 22 by 16: told apart without colour. */
const SHAPES: Readonly<Record<Outlook, ReactNode>> = {
  willMiss: (
    <>
      <path d="M1.5 13.5H13" />
      <path className={styles['target']} d="M17 1.5l3 3-3 3-3-3z" />
    </>
  ),
  open: (
    <>
      <path d="M1.5 13.5L9 9" />
      <path className={styles['maybe']} d="M9 9L20 9.6M9 9L19 1.2" />
      <path className={styles['target']} d="M17 3.2l2.6 2.6L17 8.4l-2.6-2.6z" />
    </>
  ),
  willReach: (
    <>
      <path d="M1.5 13.5L15 5.8" />
      <path className={styles['reached']} d="M17 1.5l3 3-3 3-3-3z" />
    </>
  ),
}

/** What the recent trend says of a target to come: a mark beside a status, in ink and never in a status's colour. */
export function OutlookMark({ outlook, children }: OutlookMarkProps) {
  return (
    <span className={styles['mark']} data-outlook={outlook} data-term={outlook}>
      <OutlookGlyph outlook={outlook} />
      <span>{children}</span>
    </span>
  )
}

/** The shape alone, where its word stands in the same row. */
export function OutlookGlyph({ outlook }: Pick<OutlookMarkProps, 'outlook'>) {
  return (
    <svg className={styles['glyph']} width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
      {SHAPES[outlook]}
    </svg>
  )
}
