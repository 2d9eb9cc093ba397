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
  // Two paths and not a square each: a page of eight rows has a hundred squares.
  const squares = (wanted: (has: boolean) => boolean) =>
    filled.map((has, place) => (wanted(has) ? `M${place * step + 0.5} .5h${width}v${height}h-${width}z` : '')).join('')
  return (
    <svg
      className={styles['squares']}
      data-term="squares"
      width={filled.length * step}
      height={height + 1}
      viewBox={`0 0 ${filled.length * step} ${height + 1}`}
      role="img"
      aria-label={label}
    >
      <path className={styles['has']} d={squares((has) => has)} />
      <path className={styles['none']} d={squares((has) => !has)} />
    </svg>
  )
}
