import { memo, useState, type ReactNode } from 'react'
import type { AreaId } from '../../domain/policy.ts'
import type { Status } from '../../domain/status.ts'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { Toggle } from '../../ui/Button.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import { facetLabel } from './labels.ts'
import { countFilters, toggled, writeChosen, type Facet, type Request } from './request.ts'
import type { List } from './useList.ts'
import type { RowTexts } from './rowTexts.ts'
import styles from './FilterBar.module.css'

interface FilterBarProps {
  readonly list: List
  readonly request: Request
  readonly texts: RowTexts
  /** Must stay the same function: every facet is drawn only when something of its own changes. */
  readonly onChoose: (facet: Facet, chosen: string | null) => void
  readonly children: ReactNode
}

/** Facets with few values stand open; the others, or those of less interest, open on demand. */
const CHIPS = ['status', 'area'] as const satisfies readonly Facet[]
/** They narrow the list because a count of another page asked for them: here they are taken away. */
const ASKED = ['has', 'move', 'age', 'news', 'due'] as const satisfies readonly Facet[]
const LISTED = ['outlook', 'measure', 'lead', 'kind', 'prov', 'mark'] as const satisfies readonly Facet[]

/** All filters. Each count says what would stand if the reader chose that one, the other filters kept. */
export function FilterBar({ list, request, texts, onChoose, children }: FilterBarProps) {
  const [open, setOpen] = useState(false)
  const mayHave = list.rows.some((row) => row.mayHaveOutlook)
  const own = (facet: Facet) => ({
    facet,
    values: list.facets.values[facet],
    used: list.facets.used[facet],
    counts: list.found.counts[facet],
    chosen: request.chosen[facet],
    texts,
    onChoose,
  })
  return (
    <div className={styles['bar']} role="group" aria-label={texts.words.filters} data-open={open} data-screen-only="">
      <button type="button" className={styles['fold']} aria-expanded={open} onClick={() => setOpen(!open)}>
        {texts.words.showFilters(countFilters({ ...request, query: '', view: 'all' }))}
      </button>
      {CHIPS.map((facet) => (
        <Chips key={facet} {...own(facet)} />
      ))}
      <div className={styles['listed']}>
        {LISTED.map((facet) => (
          <Listed key={facet} {...own(facet)} kept={facet === 'outlook' && mayHave} />
        ))}
        {ASKED.filter((facet) => request.chosen[facet].size > 0).map((facet) => (
          <Listed key={facet} {...own(facet)} kept={false} />
        ))}
      </div>
      {children}
    </div>
  )
}

interface FacetProps {
  readonly facet: Facet
  readonly values: readonly string[]
  readonly used: ReadonlySet<string>
  readonly counts: readonly number[]
  readonly chosen: ReadonlySet<string>
  readonly texts: RowTexts
  readonly onChoose: FilterBarProps['onChoose']
}

const Chips = memo(function Chips({ facet, values, counts, chosen, texts, onChoose }: FacetProps) {
  return (
    <div className={styles['chips']} role="group" aria-label={texts.words.facets[facet]} data-facet={facet}>
      <span className={styles['facet']} aria-hidden="true">
        {texts.words.facets[facet]}
      </span>
      {values.map((value, at) => (
        <Toggle
          key={value}
          pressed={chosen.has(value)}
          dim={counts[at] === 0 && !chosen.has(value)}
          title={facet === 'area' ? facetLabel(facet, value, texts) : undefined}
          onChange={() => onChoose(facet, writeChosen(toggled(chosen, value)))}
        >
          {facet === 'status' ? <StatusFace status={value} texts={texts} /> : <AreaFace area={value} texts={texts} />}
          <span className={styles['count']}>{texts.format.number(counts[at] ?? 0)}</span>
        </Toggle>
      ))}
    </div>
  )
})

function StatusFace({ status, texts }: { readonly status: string; readonly texts: RowTexts }) {
  // Values of this facet are the seven statuses.
  const own = status as Status
  return (
    <>
      <StatusGlyph status={own} size={14} />
      {texts.status.status[own]}
    </>
  )
}

function AreaFace({ area, texts }: { readonly area: string; readonly texts: RowTexts }) {
  // Values of this facet are the eight areas.
  const own = area as AreaId
  return <AreaSeal letter={texts.seal(own)} size="small" label={texts.area(own)} />
}

interface ListedProps extends FacetProps {
  /** Its answers are still being worked out: its place is kept. */
  readonly kept: boolean
}

/** A facet's values as a list of boxes; left out where all rows answer alike, as it would narrow nothing. */
const Listed = memo(function Listed({ facet, values, used, counts, chosen, texts, onChoose, kept }: ListedProps) {
  const met = values.map((value, at) => ({ value, count: counts[at] ?? 0 })).filter(({ value }) => used.has(value))
  if (met.length < 2 && chosen.size === 0 && !kept) return null
  const name = texts.words.facets[facet]
  return (
    <Popover
      align="start"
      button={
        <span>
          {name} <b>{chosen.size === 0 ? texts.words.all : texts.words.chosen(chosen.size)}</b>
        </span>
      }
    >
      <div role="group" aria-label={name} className={styles['options']}>
        {met.map(({ value, count }) => (
          <label key={value} data-dim={count === 0}>
            <input type="checkbox" checked={chosen.has(value)} onChange={() => onChoose(facet, writeChosen(toggled(chosen, value)))} />
            <span>{facetLabel(facet, value, texts)}</span>
            <span className={styles['count']}>{texts.format.number(count)}</span>
          </label>
        ))}
      </div>
    </Popover>
  )
})
