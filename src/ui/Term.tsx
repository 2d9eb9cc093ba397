import type { ReactNode } from 'react'
import styles from './Term.module.css'

interface TermProps {
  /** Its entry in the glossary. Several, divided by spaces, are explained one below the other. */
  readonly of: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A word that says what it means where a pointer, the focus or a finger comes to it. */
export function Term({ of, className = '', children }: TermProps) {
  return (
    <button type="button" data-print="" className={`${styles['term']} ${className}`} data-term={of}>
      {children}
    </button>
  )
}
