import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface NoticeProps {
  /** `fault`: something was not read. It is announced at once; the others wait for a pause. */
  readonly kind?: 'info' | 'doubt' | 'fault' | undefined
  readonly children: ReactNode
  /** A way on: one or two quiet buttons or links. */
  readonly actions?: ReactNode
  readonly onDismiss?: (() => void) | undefined
  readonly dismissLabel?: string | undefined
}

/** One line under the top bar, only while it is true. */
export function Notice({ kind = 'info', children, actions, onDismiss, dismissLabel }: NoticeProps) {
  return (
    <div className={styles['notice']} data-kind={kind} role={kind === 'fault' ? 'alert' : 'status'}>
      <p>{children}</p>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      {onDismiss && (
        <button type="button" className={styles['dismiss']} aria-label={dismissLabel} title={dismissLabel} onClick={onDismiss}>
          ×
        </button>
      )}
    </div>
  )
}
