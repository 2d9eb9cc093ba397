import { useEffect, useId, useRef, type ReactNode } from 'react'
import hidden from './VisuallyHidden.module.css'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  readonly closeLabel: string
  /** In the middle, at the top (search), or a drawer at the side. */
  readonly place?: 'middle' | 'top' | 'side' | undefined
  /** The title is only for those who do not see the content. */
  readonly hideTitle?: boolean | undefined
  readonly children: ReactNode
}

/** A native modal dialog: the browser keeps the focus inside, closes on Esc and gives the focus back. */
export function Dialog({ open, onClose, title, closeLabel, place = 'middle', hideTitle = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const element = dialog.current
    if (open && element && !element.open) {
      element.showModal()
      // The browser takes the first control, which is the close button; a field is what one came for.
      element.querySelector<HTMLElement>('input, select, textarea')?.focus()
    }
    if (!open && element?.open) element.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      data-place={place}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {open && (
        <div className={styles['body']}>
          <div className={styles['head']} data-hidden={hideTitle}>
            <h2 id={heading} className={hideTitle ? hidden['hidden'] : undefined}>
              {title}
            </h2>
            <button type="button" className={styles['close']} aria-label={closeLabel} title={closeLabel} onClick={onClose}>
              <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                <path d="M2 2l10 10M12 2L2 12" stroke="currentColor" strokeWidth="1.8" />
              </svg>
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  )
}
