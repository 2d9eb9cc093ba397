import { useMemo } from 'react'
import { changesSince, previousDay } from '../../domain/assess/changes.ts'
import { periodAt } from '../../domain/period.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useMadeUpAmong } from '../../queries/madeUp.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { HatchEdge } from '../../ui/Hatch.tsx'
import { Section } from '../../ui/Section.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import { Ahead } from './Ahead.tsx'
import cellsStyles from './Cells.module.css'
import styles from './Changes.module.css'

const SHOWN = 4

/** Whose status is not what it was a month ago, worst first: judged then from what was known then. */
export function Changes() {
  const { assessment, assessOn, index } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('overview')
  const frame = useWords('frame')
  const made = useMadeUpAmong()
  const status = useWords('statuses')
  const before = previousDay(assessment.asOf)
  const earlier = useMemo(() => assessOn(before), [assessOn, before])
  const changes = changesSince(assessment, earlier)
  const shown = changes.slice(0, SHOWN)
  return (
    <Section title={words.changes} note={earlier.newestPeriod && words.changesNote(format.period(periodAt(earlier.newestPeriod.end, 'M')))}>
      {shown.length === 0 && <p className={cellsStyles['quiet']}>{words.noChanges}</p>}
      <ul className={styles['changes']}>
        {shown.map((change) => (
          <li key={change.indicator} data-made-up={made.has(change.indicator) || undefined}>
            <AreaSeal letter={frame.seals[change.area]} size="small" />
            <Link to={paths.indicator(change.indicator)}>{index.indicators.get(change.indicator)?.shortName[text]}</Link>
            <span className={styles['change']} data-status={change.to}>
              <StatusGlyph status={change.from} size={14} label={status.status[change.from]} /> →{' '}
              <StatusGlyph status={change.to} size={14} /> <b>{status.status[change.to]}</b>
              <Ahead indicator={change.indicator} />
            </span>
            {made.has(change.indicator) && <HatchEdge label={frame.demoTag} />}
          </li>
        ))}
      </ul>
      {changes.length > SHOWN && (
        <p className={cellsStyles['quiet']}>
          <Link to={paths.workbench()} params={{ view: 'changed' }}>
            {words.changesMore(changes.length - SHOWN)}
          </Link>
        </p>
      )}
    </Section>
  )
}
