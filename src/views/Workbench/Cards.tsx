import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { HatchEdge, Watermark } from '../../ui/Hatch.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import type { Line } from './arrange.ts'
import { BulletCell } from './columns.tsx'
import { areaHead, statusRule } from './GroupHead.tsx'
import { Marks } from './Marks.tsx'
import type { Grouping } from './request.ts'
import type { WorkRow } from './row.ts'
import type { Scribe } from './useScribe.ts'
import type { Status } from '../../domain/status.ts'
import cellStyles from './Cells.module.css'
import styles from './Cards.module.css'

interface CardsProps {
  readonly rows: readonly WorkRow[]
  readonly lines: readonly Line[]
  readonly group: Grouping
  readonly selected: string | null
  readonly say: Scribe
  readonly illustrative: boolean
  readonly onPick: (id: string, how: 'asked') => void
}

/** Guesses that measuring corrects. */
const CARD = 118
const HEAD = 64

/** The same list for a phone: one card an indicator, scrolled with the page. */
export function Cards({ rows, lines, group, selected, say, illustrative, onPick }: CardsProps) {
  const list = useRef<HTMLDivElement>(null)
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => setMargin(list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0), [])
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? HEAD : CARD),
    overscan: 6,
    scrollMargin: margin,
    getItemKey: (index) => keyOf(lines[index], rows),
  })
  return (
    <div ref={list} className={styles['list']} role="list" aria-label={say.words.cards} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, start, key }) => (
        <div
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          role="listitem"
          aria-setsize={lines.length}
          aria-posinset={index + 1}
          className={styles['item']}
          style={{ transform: `translateY(${start - margin}px)` }}
        >
          <Item line={lines[index]} rows={rows} group={group} selected={selected} say={say} illustrative={illustrative} onPick={onPick} />
        </div>
      ))}
    </div>
  )
}

const keyOf = (line: Line | undefined, rows: readonly WorkRow[]) =>
  line?.kind === 'row' ? (rows[line.at]?.id ?? line.at) : `group ${line?.id}`

type ItemProps = Omit<CardsProps, 'lines'> & { readonly line: Line | undefined }

function Item({ line, rows, group, selected, say, illustrative, onPick }: ItemProps) {
  if (!line) return null
  if (line.kind === 'group') return <GroupHead line={line} group={group} say={say} />
  const row = rows[line.at]
  if (!row) return null
  return <Card row={row} selected={row.id === selected} say={say} illustrative={illustrative} onPick={onPick} />
}

function GroupHead({
  line,
  group,
  say,
}: {
  readonly line: Extract<Line, { kind: 'group' }>
  readonly group: Grouping
  readonly say: Scribe
}) {
  if (group !== 'status') return <h2 className={styles['head']}>{areaHead(line, say)}</h2>
  // Lines grouped by status are made with the status as their id.
  const own = line.id as Status
  return (
    <h2 className={styles['head']}>
      {say.words.group(say.status.status[own], line.count)}
      <small>{statusRule(own, say)}</small>
    </h2>
  )
}

interface CardProps {
  readonly row: WorkRow
  readonly selected: boolean
  readonly say: Scribe
  readonly illustrative: boolean
  readonly onPick: (id: string, how: 'asked') => void
}

function Card({ row, selected, say, illustrative, onPick }: CardProps) {
  const { indicator } = row.of
  return (
    <button type="button" className={styles['card']} aria-pressed={selected} data-print="" onClick={() => onPick(row.id, 'asked')}>
      {illustrative && <Watermark text={say.frame.watermark} />}
      {say.madeUp(row) && <HatchEdge label={say.frame.demoTag} />}
      <span className={`${cellStyles['status']} ${styles['line']}`} data-status={row.status}>
        <StatusGlyph status={row.status} size={15} />
        {say.standing(row.of.verdict)}
        <Marks row={row} say={say} />
        {row.of.verdict.gap !== null && (
          <b className={`${cellStyles['gap']} ${styles['end']}`} data-status={row.status}>
            <small>{say.words.columns.gap}</small> {say.gap(row)}
          </b>
        )}
      </span>
      <span className={styles['name']}>
        <AreaSeal letter={say.seal(indicator.area)} size="small" label={say.area(indicator.area)} />
        {say.name(row)}
      </span>
      <span className={styles['line']}>
        <b>{say.current(row)}</b>
        {row.of.decidingPair && <span>→ {say.target(row)}</span>}
        <span className={styles['end']}>{say.period(row)}</span>
      </span>
      <BulletCell row={row} say={say} />
    </button>
  )
}
