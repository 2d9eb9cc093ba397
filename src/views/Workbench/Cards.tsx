import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { HatchEdge, Watermark } from '../../ui/Hatch.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import type { Line } from './arrange.ts'
import { BulletCell } from './BulletCell.tsx'
import { OutlookCell } from './columns.tsx'
import { areaHead, statusRule } from './GroupHead.tsx'
import { Marks } from './Marks.tsx'
import type { Grouping } from './request.ts'
import type { IndicatorRow } from './row.ts'
import type { RowTexts } from './rowTexts.ts'
import type { Status } from '../../domain/status.ts'
import cellStyles from './Cells.module.css'
import styles from './Cards.module.css'

interface CardsProps {
  readonly rows: readonly IndicatorRow[]
  readonly lines: readonly Line[]
  readonly group: Grouping
  readonly selected: string | null
  readonly texts: RowTexts
  readonly illustrative: boolean
  readonly onPick: (id: string, how: 'asked') => void
}

/** Guesses that measuring corrects. */
const CARD = 118
const HEAD = 64

/** The same list for a phone: one card an indicator, scrolled with the page. */
export function Cards({ rows, lines, group, selected, texts, illustrative, onPick }: CardsProps) {
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
    <div ref={list} className={styles['list']} role="list" aria-label={texts.words.cards} style={{ height: virtualizer.getTotalSize() }}>
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
          <Item
            line={lines[index]}
            rows={rows}
            group={group}
            selected={selected}
            texts={texts}
            illustrative={illustrative}
            onPick={onPick}
          />
        </div>
      ))}
    </div>
  )
}

const keyOf = (line: Line | undefined, rows: readonly IndicatorRow[]) =>
  line?.kind === 'row' ? (rows[line.at]?.id ?? line.at) : `group ${line?.id}`

type ItemProps = Omit<CardsProps, 'lines'> & { readonly line: Line | undefined }

function Item({ line, rows, group, selected, texts, illustrative, onPick }: ItemProps) {
  if (!line) return null
  if (line.kind === 'group') return <GroupHead line={line} group={group} texts={texts} />
  const row = rows[line.at]
  if (!row) return null
  return <Card row={row} selected={row.id === selected} texts={texts} illustrative={illustrative} onPick={onPick} />
}

function GroupHead({
  line,
  group,
  texts,
}: {
  readonly line: Extract<Line, { kind: 'group' }>
  readonly group: Grouping
  readonly texts: RowTexts
}) {
  if (group !== 'status') return <h2 className={styles['head']}>{areaHead(line, texts)}</h2>
  // Lines grouped by status are made with the status as their id.
  const own = line.id as Status
  return (
    <h2 className={styles['head']}>
      {texts.words.group(texts.status.status[own], line.count)}
      <small>{statusRule(own, texts)}</small>
    </h2>
  )
}

interface CardProps {
  readonly row: IndicatorRow
  readonly selected: boolean
  readonly texts: RowTexts
  readonly illustrative: boolean
  readonly onPick: (id: string, how: 'asked') => void
}

function Card({ row, selected, texts, illustrative, onPick }: CardProps) {
  const { indicator } = row.assessment
  return (
    <button type="button" className={styles['card']} aria-pressed={selected} data-print="" onClick={() => onPick(row.id, 'asked')}>
      {illustrative && <Watermark text={texts.frame.watermark} />}
      {texts.madeUp(row) && <HatchEdge label={texts.frame.demoTag} />}
      <span className={`${cellStyles['status']} ${styles['line']}`} data-status={row.status}>
        <StatusGlyph status={row.status} size={15} />
        {texts.standing(row.assessment.verdict)}
        <Marks row={row} texts={texts} />
        {row.assessment.verdict.gap !== null && (
          <b className={`${cellStyles['gap']} ${styles['end']}`} data-status={row.status}>
            <small>{texts.words.columns.gap}</small> {texts.gap(row)}
          </b>
        )}
      </span>
      <span className={styles['name']}>
        <AreaSeal letter={texts.seal(indicator.area)} size="small" label={texts.area(indicator.area)} />
        {texts.name(row)}
      </span>
      <span className={styles['line']}>
        <b>{texts.current(row)}</b>
        {row.assessment.decidingPair && <span>→ {texts.target(row)}</span>}
        {row.assessment.decidingPair?.baseline && <small data-term="baseline">{texts.words.fromBaseline(texts.baseline(row))}</small>}
        <span className={styles['end']}>{texts.period(row)}</span>
      </span>
      <BulletCell row={row} texts={texts} />
      {row.mayHaveOutlook && (
        <span className={`${styles['line']} ${styles['outlook']}`}>
          <OutlookCell row={row} texts={texts} />
        </span>
      )}
    </button>
  )
}
