import type { ReactNode } from 'react'
import { RollUpBounds, RollUpLegend } from '../../charts/RollUpBounds.tsx'
import { rollUpAll, rollUpArea, type RollUp } from '../../domain/rollup/rollUp.ts'
import { JUDGED, STATUSES, type Status } from '../../domain/status.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import type { AreaId } from '../../domain/policy.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { Section } from '../../ui/Section.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { Counted } from './Counted.tsx'
import { AreaName, Marked } from './Marked.tsx'
import { useNames } from './useNames.ts'
import markedStyles from './Marked.module.css'
import styles from './RollUps.module.css'

/** With a target, and nobody can say how they stand. */
const UNKNOWN = ['noData', 'stale'] as const satisfies readonly Status[]
const WITH_TARGET = [...JUDGED, ...UNKNOWN]
/** What is counted where a range is at its most. */
const MOST = { good: ['achieved', 'onTrack', ...UNKNOWN], offTrack: ['offTrack', ...UNKNOWN] } as const satisfies Record<
  string,
  readonly Status[]
>

interface RolledRow {
  readonly area: AreaId | null
  readonly rolled: RollUp
}

/** How much can be judged, and the two extremes of what cannot. Never an index (issue: an average would hide the unknown). */
export function RollUps() {
  const { assessment } = useWorkspace()
  const words = useWords('quality').rollup
  const columns = useColumns()
  const whole = rollUpAll(assessment)
  const rows: readonly RolledRow[] = [
    { area: null, rolled: whole },
    ...assessment.areas.map((area): RolledRow => ({ area: area.id, rolled: rollUpArea(assessment, area) })),
  ]
  return (
    <Section title={words.title(whole.judged, whole.bounds.withTarget.of)} aside={words.aside} note={<RollUpLegend words={words.legend} />}>
      <Marked>
        <Distribution whole={whole} />
        <p className={styles['bounds']}>
          <Sentence whole={whole} />
        </p>
        <div className={styles['rollup']}>
          <Table caption={words.caption} columns={columns} rows={rows} rowKey={({ area }) => area ?? 'all'} dense />
        </div>
      </Marked>
    </Section>
  )
}

function Distribution({ whole }: { readonly whole: RollUp }) {
  const { distribution } = useWords('quality').rollup
  const { status } = useWords('status')
  const { format } = useLanguage()
  return (
    <ul className={styles['distribution']} aria-label={distribution}>
      {STATUSES.map((each) => (
        <li key={each}>
          <Counted by={{ status: each }}>
            <StatusGlyph status={each} size={14} /> {status[each]} <b>{format.number(whole.counts[each])}</b>
          </Counted>
        </li>
      ))}
    </ul>
  )
}

function Sentence({ whole }: { readonly whole: RollUp }) {
  const words = useWords('quality').rollup
  const { format } = useLanguage()
  const { of, good, offTrack } = whole.bounds.withTarget
  const share = (count: number) => format.share(count / of)
  const { noTarget } = whole.counts
  return (
    <>
      {of > 0 && words.extremes(share(good.least), share(good.most), share(offTrack.most), share(offTrack.least))}
      {noTarget > 0 && <Counted by={{ status: 'noTarget' }}>{words.excluded(noTarget)}</Counted>}
    </>
  )
}

function useColumns(): readonly Column<RolledRow>[] {
  const { rollup: words, facts } = useWords('quality')
  const names = useNames()
  const { format } = useLanguage()
  const range = ({ rolled }: RolledRow, of: 'good' | 'offTrack') => {
    const { least, most } = rolled.bounds.withTarget[of]
    return least === most ? format.number(least) : words.range(format.number(least), format.number(most))
  }
  const none = ({ rolled }: RolledRow) => rolled.bounds.withTarget.of === 0
  const counted = ({ area }: RolledRow, statuses: readonly Status[], shown: ReactNode) => (
    <Counted by={{ area, status: statuses.join(',') }}>{shown}</Counted>
  )
  return [
    {
      id: 'area',
      header: words.area,
      rowHeader: true,
      cell: ({ area }) =>
        area === null ? (
          <b>{words.whole}</b>
        ) : (
          <Link to={paths.area(area)} className={markedStyles['link']}>
            <AreaName>
              <AreaSeal letter={names.seal(area)} size="small" /> {names.area(area)}
            </AreaName>
          </Link>
        ),
    },
    {
      id: 'judged',
      header: words.judged,
      align: 'end',
      cell: (row) => {
        const { judged, bounds } = row.rolled
        return counted(row, JUDGED, facts.portion(format.number(judged), format.number(bounds.withTarget.of)))
      },
    },
    { id: 'bar', header: words.bar, cell: (row) => (none(row) ? words.noTargets : counted(row, WITH_TARGET, <BoundsBar row={row} />)) },
    { id: 'good', header: words.good, align: 'end', cell: (row) => (none(row) ? '—' : counted(row, MOST.good, range(row, 'good'))) },
    {
      id: 'off',
      header: words.offTrack,
      align: 'end',
      cell: (row) => (none(row) ? '—' : counted(row, MOST.offTrack, range(row, 'offTrack'))),
    },
  ]
}

function BoundsBar({ row: { rolled } }: { readonly row: RolledRow }) {
  const words = useWords('quality').rollup
  const { of, good } = rolled.bounds.withTarget
  const { offTrack, atRisk } = rolled.counts
  const unknown = good.most - good.least
  return (
    <RollUpBounds counts={{ good: good.least, unknown, offTrack, atRisk }} label={words.label(good.least, unknown, offTrack, atRisk, of)} />
  )
}
