import type { ReactNode } from 'react'
import { useWords } from '../../i18n/Language.tsx'
import { Term } from '../../ui/Term.tsx'
import styles from './Legend.module.css'

/** What the small pictures of the table mean, drawn as they are drawn there. */
export function Legend({ judged }: { readonly judged: boolean }) {
  const { legend } = useWords('overview')
  if (judged)
    return (
      <ul className={styles['legend']}>
        <Item term="completion" text={legend.done}>
          <path d="M0 3h20v8H0z" fill="var(--bar-ontrack)" />
          <path d="M18 3h3v8h-3z" fill="var(--st-ontrack-ink)" />
        </Item>
        <Item term="expected" text={legend.expected}>
          <path d="M10 0h2v14h-2z" fill="var(--ch-expected)" />
        </Item>
        <Item term="shortfall" text={legend.shortfall}>
          <path d="M1 3.5h20v7H1z" fill="var(--st-offtrack-tint)" stroke="var(--st-offtrack-ink)" strokeDasharray="2.5 2" />
        </Item>
      </ul>
    )
  return (
    <ul className={styles['legend']} data-of="newest">
      <Item term="confidence" text={legend.high} width={10}>
        <circle cx="5" cy="7" r="3.4" fill="var(--ch-actual)" />
      </Item>
      <Item term="mediumConfidence" text={legend.medium} width={10}>
        <circle cx="5" cy="7" r="3" fill="var(--bg-surface)" stroke="var(--ch-actual)" strokeWidth="1.8" />
      </Item>
      <Item text={legend.gap}>
        <path d="M0 7h22" stroke="var(--ch-axis)" strokeDasharray="1.5 2.5" />
      </Item>
      <Item term="squares" text={legend.measured} width={10}>
        <path d="M0 2h10v10H0z" fill="var(--ink-2)" />
      </Item>
      <Item term="squares" text={legend.unmeasured} width={10}>
        <path d="M.5 2.5h9v9h-9z" fill="none" stroke="var(--ink-3)" strokeDasharray="2 1.6" />
      </Item>
    </ul>
  )
}

interface ItemProps {
  readonly text: string
  readonly term?: string
  readonly width?: number
  readonly children: ReactNode
}

function Item({ text, term, width = 22, children }: ItemProps) {
  return (
    <li>
      <svg width={width} height="14" viewBox={`0 0 ${width} 14`} aria-hidden="true">
        {children}
      </svg>
      {term === undefined ? text : <Term of={term}>{text}</Term>}
    </li>
  )
}
