import type { ReactNode } from 'react'
import { convert } from '../../domain/convert.ts'
import { STATUSES } from '../../domain/status.ts'
import { ReleaseRuler } from '../../charts/ReleaseRuler.tsx'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { Bullet } from '../../ui/Bullet.tsx'
import { HatchEdge } from '../../ui/Hatch.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import type { Words } from '../../i18n/words.ts'
import { Marks } from './Marks.tsx'
import type { Direction } from './request.ts'
import type { WorkRow } from './row.ts'
import { updatedOn, type Scribe } from './useScribe.ts'
import styles from './Cells.module.css'

export type ColumnId = keyof Words['workbench']['columns']

/** One column of the list. To add one: an entry here and its words. */
export interface WorkColumn {
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
  readonly key: (row: WorkRow, say: Scribe) => number | string | null
  readonly cell: (row: WorkRow, say: Scribe) => ReactNode
  readonly text: (row: WorkRow, say: Scribe) => string
  /** What the cell has no room to say. */
  readonly title?: (row: WorkRow, say: Scribe) => string
}

/** What a number is, whatever power of ten it is stored in: 205万 is less than 6.02亿. */
function inBaseUnit({ of: { indicator } }: WorkRow, value: number | null | undefined): number | null {
  return typeof value === 'number' ? convert(value, indicator.unit, { ...indicator.unit, exponent: 0 }) : null
}

const rank = new Map(STATUSES.map((status, at) => [status, at]))

export const COLUMNS: readonly WorkColumn[] = [
  {
    id: 'status',
    width: { zh: 148, en: 196 },
    kept: true,
    sticky: true,
    fixed: true,
    first: 'asc',
    key: (row) => rank.get(row.status) ?? null,
    text: (row, say) => say.standing(row.of.verdict),
    cell: (row, say) => (
      <span className={styles['status']} data-status={row.status}>
        {say.madeUp(row) && <HatchEdge label={say.frame.demoTag} />}
        <StatusGlyph status={row.status} size={14} /> {say.standing(row.of.verdict)} <Marks row={row} say={say} />
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
    text: (row, say) => say.area(row.of.indicator.area),
    cell: (row, say) => <AreaSeal letter={say.seal(row.of.indicator.area)} size="small" label={say.area(row.of.indicator.area)} />,
  },
  {
    id: 'name',
    width: { zh: 160, en: 176 },
    kept: true,
    grow: 1.5,
    sticky: true,
    fixed: true,
    first: 'asc',
    key: (row, say) => say.name(row),
    text: (row, say) => say.name(row),
    title: (row, say) => row.of.indicator.name[say.text],
    cell: (row, say) => <span className={styles['name']}>{say.name(row)}</span>,
  },
  {
    id: 'lead',
    width: { zh: 80, en: 92 },
    fit: true,
    first: 'asc',
    key: (row, say) => (row.of.indicator.lead === undefined ? null : say.organisation(row.of.indicator.lead)),
    text: (row, say) => say.organisation(row.of.indicator.lead),
    quiet: true,
    cell: (row, say) => say.organisation(row.of.indicator.lead),
  },
  {
    id: 'value',
    width: { zh: 88, en: 92 },
    fit: true,
    align: 'end',
    first: 'desc',
    key: (row) => inBaseUnit(row, row.of.latest?.value),
    text: (row, say) => say.current(row),
    cell: (row, say) => say.current(row),
  },
  {
    id: 'target',
    width: { zh: 84, en: 92 },
    fit: true,
    align: 'end',
    first: 'desc',
    key: (row) => inBaseUnit(row, row.of.decidingPair?.targetValue),
    text: (row, say) => say.target(row),
    quiet: true,
    cell: (row, say) => say.target(row),
  },
  {
    id: 'bullet',
    width: { zh: 112, en: 150 },
    kept: true,
    grow: 1,
    first: 'asc',
    key: (row) => (hasBullet(row) ? row.of.verdict.completion : null),
    text: (row, say) => (hasBullet(row) ? say.bullet(row) : say.reason(row)),
    cell: (row, say) => <BulletCell row={row} say={say} />,
  },
  {
    id: 'gap',
    width: { zh: 72, en: 64 },
    kept: true,
    align: 'end',
    first: 'asc',
    key: (row) => row.of.verdict.gap,
    text: (row, say) => say.gap(row),
    cell: (row, say) => (
      <span className={styles['gap']} data-status={row.status}>
        {say.gap(row)}
      </span>
    ),
  },
  {
    id: 'trend',
    width: { zh: 140, en: 108 },
    kept: true,
    optional: true,
    first: 'desc',
    key: (row) => row.of.comparableCount,
    text: (row) => String(row.of.comparableCount),
    cell: (row, say) => <TrendCell row={row} say={say} />,
  },
  {
    id: 'change',
    width: { zh: 104, en: 84 },
    fit: true,
    align: 'end',
    first: 'desc',
    key: (row) => inBaseUnit(row, row.of.change?.delta),
    text: (row, say) => say.change(row),
    quiet: true,
    title: (row, say) => changeSpan(row, say),
    cell: (row, say) => say.change(row),
  },
  {
    id: 'period',
    width: { zh: 64, en: 84 },
    fit: true,
    align: 'end',
    first: 'desc',
    key: (row) => row.of.latest?.period.end ?? null,
    text: (row, say) => say.period(row),
    quiet: true,
    cell: (row, say) => say.period(row),
  },
  {
    id: 'updated',
    width: { zh: 72, en: 104 },
    fit: true,
    align: 'end',
    first: 'desc',
    key: (row) => updatedOn(row) ?? row.of.latest?.period.end ?? null,
    text: (row, say) => say.updated(row),
    quiet: true,
    cell: (row, say) => say.updated(row),
  },
  {
    id: 'deadline',
    width: { zh: 96, en: 92 },
    fit: true,
    align: 'end',
    optional: true,
    first: 'asc',
    key: (row) => row.of.decidingPair?.deadline?.end ?? null,
    text: (row, say) => say.deadline(row.of.decidingPair) || say.words.none,
    quiet: true,
    cell: (row, say) => say.deadline(row.of.decidingPair) || say.words.none,
  },
  {
    id: 'publisher',
    width: { zh: 144, en: 168 },
    fit: true,
    optional: true,
    first: 'asc',
    key: (row, say) => (row.of.latest ? say.organisation(row.of.latest.publisher) : null),
    text: (row, say) => say.organisation(row.of.latest?.publisher),
    quiet: true,
    cell: (row, say) => say.organisation(row.of.latest?.publisher),
  },
  {
    id: 'prov',
    width: { zh: 88, en: 104 },
    fit: true,
    optional: true,
    first: 'asc',
    key: (row) => row.of.latest?.provenance ?? null,
    text: (row, say) => (row.of.latest ? say.status.provenance[row.of.latest.provenance] : say.words.none),
    quiet: true,
    cell: (row, say) => (row.of.latest ? say.status.provenance[row.of.latest.provenance] : say.words.none),
  },
  {
    id: 'kind',
    width: { zh: 64, en: 84 },
    optional: true,
    first: 'asc',
    key: (row) => row.of.indicator.kind,
    text: (row, say) => say.words.kind[row.of.indicator.kind],
    quiet: true,
    cell: (row, say) => say.words.kind[row.of.indicator.kind],
  },
]

/** A verdict that stands draws its bar; one set aside, or none, gives its reason instead. */
export function hasBullet({ of }: WorkRow): boolean {
  return of.verdict.gap !== null
}

export function BulletCell({ row, say }: { readonly row: WorkRow; readonly say: Scribe }) {
  const { completion, expected, status } = row.of.verdict
  if (!hasBullet(row) || completion === null) return <span className={styles['reason']}>{say.reason(row)}</span>
  return <Bullet completion={completion} expected={expected} status={status} size="compact" label={say.bullet(row)} />
}

/** When values were published and how they moved; the only picture there is where no target was set. */
function TrendCell({ row, say }: { readonly row: WorkRow; readonly say: Scribe }) {
  const label = row.of.latest ? `${say.name(row)} ${say.current(row)} ${say.format.period(row.of.latest.period)}` : say.reason(row)
  return <ReleaseRuler series={say.space.seriesOf(row.of.indicator)} today={say.space.today} label={label} height={30} />
}

/** Changes carry the period they are counted from: the column's head cannot say it for all. */
function changeSpan({ of: { change } }: WorkRow, { format, words }: Scribe): string {
  return change ? `${format.period(change.from.period)} → ${format.period(change.to.period)}` : words.noPrevious
}
