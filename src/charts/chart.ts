import type { ReactNode } from 'react'
import type { Provenance } from '../domain/observation.ts'

/** What every chart is given: numbers without words, the words, and a height that is kept before and after it is drawn. */
export interface ChartProps<Data, Words> {
  readonly data: Data
  readonly words: Words
  readonly height: number
}

/** What every figure says about itself. None can be left out. */
export interface FigureWords {
  /** The finding. */
  readonly title: ReactNode
  /** Measure, unit, period. */
  readonly subtitle: ReactNode
  readonly source: ReactNode
  readonly provenance: { readonly kind: Provenance; readonly label: string; readonly watermark: string }
  /** The same figures as a table. */
  readonly table: { readonly label: string; readonly content: () => ReactNode }
  /** One sentence for those who do not see the plot. */
  readonly summary: string
  readonly failed: { readonly title: string; readonly openTable: ReactNode }
}
