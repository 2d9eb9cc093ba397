import { useId, useMemo, type ReactNode } from 'react'
import { useWords } from '../../i18n/Language.tsx'
import { madeUpOf } from '../../queries/madeUp.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import styles from './Present.module.css'

// The marks of made-up data as on every page (DESIGN section 14), in units of the slide: those of the frame are measured in px, and
// would shrink on a wall.

/** The hatched band; it says how many indicators are real where some are. */
export function SlideRibbon() {
  const { provenance, table } = useWorkspace()
  const made = useMemo(() => madeUpOf(table), [table])
  const frame = useWords('frame')
  const words = useWords('present')
  const { real, illustrative: demo } = made
  if (provenance.illustrative === 0) return null
  const name = real > 0 ? frame.ribbon.mixed : frame.ribbon.demo
  return (
    <div className={styles['ribbon']} data-hatch="">
      <p>
        <b>{name}</b> <span>{real > 0 ? frame.ribbon.mixedText(real, demo) : words.ribbonText}</span>
      </p>
    </div>
  )
}

export function SlideTag({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles['tag']} data-hatch="">
      {children}
    </span>
  )
}

/** Below plot or table, so that a photograph of a part of the wall still says it. Nothing where all figures are real. */
export function SlideWatermark() {
  const { provenance } = useWorkspace()
  const { watermark } = useWords('frame')
  const id = useId()
  if (provenance.illustrative === 0) return null
  const step = [...watermark].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1.25 : 0.75), 5)
  return (
    <svg className={styles['watermark']} aria-hidden="true">
      <defs>
        <pattern id={id} width={`${step * 2}rem`} height="12rem" patternUnits="userSpaceOnUse" patternTransform="rotate(-22)">
          <text x="0" y="3rem">
            {watermark}
          </text>
          <text x={`${step}rem`} y="9rem">
            {watermark}
          </text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  )
}
