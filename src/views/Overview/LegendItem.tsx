import type { ReactNode } from 'react'
import { Term } from '../../ui/Term.tsx'

interface LegendItemProps {
  readonly text: string
  readonly term?: string
  readonly width?: number
  readonly children: ReactNode
}

/** A small picture of the table and what it means. */
export function LegendItem({ text, term, width = 22, children }: LegendItemProps) {
  return (
    <li>
      <svg width={width} height="14" viewBox={`0 0 ${width} 14`} aria-hidden="true">
        {children}
      </svg>
      {term === undefined ? text : <Term of={term}>{text}</Term>}
    </li>
  )
}
