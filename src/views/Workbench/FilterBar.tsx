import { useState, type ReactNode } from 'react'
import type { AreaId } from '../../domain/policy.ts'
import type { Status } from '../../domain/status.ts'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { Toggle } from '../../ui/Button.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import { facetLabel } from './labels.ts'
import { countFilters, toggled, writeChosen, type Facet, type Request } from './request.ts'
import type { List } from './useList.ts'
import type { Scribe } from './useScribe.ts'
import styles from './FilterBar.module.css'

export interface FilterProps {
  readonly list: List
  readonly request: Request
  readonly say: Scribe
  readonly onChoose: (facet: Facet, chosen: string | null) => void
}

/** Facets with many values, or fewer of interest, open on demand. */
const LISTED = ['measure', 'lead', 'kind', 'prov', 'mark'] as const satisfies readonly Facet[]

/** All filters. Each count says what would stand if the reader chose that one, the other filters kept. */
export function FilterBar(props: FilterProps & { readonly children: ReactNode }) {
  const { say, request } = props
  const [open, setOpen] = useState(false)
  return (
    <div className={styles['bar']} role="group" aria-label={say.words.filters} data-open={open} data-screen-only="">
      <button type="button" className={styles['fold']} aria-expanded={open} onClick={() => setOpen(!open)}>
        {say.words.showFilters(countFilters({ ...request, query: '', view: 'all' }))}
      </button>
      <Chips {...props} facet="status" face={(value) => <StatusFace status={value} say={say} />} />
      <Chips {...props} facet="area" face={(value) => <AreaFace area={value} say={say} />} />
      <div className={styles['listed']}>
        {LISTED.map((facet) => (
          <Listed key={facet} {...props} facet={facet} />
        ))}
      </div>
      {props.children}
    </div>
  )
}

interface ChipsProps extends FilterProps {
  readonly facet: Facet
  readonly face: (value: string) => ReactNode
}

function Chips({ list, request, say, onChoose, facet, face }: ChipsProps) {
  const counts = list.found.counts[facet]
  const chosen = request.chosen[facet]
  return (
    <div className={styles['chips']} role="group" aria-label={say.words.facets[facet]} data-facet={facet}>
      <span className={styles['facet']} aria-hidden="true">
        {say.words.facets[facet]}
      </span>
      {list.facets.values[facet].map((value, at) => (
        <Toggle
          key={value}
          pressed={chosen.has(value)}
          dim={counts[at] === 0}
          title={facet === 'area' ? facetLabel(facet, value, say) : undefined}
          onChange={() => onChoose(facet, writeChosen(toggled(chosen, value)))}
        >
          {face(value)}
          <span className={styles['count']}>{say.format.number(counts[at] ?? 0)}</span>
        </Toggle>
      ))}
    </div>
  )
}

function StatusFace({ status, say }: { readonly status: string; readonly say: Scribe }) {
  // Values of this facet are the seven statuses.
  const own = status as Status
  return (
    <>
      <StatusGlyph status={own} size={14} />
      {say.status.status[own]}
    </>
  )
}

function AreaFace({ area, say }: { readonly area: string; readonly say: Scribe }) {
  // Values of this facet are the eight areas.
  const own = area as AreaId
  return <AreaSeal letter={say.seal(own)} size="small" label={say.area(own)} />
}

/** A facet's values as a list of boxes; left out where all rows answer alike, as it would narrow nothing. */
function Listed({ list, request, say, onChoose, facet }: FilterProps & { readonly facet: (typeof LISTED)[number] }) {
  const met = list.facets.values[facet]
    .map((value, at) => ({ value, count: list.found.counts[facet][at] ?? 0 }))
    .filter(({ value }) => list.facets.used[facet].has(value))
  const chosen = request.chosen[facet]
  if (met.length < 2 && chosen.size === 0) return null
  const name = say.words.facets[facet]
  return (
    <Popover
      align="start"
      button={
        <span>
          {name} <b>{chosen.size === 0 ? say.words.all : say.words.chosen(chosen.size)}</b>
        </span>
      }
    >
      <div role="group" aria-label={name} className={styles['options']}>
        {met.map(({ value, count }) => (
          <label key={value} data-dim={count === 0}>
            <input type="checkbox" checked={chosen.has(value)} onChange={() => onChoose(facet, writeChosen(toggled(chosen, value)))} />
            <span>{facetLabel(facet, value, say)}</span>
            <span className={styles['count']}>{say.format.number(count)}</span>
          </label>
        ))}
      </div>
    </Popover>
  )
}
