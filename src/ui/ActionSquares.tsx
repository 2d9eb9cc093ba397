import styles from './ActionSquares.module.css'

interface ActionSquaresProps {
  /** One entry an action, in the outline's order: whether it has a value. */
  readonly filled: readonly boolean[]
  readonly label: string
  readonly size?: 'row' | 'list' | undefined
}

const SIZES = { row: { width: 4, height: 9, gap: 2 }, list: { width: 11, height: 11, gap: 3 } } as const

/** Filled: the action has a value. Dashed: none. Ink, not red, because what is not measured has not failed. */
export function ActionSquares({ filled, label, size = 'row' }: ActionSquaresProps) {
  const { width, height, gap } = SIZES[size]
  const step = width + gap
  return (
    <svg
      className={styles['squares']}
      width={filled.length * step}
      height={height + 1}
      viewBox={`0 0 ${filled.length * step} ${height + 1}`}
      role="img"
      aria-label={label}
    >
      {filled.map((has, place) => (
        // The place is the identity: one square an action, in order.
        <rect key={place} className={styles[has ? 'has' : 'none']} x={place * step + 0.5} y={0.5} width={width} height={height} />
      ))}
    </svg>
  )
}
