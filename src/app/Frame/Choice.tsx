import styles from './Item.module.css'

interface ChoiceProps {
  readonly name: string
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly lang?: string
}

/** One of several; the chosen one carries a dot and says so. */
export function Choice({ name, chosen, onChoose, lang }: ChoiceProps) {
  return (
    <button type="button" role="radio" aria-checked={chosen} className={styles['item']} lang={lang} onClick={onChoose}>
      {name}
    </button>
  )
}
