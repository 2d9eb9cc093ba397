import { completenessOf, type Completeness as Known } from '../../domain/quality/completeness.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { Section } from '../../ui/Section.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { Counted } from './Counted.tsx'
import { AreaName, Marked } from './Marked.tsx'
import { useNames } from './useNames.ts'
import barsStyles from './Bars.module.css'
import markedStyles from './Marked.module.css'
import styles from './Completeness.module.css'

/** How much of each area is known, and how old it is: bars from zero to all of the area's indicators. */
export function Completeness() {
  const { assessment } = useWorkspace()
  const words = useWords('quality').completeness
  const rows = completenessOf(assessment)
  const known = rows.reduce((sum, row) => sum + row.upTo12, 0)
  return (
    <Section title={words.title(known, assessment.indicators.length)} note={<Legend />}>
      <Marked>
        <div className={styles['completeness']}>
          <Table caption={words.caption} columns={useColumns()} rows={rows} rowKey={({ area }) => area} dense />
        </div>
      </Marked>
    </Section>
  )
}

const PARTS = ['upTo12', 'from12To24', 'over24', 'none'] as const

function Legend() {
  const words = useWords('quality').completeness
  return (
    <span className={barsStyles['legend']}>
      {PARTS.map((part, at) => (
        <span key={part}>
          <i data-age={part} />
          {words.legend[at]}
        </span>
      ))}
    </span>
  )
}

function useColumns(): readonly Column<Known>[] {
  const words = useWords('quality').completeness
  const names = useNames()
  const { format } = useLanguage()
  const number = (id: string, header: string, of: (row: Known) => number, age: string | null): Column<Known> => ({
    id,
    header,
    align: 'end',
    cell: (row) => <Counted by={{ area: row.area, age }}>{format.number(of(row))}</Counted>,
    compare: (a, b) => of(a) - of(b),
  })
  return [
    {
      id: 'area',
      header: words.area,
      rowHeader: true,
      cell: ({ area }) => (
        <Link to={paths.area(area)} className={markedStyles['link']}>
          <AreaName>
            <AreaSeal letter={names.seal(area)} size="small" /> {names.area(area)}
          </AreaName>
        </Link>
      ),
    },
    {
      id: 'bar',
      header: words.bar,
      cell: (row) => (
        <Counted by={{ area: row.area, group: 'none', sort: 'period', dir: 'desc' }}>
          <AgeBar row={row} label={words.label(row.upTo12, row.from12To24, row.over24, row.none)} />
        </Counted>
      ),
    },
    number('12', words.within12, (row) => row.upTo12, 'upTo12'),
    number('24', words.within24, (row) => row.upTo12 + row.from12To24, 'upTo12,from12To24'),
    number('all', words.all, (row) => row.indicators, null),
    {
      id: 'actions',
      header: words.actions,
      align: 'end',
      cell: (row) => (
        <Link to={paths.area(row.area)} params={{ part: 'actions' }} className={markedStyles['link']}>
          <Actions row={row} label={words.actionsLabel(row.actionsMeasured, row.actions)} />
        </Link>
      ),
      compare: (a, b) => a.actionsMeasured / Math.max(1, a.actions) - b.actionsMeasured / Math.max(1, b.actions),
    },
  ]
}

function AgeBar({ row, label }: { readonly row: Known; readonly label: string }) {
  return (
    <span className={barsStyles['bar']} role="img" aria-label={label} title={label}>
      {PARTS.map((part) => (row[part] > 0 ? <i key={part} data-age={part} style={{ flexGrow: row[part] }} /> : null))}
    </span>
  )
}

function Actions({ row, label }: { readonly row: Known; readonly label: string }) {
  const { format } = useLanguage()
  const { portion } = useWords('quality').facts
  const share = row.actions > 0 ? row.actionsMeasured / row.actions : 0
  return (
    <span className={styles['actions']} title={label}>
      <span className={barsStyles['bar']} aria-hidden="true">
        <i data-age="upTo12" style={{ flexGrow: share }} />
        <i data-age="none" style={{ flexGrow: 1 - share }} />
      </span>
      {portion(format.number(row.actionsMeasured), format.number(row.actions))}
    </span>
  )
}
