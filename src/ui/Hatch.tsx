import { useId, type ReactNode } from 'react'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import styles from './Hatch.module.css'

// Hatching means "not real" and is used for nothing else.

interface RibbonProps {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly action?: ReactNode
  /** Name of the region. */
  readonly label: string
}

/** The band above everything while made-up data are shown. It sticks and cannot be closed. */
export function Ribbon({ title, children, action, label }: RibbonProps) {
  return (
    <aside className={styles['ribbon']} aria-label={label} data-hatch="">
      <p>
        <b>{title}</b>
        <span>{children}</span>
        {action}
      </p>
    </aside>
  )
}

/** The mark that made-up figures carry in their source line. */
export function HatchTag({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles['tag']} data-hatch="">
      {children}
    </span>
  )
}

/**
 * The hatched left edge of a made-up row among real ones, with its words for those who do not see it. It stands in a cell
 * of the row, and the row has `data-made-up`.
 */
export function HatchEdge({ label }: { readonly label: string }) {
  return (
    <span className={styles['edge']}>
      <VisuallyHidden>{`${label} `}</VisuallyHidden>
    </span>
  )
}

/** Room for the words at 13 px: Han is square, Latin about half as wide. */
function room(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 15 : 9), 24)
}

/** Square px for two words, so that a piece of 500 x 300 holds a whole one: long words stand in closer lines. */
const TILE_AREA = 40_000

/** Repeated slanted words below a plot or table: they survive cropping. The parent must be positioned and isolated. */
export function Watermark({ text, sheet }: { readonly text: string; /** On paper: under all of a sheet. */ readonly sheet?: true }) {
  const id = useId()
  const step = room(text)
  const height = Math.round(TILE_AREA / (step * 2))
  return (
    <svg className={styles['watermark']} aria-hidden="true" data-sheet={sheet}>
      <defs>
        <pattern id={id} width={step * 2} height={height} patternUnits="userSpaceOnUse" patternTransform="rotate(-22)">
          <text x="0" y={height / 4}>
            {text}
          </text>
          <text x={step} y={(height * 3) / 4}>
            {text}
          </text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  )
}
