import { useId, useState, type ReactNode } from 'react'
import type { Provenance } from '../domain/observation.ts'
import { HatchTag, Watermark } from './Hatch.tsx'
import hidden from './VisuallyHidden.module.css'
import styles from './Figure.module.css'

interface FigureProps {
  /** The finding. */
  readonly title: ReactNode
  /** Measure, unit, period. */
  readonly subtitle: ReactNode
  readonly source: ReactNode
  readonly provenance: {
    readonly kind: Provenance
    readonly label: string
    /** Words under the plot of made-up data. */ readonly watermark: string
  }
  /** The text alternative, opened by the reader: made only then. */
  readonly table: { readonly label: string; readonly content: () => ReactNode }
  /** Tabs or downloads at the end of the title's line. */
  readonly actions?: ReactNode
  /** One sentence for those who do not see the plot. */
  readonly summary?: string | undefined
  readonly level?: 2 | 3 | undefined
  readonly children: ReactNode
}

/** The frame of every full figure. Without all five of title, subtitle, source, provenance and table it does not compile. */
export function Figure({ title, subtitle, source, provenance, table, actions, summary, level = 3, children }: FigureProps) {
  const heading = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  const made = provenance.kind === 'illustrative'
  return (
    <figure className={styles['figure']} aria-labelledby={heading}>
      <div className={styles['head']}>
        <Heading id={heading}>{title}</Heading>
        <span className={styles['subtitle']}>{subtitle}</span>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
      <div className={styles['plot']}>
        {made && <Watermark text={provenance.watermark} />}
        {children}
      </div>
      {summary !== undefined && <p className={hidden['hidden']}>{summary}</p>}
      <figcaption className={styles['foot']}>
        <span>{source}</span>
        {made ? <HatchTag>{provenance.label}</HatchTag> : <span className={styles['provenance']}>{provenance.label}</span>}
      </figcaption>
      <Behind label={table.label} content={table.content} />
    </figure>
  )
}

function Behind({ label, content }: { readonly label: string; readonly content: () => ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <details className={styles['table']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {open && <div className={styles['scroll']}>{content()}</div>}
    </details>
  )
}
