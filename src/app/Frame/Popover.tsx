import { useId, useRef, type ReactNode } from 'react'
import styles from './Frame.module.css'

interface PopoverProps {
  readonly className: string | undefined
  /** Name for those who cannot see the button's content. */
  readonly label?: string | undefined
  readonly button: ReactNode
  /** The content may close itself, for example after a choice. */
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
export function Popover({ className, label, button, children }: PopoverProps) {
  const id = useId()
  const trigger = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  return (
    <>
      <button ref={trigger} type="button" className={className} aria-label={label} aria-haspopup="true" popoverTarget={id}>
        {button}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        className={styles['pop']}
        onToggle={(event) => {
          if (event.newState !== 'open' || !trigger.current || !list.current) return
          place(trigger.current, list.current)
          list.current.querySelector<HTMLElement>('[aria-checked=true], button, a, select')?.focus()
        }}
        onKeyDown={(event) => moveFocus(event.key, event.currentTarget, () => event.preventDefault())}
      >
        {children(() => list.current?.hidePopover())}
      </div>
    </>
  )
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
