import { CONCENTRATION_REFUSALS, type ConcentrationRefusal, type RegionalSpread } from '../../domain/rollup/concentration.ts'
import type { Examination } from '../../domain/quality/examine.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { Section } from '../../ui/Section.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { Marked } from './Marked.tsx'
import { useNames } from './useNames.ts'
import styles from './Spreads.module.css'

type Spreads = Examination['spreads']

interface Said {
  readonly indicator: string
  readonly spread: RegionalSpread
}

/** When at least so many of the compared places rise while their shares even out, everybody may be rushing into one thing. */
const RUSH_SHARE = 0.8

/** A smaller change of the index is not seen in its printed figures, and says nothing. */
const LEAST_CHANGE = 0.0005

function signed(value: number): string {
  const written = Math.abs(value).toFixed(4)
  return Number(written) === 0 ? written : `${value < 0 ? '−' : '+'}${written}`
}

/** How regional figures are spread over the provinces, with the formula, and why the others cannot be. */
export function Spreads({ spreads }: { readonly spreads: Spreads }) {
  const words = useWords('quality').spread
  const columns = useColumns()
  const said = spreads.flatMap(({ indicator, spread }): readonly Said[] => (spread.ok ? [{ indicator, spread }] : []))
  return (
    <Section title={words.title(said.length, spreads.length)} aside={words.aside}>
      {said.length > 0 && (
        <Marked note={words.formula}>
          <div className={styles['spreads']}>
            <Table caption={words.caption} columns={columns} rows={said} rowKey={({ indicator }) => indicator} dense />
          </div>
        </Marked>
      )}
      <Refusals spreads={spreads} />
    </Section>
  )
}

const NAMED = 4

function Refusals({ spreads }: { readonly spreads: Spreads }) {
  const words = useWords('quality').spread
  const names = useNames()
  const { format } = useLanguage()
  const of = (reason: ConcentrationRefusal) => spreads.filter(({ spread }) => !spread.ok && spread.reason === reason)
  return (
    <ul className={styles['refusals']}>
      {CONCENTRATION_REFUSALS.map((reason) => {
        const refused = of(reason)
        if (refused.length === 0) return null
        const first = format.enumeration(refused.slice(0, NAMED).map(({ indicator }) => names.indicator(indicator)))
        return (
          <li key={reason}>
            {words.refusal(words.refusals[reason], refused.length, refused.length > NAMED ? words.andMore(first, refused.length) : first)}
          </li>
        )
      })}
    </ul>
  )
}

function useColumns(): readonly Column<Said>[] {
  const words = useWords('quality').spread
  const names = useNames()
  const { format } = useLanguage()
  // A ranking of made-up places would be believed.
  const made = useWorkspace().provenance.illustrative > 0
  const decimals = (value: number) => value.toFixed(3)
  return [
    {
      id: 'indicator',
      header: words.indicator,
      rowHeader: true,
      cell: ({ indicator, spread: { latest } }) => (
        <>
          <Link to={paths.indicator(indicator)}>{names.indicator(indicator)}</Link>
          <span className={styles['under']}>{words.over(format.period(latest.period), latest.regions)}</span>
          {!made && (
            <span className={styles['under']}>{words.share(names.region(latest.largest.region), format.share(latest.largest.share))}</span>
          )}
        </>
      ),
    },
    {
      id: 'herfindahl',
      header: words.herfindahl,
      align: 'end',
      cell: ({ spread: { latest } }) => `${decimals(latest.herfindahl)}${words.equal(decimals(latest.even))}`,
      compare: (a, b) => a.spread.latest.herfindahl - b.spread.latest.herfindahl,
    },
    {
      id: 'gini',
      header: words.gini,
      align: 'end',
      cell: ({ spread: { latest } }) => decimals(latest.gini),
      compare: (a, b) => a.spread.latest.gini - b.spread.latest.gini,
    },
    { id: 'change', header: words.change, cell: ({ spread }) => <Change spread={spread} /> },
  ]
}

function Change({ spread: { earlier, change } }: { readonly spread: RegionalSpread }) {
  const { spread: words, join } = useWords('quality')
  const { format } = useLanguage()
  if (!earlier || !change) return words.noEarlier
  const direction = Math.abs(change.herfindahl) < LEAST_CHANGE ? 'unchanged' : change.direction
  const rush = direction === 'spreading' && change.rose >= RUSH_SHARE * change.compared
  return (
    <>
      <b>{words.directions[direction]}</b>
      {join}
      {words.since(format.period(earlier.period))}
      {join}
      {words.changed(signed(change.herfindahl), signed(change.gini))}
      {join}
      {words.rose(change.rose, change.compared)}
      {rush && <span className={styles['rush']}>{words.rush}</span>}
    </>
  )
}
