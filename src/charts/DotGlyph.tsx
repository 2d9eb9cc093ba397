import type { Confidence } from '../domain/observation.ts'
import styles from './DotGlyph.module.css'

interface DotGlyphProps {
  readonly x: number
  readonly y: number
  readonly firmness: Confidence
  readonly radius: number
  readonly stroke?: number | undefined
}

/** One value: filled when firm, a ring when medium in confidence or provisional, a cross when low. */
export function DotGlyph({ x, y, firmness, radius, stroke = 2 }: DotGlyphProps) {
  if (firmness === 'low')
    return (
      <path
        className={styles['low']}
        data-mark="value"
        d={`M${x - radius} ${y - radius}l${2 * radius} ${2 * radius}m0 ${-2 * radius}l${-2 * radius} ${2 * radius}`}
        strokeWidth={stroke * 0.75}
      />
    )
  return (
    <circle
      className={styles[firmness]}
      data-mark="value"
      cx={x}
      cy={y}
      r={radius}
      strokeWidth={firmness === 'medium' ? stroke : undefined}
    />
  )
}
