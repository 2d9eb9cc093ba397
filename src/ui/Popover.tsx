import { useId, useRef, type ReactNode } from 'react'
import styles from './Popover.module.css'

interface PopoverProps {
  /** Name of the button where its content does not say it. */
  readonly label?: string | undefined
  readonly button: ReactNode
  /** Look of the button; the plain frame without it. */
  readonly className?: string | undefined
  readonly align?: 'start' | 'end' | undefined
  /** The content may close itself after a choice. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

const GAP = 6
const EDGE = 16
const STOPS = 'button:not([disabled]), a[href], select, input:not([disabled])'

function place(button: HTMLElement, panel: HTMLElement, align: 'start' | 'end'): void {
  const from = button.getBoundingClientRect()
  const wanted = align === 'end' ? from.right - panel.offsetWidth : from.left
  panel.style.left = `${Math.max(EDGE, Math.min(wanted, window.innerWidth - panel.offsetWidth - EDGE))}px`
  panel.style.top = `${from.bottom + GAP}px`
}

/** A button with a native popover: the browser closes it by Esc or a click elsewhere and gives the focus back. */
export function Popover({ label, button, className, align = 'end', children }: PopoverProps) {
  const id = useId()
  const trigger = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const onToggle = (newState: string) => {
    if (newState !== 'open' || !trigger.current || !panel.current) return
    place(trigger.current, panel.current, align)
    panel.current.querySelector<HTMLElement>(STOPS)?.focus()
  }
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={className ?? styles['button']}
        aria-label={label}
        aria-haspopup="true"
        popoverTarget={id}
      >
        {button}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className={styles['panel']}
        onToggle={(event) => onToggle(event.newState)}
        onKeyDown={(event) => moveFocus(event.key, event.currentTarget, () => event.preventDefault())}
      >
        {typeof children === 'function' ? children(() => panel.current?.hidePopover()) : children}
      </div>
    </>
  )
}

/** Up and down go through the stops; in a field they belong to the field. */
function moveFocus(key: string, panel: HTMLElement, handled: () => void): void {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  const at = document.activeElement
  if (step === 0 || at instanceof HTMLSelectElement || (at instanceof HTMLInputElement && at.type !== 'checkbox' && at.type !== 'radio'))
    return
  const stops = [...panel.querySelectorAll<HTMLElement>(STOPS)]
  const next = stops[(stops.findIndex((stop) => stop === at) + step + stops.length) % stops.length]
  handled()
  next?.focus()
}
