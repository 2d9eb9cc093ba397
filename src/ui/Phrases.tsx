import { Fragment, type ReactNode } from 'react'
import type { Status } from '../domain/status.ts'
import styles from './Phrases.module.css'

export interface PhrasePiece {
  readonly text: string
  /** Status whose tint lies under it. */
  readonly tone?: Status | undefined
  /** Only its place is kept. */
  readonly pending?: boolean | undefined
  /** Leads from its words to what they count. */
  readonly lead?: ((text: string) => ReactNode) | undefined
}

/** Fits a line of the narrowest phone in the size of a headline, in letters of English. */
const SHORT = 22

/** A sentence that breaks only between its pieces. A space at a piece's end stands outside it, where it may break. */
export function Phrases({ phrases }: { readonly phrases: readonly PhrasePiece[] }) {
  return phrases.map(({ text, tone, pending, lead }, place) => (
    // A sentence is drawn anew as a whole, so the place is identity enough.
    <Fragment key={place}>
      <span className={styles['piece']} data-tone={tone} data-pending={pending} data-short={text.length <= SHORT || undefined}>
        {lead ? lead(text.trimEnd()) : text.trimEnd()}
      </span>
      {/\s$/.test(text) ? ' ' : null}
    </Fragment>
  ))
}
