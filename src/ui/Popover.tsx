import { Suspense, useEffectEvent, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import styles from './Popover.module.css'

interface PopoverProps {
  /** Name of the button where its content does not say it. */
  readonly label?: string | undefined
  readonly button: ReactNode
  /** Look of the button; the plain frame without it. */
  readonly className?: string | undefined
  /** Which edges of button and panel stand one below the other. */
  readonly align?: 'start' | 'end'
  /** A pointer or the focus is on the button: what it opens may be fetched. */
  readonly onNear?: () => void
  /** Drawn while it is open; may wait for its code, and may close itself after a choice. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

const GAP = 6
const EDGE = 16
const STOPS = 'button:not([disabled]), a[href], select, input:not([disabled])'
const CHOSEN = '[aria-checked=true]'

/** Puts the panel below its button, inside the window. */
function place(button: HTMLElement, panel: HTMLElement, align: 'start' | 'end'): void {
  const { left, right, bottom } = button.getBoundingClientRect()
  const wanted = align === 'end' ? right - panel.offsetWidth : left
  panel.style.left = `${Math.max(EDGE, Math.min(wanted, innerWidth - panel.offsetWidth - EDGE))}px`
  panel.style.top = `${bottom + GAP}px`
}

/** A button with a native popover: the browser closes it by Esc or a click elsewhere and gives the focus back. */
export function Popover({ label, button, className = styles['button'], align = 'end', onNear, children }: PopoverProps) {
  const id = useId()
  const trigger = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const show = () => {
    if (!trigger.current || !panel.current) return
    place(trigger.current, panel.current, align)
    const first = panel.current.querySelector<HTMLElement>(CHOSEN) ?? panel.current.querySelector<HTMLElement>(STOPS)
    first?.focus()
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
        ref={panel}
        id={id}
        popover="auto"
        className={styles['panel']}
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
        onToggle={(event) => event.newState === 'open' && show()}
        onKeyDown={(event) => moveFocus(event.key, event.currentTarget) && event.preventDefault()}
      >
        {open && (
          <Suspense>
            {typeof children === 'function' ? children(() => panel.current?.hidePopover()) : children}
            <Drawn onDrawn={show} />
          </Suspense>
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

/** Arrows, Home and End go through the stops; where a field uses them itself they are the field's. */
function moveFocus(key: string, panel: HTMLElement): boolean {
  const at = document.activeElement
  if (at instanceof HTMLSelectElement || (at instanceof HTMLInputElement && !/^(checkbox|radio)$/.test(at.type))) return false
  const stops = [...panel.querySelectorAll<HTMLElement>(STOPS)]
  const from = stops.findIndex((stop) => stop === at)
  const to = { ArrowDown: from + 1, ArrowUp: Math.max(from, 0) - 1, Home: 0, End: -1 }[key]
  if (to === undefined) return false
  stops.at(to % stops.length)?.focus()
  return true
}
