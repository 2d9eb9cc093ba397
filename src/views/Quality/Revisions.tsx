import { useState } from 'react'
import type { Revision, Revisions as Found } from '../../domain/quality/revisions.ts'
import { NATIONAL } from '../../domain/region.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { usePrinting } from '../../ui/printing.ts'
import { Section } from '../../ui/Section.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { Marked } from './Marked.tsx'
import { useNames } from './useNames.ts'
import listsStyles from './Lists.module.css'
import styles from './Revisions.module.css'

const FIRST = 8

/** Values that a later publication replaced, the old one struck and still readable. */
export function Revisions({ revisions }: { readonly revisions: Found }) {
  const words = useWords('quality').revisions
  const [all, setAll] = useState(false)
  const columns = useColumns()
  const { listed, count, unchanged, dated, numbers } = revisions
  const printing = usePrinting()
  const shown = all || printing ? listed : listed.slice(0, FIRST)
  return (
    <Section title={words.title(count)} aside={count > 0 ? words.aside : undefined}>
      {count === 0 ? (
        <p className={listsStyles['empty']}>{words.noneDated(dated, numbers)}</p>
      ) : (
        <Marked note={unchanged > 0 ? words.unchanged(unchanged) : undefined}>
          <div className={styles['revisions']}>
            <Table
              caption={words.caption}
              columns={columns}
              rows={shown}
              rowKey={({ indicator, region, period, to }) => `${indicator} ${region} ${period.id} ${to.day}`}
              dense
            />
          </div>
        </Marked>
      )}
      {listed.length > FIRST && (
        <Button kind="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.less : words.more(listed.length)}
        </Button>
      )}
    </Section>
  )
}

function useColumns(): readonly Column<Revision>[] {
  const words = useWords('quality').revisions
  const names = useNames()
  const { format } = useLanguage()
  return [
    {
      id: 'indicator',
      header: words.indicator,
      rowHeader: true,
      cell: ({ indicator, region }) => (
        <>
          <Link to={paths.indicator(indicator)}>{names.indicator(indicator)}</Link>
          {region !== NATIONAL && <span className={styles['region']}>{names.region(region)}</span>}
        </>
      ),
    },
    { id: 'period', header: words.period, cell: ({ period }) => <span className={styles['nowrap']}>{format.period(period)}</span> },
    { id: 'change', header: words.change, align: 'end', cell: (revision) => <Changed revision={revision} /> },
    {
      id: 'dates',
      header: words.dates,
      align: 'end',
      cell: ({ from, to }) => (
        <>
          {from.day !== null && <del className={styles['nowrap']}>{format.date(from.day)}</del>}{' '}
          <span className={styles['nowrap']}>{format.date(to.day)}</span>
        </>
      ),
      compare: (a, b) => a.to.day - b.to.day,
    },
  ]
}

function Changed({ revision: { indicator, from, to } }: { readonly revision: Revision }) {
  const words = useWords('quality').revisions
  const names = useNames()
  const { format } = useLanguage()
  const unit = names.unitOf(indicator)
  const written = (value: number) => (unit ? format.value(value, unit).text : format.number(value, 2))
  return (
    <>
      <del className={styles['nowrap']}>
        <VisuallyHidden>{words.was}</VisuallyHidden>
        {written(from.value)}
      </del>{' '}
      <span className={styles['nowrap']}>
        <span aria-hidden="true">→ </span>
        <VisuallyHidden>{words.now}</VisuallyHidden>
        <b>{written(to.value)}</b>
      </span>
    </>
  )
}
