import { useMemo, type CSSProperties, type ReactNode } from 'react'
import { useWords } from '../../i18n/Language.tsx'
import { madeUpOf } from '../../queries/madeUp.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import styles from './marks.module.css'

// The marks of made-up data as on every page, in units of the slide: those of the frame are measured in px, and
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

/** Rows and length in rem that cover the longest panel of a slide at any slant. */
const COVER = { rows: 21, length: 126 }

/**
 * Below plot or table, so that a photograph of a part of the wall still says it. Nothing where all figures are real. Drawn by the
 * style sheet: letters of an SVG are measured against the screen, and are laid out and painted anew whenever their slide moves.
 */
export function SlideWatermark() {
  const { provenance } = useWorkspace()
  const { watermark } = useWords('frame')
  if (provenance.illustrative === 0) return null
  const step = [...watermark].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1.25 : 0.75), 5)
  // Tabs stand `step` apart: a word at every other one, each row shifted by one against the row above.
  const row = `${watermark}\t\t`.repeat(Math.ceil(COVER.length / step / 2))
  const words = Array.from({ length: COVER.rows }, (_, at) => (at % 2 === 0 ? row : `\t${row}`)).join('\n')
  // Custom properties are no part of CSSProperties.
  const style = { '--step': `${step}rem` } as CSSProperties
  return <div className={styles['watermark']} style={style} data-words={words} aria-hidden="true" />
}
