import type { ComponentProps } from 'react'
import styles from './Button.module.css'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'style'> {
  /** One strong button in a place at most: the way on. `quiet` has no frame. */
  readonly kind?: 'plain' | 'strong' | 'quiet' | undefined
}

/** A button is a verb, in ink, never in a status colour. */
export function Button({ kind = 'plain', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={styles[kind]} />
}

interface ToggleProps extends Omit<ComponentProps<'button'>, 'className' | 'style' | 'onChange' | 'aria-pressed'> {
  readonly pressed: boolean
  readonly onChange: (pressed: boolean) => void
  /** Nothing would be left: dimmed, but it stays and can be reached. */
  readonly dim?: boolean | undefined
}

/** A filter chip: on or off, with its count as content. */
export function Toggle({ pressed, onChange, dim = false, ...rest }: ToggleProps) {
  return (
    <button {...rest} type="button" className={styles['toggle']} data-dim={dim} aria-pressed={pressed} onClick={() => onChange(!pressed)} />
  )
}
