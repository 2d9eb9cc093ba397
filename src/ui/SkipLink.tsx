import type { ReactNode } from 'react'
import styles from './SkipLink.module.css'

/** The first stop of the keyboard: past the bars, to the content. */
export function SkipLink({ target, children }: { /** Id of the main part. */ readonly target: string; readonly children: ReactNode }) {
  return (
    <a
      className={styles['skip']}
      href={`#${target}`}
      onClick={(event) => {
        // The address belongs to the page's state (and to hash routes), so the jump must not write into it.
        event.preventDefault()
        document.getElementById(target)?.focus()
      }}
    >
      {children}
    </a>
  )
}
