import { Suspense, type ReactNode } from 'react'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { Figure } from '../ui/Figure.tsx'
import type { FigureWords } from './chart.ts'
import styles from './ChartFigure.module.css'

interface ChartFigureProps {
  readonly words: FigureWords
  /** Kept while the chart's code comes, and when it fails. */
  readonly height: number
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** The frame of a full figure. A chart that fails leaves its table. */
export function ChartFigure({ words, height, actions, children }: ChartFigureProps) {
  const { title, subtitle, source, provenance, table, summary, failed } = words
  return (
    <Figure
      title={title}
      subtitle={subtitle}
      source={source}
      provenance={provenance}
      table={table}
      summary={summary}
      actions={actions}
      level={2}
    >
      <ErrorBoundary fallback={() => <Failed {...failed} height={height} />}>
        <Suspense fallback={<div style={{ height }} aria-hidden="true" />}>{children}</Suspense>
      </ErrorBoundary>
    </Figure>
  )
}

function Failed({ title, openTable, height }: FigureWords['failed'] & { readonly height: number }) {
  return (
    <div className={styles['failed']} role="alert" style={{ minHeight: height }}>
      <p>{title}</p>
      {openTable}
    </div>
  )
}
