import type { ReactNode } from 'react'
import { convert } from '../../domain/convert.ts'
import { STATUSES } from '../../domain/status.ts'
import { ReleaseRuler } from '../../charts/ReleaseRuler.tsx'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { HatchEdge } from '../../ui/Hatch.tsx'
import { OutlookMark } from '../../ui/OutlookMark.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import type { Words } from '../../i18n/words.ts'
import { FromBaseline, hasBullet } from './BulletCell.tsx'
import { Marks } from './Marks.tsx'
import type { Direction } from './request.ts'
import type { IndicatorRow } from './row.ts'
import { updatedOn, type RowTexts } from './rowTexts.ts'
import styles from './Cells.module.css'

export type ColumnId = keyof Words['workbench']['columns']

/** One column of the list. To add one: an entry here and its words. */
export interface IndicatorColumn {
  readonly id: Exclude<ColumnId, 'reason'>
  /** In px; `grow` shares what is left. Chinese and English differ in what fits. */
  readonly width: { readonly zh: number; readonly en: number }
  readonly grow?: number
  readonly align?: 'end' | 'center'
  /** As wide as its widest text, and at least `width`. */
  readonly fit?: true
  /** Metadata: smaller and in the second ink. */
  readonly quiet?: true
  /** Its content keeps within its width by itself: nothing has to be cut off, which costs the browser a clip for every cell. */
  readonly kept?: true
  /** Stays in view when the list is scrolled sideways. */
  readonly sticky?: true
  /** Not shown until a reader asks for it. */
  readonly optional?: true
  /** Cannot be hidden. */
  readonly fixed?: true
  readonly first: Direction
  readonly key: (row: IndicatorRow, texts: RowTexts) => number | string | null
  readonly cell: (row: IndicatorRow, texts: RowTexts) => ReactNode
  readonly text: (row: IndicatorRow, texts: RowTexts) => string
  /** What the cell has no room to say. */
  readonly title?: (row: IndicatorRow, texts: RowTexts) => string
}

/** What a number is, whatever power of ten it is stored in: 205万 is less than 6.02亿. */
function inBaseUnit({ assessment: { indicator } }: IndicatorRow, value: number | null | undefined): number | null {
  return typeof value === 'number' ? convert(value, indicator.unit, { ...indicator.unit, exponent: 0 }) : null
}

const rank = new Map(STATUSES.map((status, at) => [status, at]))

export const COLUMNS: readonly IndicatorColumn[] = [
  {
    id: 'status',
    width: { zh: 148, en: 196 },
    kept: true,
    sticky: true,
    fixed: true,
    first: 'asc',
    key: (row) => rank.get(row.status) ?? null,
    text: (row, texts) => texts.standing(row.assessment.verdict),
    cell: (row, texts) => (
      <span className={styles['status']} data-status={row.status}>
        {texts.madeUp(row) && <HatchEdge label={texts.frame.demoTag} />}
        <StatusGlyph status={row.status} size={14} /> {texts.standing(row.assessment.verdict)} <Marks row={row} texts={texts} />
      </span>
    ),
  },
  {
    id: 'area',
    width: { zh: 44, en: 48 },
    kept: true,
    sticky: true,
    first: 'asc',
    align: 'center',
    key: (row) => row.area,
    text: (row, texts) => texts.area(row.assessment.indicator.area),
    cell: (row, texts) => (
      <AreaSeal letter={texts.seal(row.assessment.indicator.area)} size="small" label={texts.area(row.assessment.indicator.area)} />
    ),
  },
  {
    id: 'name',
    width: { zh: 160, en: 176 },
    kept: true,
    grow: 1.5,
    sticky: true,
    fixed: true,
    first: 'asc',
    key: (row, texts) => texts.name(row),
    text: (row, texts) => texts.name(row),
    title: (row, texts) => row.assessment.indicator.name[texts.text],
    cell: (row, texts) => <span className={styles['name']}>{texts.name(row)}</span>,
  },
  {
    id: 'lead',
    width: { zh: 80, en: 92 },
    fit: true,
    first: 'asc',
    key: (row, texts) => (row.assessment.indicator.lead === undefined ? null : texts.organisation(row.assessment.indicator.lead)),
    text: (row, texts) => texts.organisation(row.assessment.indicator.lead),
    quiet: true,
    cell: (row, texts) => texts.organisation(row.assessment.indicator.lead),
  },
  {
    id: 'baseline',
    width: { zh: 72, en: 84 },
    fit: true,
    align: 'end',
    optional: true,
    first: 'desc',
    key: (row) => inBaseUnit(row, row.assessment.decidingPair?.baseline?.value),
    text: (row, texts) => texts.baseline(row),
    quiet: true,
    title: (row, texts) => texts.baselineDated(row),
    cell: (row, texts) => texts.baseline(row),
  },
  {
    id: 'value',
    width: { zh: 88, en: 92 },
    fit: true,
    align: 'end',
    first: 'desc',
    key: (row) => inBaseUnit(row, row.assessment.latest?.value),
    text: (row, texts) => texts.current(row),
    cell: (row, texts) => texts.current(row),
  },
  {
    id: 'target',
    width: { zh: 84, en: 92 },
    fit: true,
    align: 'end',
    first: 'desc',
    key: (row) => inBaseUnit(row, row.assessment.decidingPair?.targetValue),
    text: (row, texts) => texts.target(row),
    quiet: true,
    cell: (row, texts) => texts.target(row),
  },
  {
    id: 'bullet',
    width: { zh: 124, en: 154 },
    kept: true,
    grow: 1,
    first: 'asc',
    key: (row) => (hasBullet(row) ? row.assessment.verdict.completion : null),
    text: (row, texts) => (hasBullet(row) ? texts.bullet(row) : texts.reason(row)),
    cell: (row, texts) => <FromBaseline row={row} texts={texts} />,
  },
  {
    id: 'gap',
    width: { zh: 72, en: 112 },
    kept: true,
    align: 'end',
    first: 'asc',
    key: (row) => row.assessment.verdict.gap,
    text: (row, texts) => texts.gap(row),
    cell: (row, texts) => (
      <span className={styles['gap']} data-status={row.status}>
        {texts.gap(row)}
      </span>
    ),
  },
  {
    id: 'outlook',
    width: { zh: 112, en: 112 },
    kept: true,
    first: 'asc',
    key: ({ outlook }) => outlook && (outlook.chance ?? (outlook.outlook === 'willReach' ? 1 : 0)),
    text: (row, texts) => texts.outlook(row),
    cell: (row, texts) => <OutlookCell row={row} texts={texts} />,
  },
  {
    id: 'trend',
    width: { zh: 140, en: 108 },
    kept: true,
    optional: true,
    first: 'desc',
    key: (row) => row.assessment.comparableCount,
    text: (row) => String(row.assessment.comparableCount),
    cell: (row, texts) => <TrendCell row={row} texts={texts} />,
  },
  {
    id: 'change',
    width: { zh: 104, en: 84 },
    fit: true,
    align: 'end',
    first: 'desc',
    key: (row) => inBaseUnit(row, row.assessment.change?.delta),
    text: (row, texts) => texts.change(row),
    quiet: true,
    title: (row, texts) => changeSpan(row, texts),
    cell: (row, texts) => texts.change(row),
  },
  {
    id: 'period',
    width: { zh: 64, en: 84 },
    fit: true,
    align: 'end',
    first: 'desc',
    key: (row) => row.assessment.latest?.period.end ?? null,
    text: (row, texts) => texts.period(row),
    quiet: true,
    cell: (row, texts) => texts.period(row),
  },
  {
    id: 'updated',
    width: { zh: 72, en: 104 },
    fit: true,
    align: 'end',
    first: 'desc',
    key: (row) => updatedOn(row) ?? row.assessment.latest?.period.end ?? null,
    text: (row, texts) => texts.updated(row),
    quiet: true,
    cell: (row, texts) => texts.updated(row),
  },
  {
    id: 'deadline',
    width: { zh: 96, en: 92 },
    fit: true,
    align: 'end',
    optional: true,
    first: 'asc',
    key: (row) => row.assessment.decidingPair?.deadline?.end ?? null,
    text: (row, texts) => texts.deadline(row.assessment.decidingPair) || texts.words.none,
    quiet: true,
    cell: (row, texts) => texts.deadline(row.assessment.decidingPair) || texts.words.none,
  },
  {
    id: 'publisher',
    width: { zh: 144, en: 168 },
    fit: true,
    optional: true,
    first: 'asc',
    key: (row, texts) => (row.assessment.latest ? texts.organisation(row.assessment.latest.publisher) : null),
    text: (row, texts) => texts.organisation(row.assessment.latest?.publisher),
    quiet: true,
    cell: (row, texts) => texts.organisation(row.assessment.latest?.publisher),
  },
  {
    id: 'prov',
    width: { zh: 88, en: 104 },
    fit: true,
    optional: true,
    first: 'asc',
    key: (row) => row.assessment.latest?.provenance ?? null,
    text: (row, texts) => (row.assessment.latest ? texts.status.provenance[row.assessment.latest.provenance] : texts.words.none),
    quiet: true,
    cell: (row, texts) => (row.assessment.latest ? texts.status.provenance[row.assessment.latest.provenance] : texts.words.none),
  },
  {
    id: 'kind',
    width: { zh: 64, en: 84 },
    optional: true,
    first: 'asc',
    key: (row) => row.assessment.indicator.kind,
    text: (row, texts) => texts.words.kind[row.assessment.indicator.kind],
    quiet: true,
    cell: (row, texts) => texts.words.kind[row.assessment.indicator.kind],
  },
]

/** Glyph and word; nothing moves when it comes, as its column and its line of a card are there before. */
export function OutlookCell({ row, texts }: { readonly row: IndicatorRow; readonly texts: RowTexts }) {
  if (!row.outlook) return null
  return <OutlookMark outlook={row.outlook.outlook}>{texts.outlook(row)}</OutlookMark>
}

/** When values were published and how they moved; the only picture there is where no target was set. */
function TrendCell({ row, texts }: { readonly row: IndicatorRow; readonly texts: RowTexts }) {
  const label = row.assessment.latest
    ? `${texts.name(row)} ${texts.current(row)} ${texts.format.period(row.assessment.latest.period)}`
    : texts.reason(row)
  return (
    <ReleaseRuler
      series={texts.workspace.seriesOf(row.assessment.indicator)}
      today={texts.workspace.assessment.asOf}
      label={label}
      height={30}
    />
  )
}

/** Changes carry the period they are counted from: the column's head cannot say it for all. */
function changeSpan({ assessment: { change } }: IndicatorRow, { format, words }: RowTexts): string {
  return change ? `${format.period(change.from.period)} → ${format.period(change.to.period)}` : words.noPrevious
}
