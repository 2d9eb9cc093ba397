import { Suspense, useId, useEffectEvent, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { Crash } from './Crash.tsx'
import styles from './Frame.module.css'

interface PopoverProps {
  readonly className: string | undefined
  /** Name for those who cannot see the button's content. */
  readonly label?: string | undefined
  readonly button: ReactNode
  /** A pointer or the focus is on the button: what it opens may be fetched. */
  readonly onNear: () => void
  /** Drawn while it is open; may wait for its code. The content may close itself, for example after a choice. */
  readonly children: (close: () => void) => ReactNode
}

const GAP = 6

/** Puts the list below its button, right edges together, inside the window. */
function place(button: HTMLElement, list: HTMLElement): void {
  const from = button.getBoundingClientRect()
  const left = Math.max(16, Math.min(from.right - list.offsetWidth, window.innerWidth - list.offsetWidth - 16))
  list.style.left = `${left}px`
  list.style.top = `${from.bottom + GAP}px`
  list.style.position = 'fixed'
}

/** A button with a native popover: the browser closes it by Esc or a click elsewhere and gives the focus back. */
export function Popover({ className, label, button, onNear, children }: PopoverProps) {
  const id = useId()
  const trigger = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const show = () => {
    if (!trigger.current || !list.current) return
    place(trigger.current, list.current)
    list.current.querySelector<HTMLElement>('[aria-checked=true], button, a, select')?.focus()
  }
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="true"
        popoverTarget={id}
        onPointerEnter={onNear}
        onFocus={onNear}
      >
        {button}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        className={styles['pop']}
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
        onToggle={(event) => event.newState === 'open' && show()}
        onKeyDown={(event) => moveFocus(event.key, event.currentTarget, () => event.preventDefault())}
      >
        {open && (
          <ErrorBoundary place={id} fallback={(fault, retry) => <Crash fault={fault} onRetry={retry} />}>
            <Suspense>
              {children(() => list.current?.hidePopover())}
              <Drawn onDrawn={show} />
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
    </>
  )
}

/** Stands behind content that may come late: its place and the focus can only be given when it is there. */
function Drawn({ onDrawn }: { readonly onDrawn: () => void }) {
  const drawn = useEffectEvent(onDrawn)
  useLayoutEffect(() => drawn(), [])
  return null
}

/** Arrow keys go through the list, as readers of menus expect. */
function moveFocus(key: string, list: HTMLElement, handled: () => void): void {
  const items = [...list.querySelectorAll<HTMLElement>('button, a, select')]
  const at = items.findIndex((item) => item === document.activeElement)
  const next = key === 'ArrowDown' ? at + 1 : key === 'ArrowUp' ? at - 1 : key === 'Home' ? 0 : key === 'End' ? items.length - 1 : null
  if (next === null || items.length === 0 || document.activeElement instanceof HTMLSelectElement) return
  handled()
  items[(next + items.length) % items.length]?.focus()
}
