import { RollUpBalance, type BalanceRow } from '../../charts/RollUpBalance.tsx'
import { balanceOf } from '../../domain/rollup/balance.ts'
import { areasWhereOnlyInputsMove } from '../../domain/rollup/rollUp.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { Section } from '../../ui/Section.tsx'
import { Counted } from './Counted.tsx'
import { AreaName, Marked } from './Marked.tsx'
import { useNames } from './useNames.ts'
import styles from './Marked.module.css'

/** Whether means grow while nothing follows (浮于表面): named by area. */
export function Balance() {
  const { assessment } = useWorkspace()
  const words = useWords('quality').balance
  const names = useNames()
  const { format } = useLanguage()
  const shallow = areasWhereOnlyInputsMove(assessment)
  const rows = assessment.areas.map(({ id, indicators }): BalanceRow => ({
    id,
    name: (
      <Link to={paths.area(id)} className={styles['link']}>
        <AreaName>
          <AreaSeal letter={names.seal(id)} size="small" /> {names.area(id)}
        </AreaName>
      </Link>
    ),
    balance: balanceOf(indicators),
  }))
  return (
    <Section title={words.title(shallow.length > 0 ? format.list(shallow.map(({ id }) => names.area(id))) : null)} aside={words.aside}>
      <Marked
        note={
          <>
            {shallow.length > 0 && words.warning} {words.note}
          </>
        }
      >
        <RollUpBalance
          rows={rows}
          words={words}
          counted={(area, kind, shown) => <Counted by={{ area, kind, move: 'rose,fell,unchanged' }}>{shown}</Counted>}
        />
      </Marked>
    </Section>
  )
}
