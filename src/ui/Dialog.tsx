import { useEffect, useRef, type ReactNode } from 'react'
import styles from './Dialog.module.css'

interface DialogProps {
  /** Name for those who do not see the content. */
  readonly label: string
  readonly closeLabel: string
  readonly onClose: () => void
  /** May close the dialog itself after a choice: the focus is then back where it was. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** A native modal dialog, open while it is drawn: the browser keeps the focus inside, closes on Esc and gives the focus back. */
export function Dialog({ label, closeLabel, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const close = () => dialog.current?.close()
  useEffect(() => {
    const element = dialog.current
    if (!element || element.open) return
    element.showModal()
    // The browser takes the first control, which is the close button; a field is what one came for.
    element.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
    >
      <div className={styles['body']}>
        <button type="button" className={styles['close']} aria-label={closeLabel} title={closeLabel} onClick={close}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M2 2l10 10M12 2L2 12" stroke="currentColor" strokeWidth="1.8" />
          </svg>
        </button>
        {typeof children === 'function' ? children(close) : children}
      </div>
    </dialog>
  )
}
