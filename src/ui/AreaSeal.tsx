import styles from './AreaSeal.module.css'

interface AreaSealProps {
  /** One Han character, or one Latin capital. */
  readonly letter: string | undefined
  readonly size?: 'small' | 'medium' | 'large' | undefined
  /** The area's name, where it is not printed beside the seal. */
  readonly label?: string | undefined
}

/** An area as one character, set like a small seal: needs no icon, prints in black, fits a phone. */
export function AreaSeal({ letter, size = 'medium', label }: AreaSealProps) {
  const naming = label === undefined ? {} : { role: 'img', 'aria-label': label, title: label }
  return (
    <span className={styles['seal']} data-size={size} {...naming}>
      {letter}
    </span>
  )
}
