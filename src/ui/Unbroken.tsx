import styles from './Unbroken.module.css'

/** A number and the Han word that counts it: 60所, 18.2个百分点, 2026年5月. */
const COUNTED = /(\d[\d.,]*[\u4e00-\u9fff]{1,4})/

/** A text whose numbers are not torn from what they count, wherever its lines end. */
export function Unbroken({ text }: { readonly text: string }) {
  // A sentence is drawn anew as a whole, so the place is identity enough.
  return text.split(COUNTED).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={`${at} ${part}`} className={styles['whole']}>
        {part}
      </span>
    ),
  )
}
