import { Fragment } from 'react'
import { ReleaseRuler } from '../../charts/ReleaseRuler.tsx'
import type { AreaAssessment, IndicatorAssessment } from '../../domain/assess/types.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import { STATUSES } from '../../domain/status.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { ageText } from '../../i18n/statements/age.ts'
import { organisationName } from '../../i18n/statements/publisher.ts'
import { useMadeUpAmong } from '../../queries/madeUp.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { ActionSquares } from '../../ui/ActionSquares.tsx'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { HatchEdge } from '../../ui/Hatch.tsx'
import { Term } from '../../ui/Term.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import { ChangeCell } from './ChangeCell.tsx'
import { Count } from './Count.tsx'
import cellsStyles from './Cells.module.css'
import tableStyles from './Table.module.css'
import styles from './AreaRow.module.css'

const MOVES = ['rose', 'fell', 'noPrevious'] as const

/** One area with published figures: how many it has, its newest national value and how that moved, who published it. */
export function AreaRow({ area }: { readonly area: AreaAssessment }) {
  const words = useWords('overview')
  const frame = useWords('frame')
  const made = useMadeUpAmong().has(area.headline?.indicator.indicator.id ?? '')
  return (
    <tr data-made-up={made || undefined}>
      <th scope="row">
        {made && <HatchEdge label={frame.demoTag} />}
        <AreaLink area={area} note={words.indicators(area.indicators.length)} />
      </th>
      <td>
        <StatusCounts area={area} />
        <span className={styles['moves']}>
          {MOVES.map(
            (move) =>
              area.movement[move] > 0 && (
                <Fragment key={move}>
                  <Count by={{ area: area.id, move }}>{words.moves[move] + area.movement[move]}</Count>{' '}
                </Fragment>
              ),
          )}
        </span>
      </td>
      {area.headline ? <HeadlineCells of={area.headline.indicator} pinned={area.headline.pinned} /> : <td colSpan={4}>{words.none}</td>}
      <td>
        <Actions area={area} />
      </td>
    </tr>
  )
}

/** How many of its actions have a value; leads to their names. */
function Actions({ area }: { readonly area: AreaAssessment }) {
  const words = useWords('overview')
  return (
    <Link to={paths.area(area.id)} params={{ part: 'actions' }} className={styles['actions']}>
      <b className={styles['measured']}>{area.actionsMeasured}</b>
      <span className={cellsStyles['quiet']}>{words.actionsOf(area.actions.length)}</span>
      <span className={styles['squares']}>
        <ActionSquares
          filled={area.actions.map((action) => action.measured > 0)}
          label={words.actionsLabel(area.actionsMeasured, area.actions.length)}
        />
      </span>
    </Link>
  )
}

export function AreaLink({ area, note }: { readonly area: AreaAssessment; readonly note: string }) {
  const { index } = useWorkspace()
  const { text } = useLanguage()
  const frame = useWords('frame')
  return (
    <Link to={paths.area(area.id)} className={styles['area']}>
      <AreaSeal letter={frame.seals[area.id]} />
      <span>
        <b>{index.areas.get(area.id)?.short[text]}</b>
        <span className={styles['small']}>{note}</span>
      </span>
    </Link>
  )
}

export function StatusCounts({ area }: { readonly area: AreaAssessment }) {
  const status = useWords('statuses')
  return (
    <ul className={styles['status-counts']}>
      {STATUSES.filter((each) => area.counts[each] > 0).map((each) => (
        <li key={each}>
          <Link to={paths.workbench()} params={{ area: area.id, status: each }}>
            <StatusGlyph status={each} size={13} label={status.status[each]} /> {area.counts[each]}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function HeadlineCells({ of, pinned }: { readonly of: IndicatorAssessment; readonly pinned: boolean }) {
  const { index, seriesOf, assessment } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('overview')
  const { latest, indicator, age } = of
  if (!latest) return <td colSpan={4}>{words.none}</td>
  const named = organisationName(index.organisations, latest.publisher, text)
  const value = format.value(latest.value, unitOf(index, indicator), { floor: latest.floor })
  return (
    <>
      <td className={tableStyles['wide']}>
        <Link to={paths.indicator(indicator.id)} className={cellsStyles['lead']}>
          {indicator.shortName[text]}
        </Link>
        <span className={cellsStyles['value']}>
          <b>{value.text.slice(0, value.text.length - value.unit.length).trim()}</b>{' '}
          <span>{`${value.unit} ${format.periodBriefly(latest.period)}`}</span>
          {indicator.direction.kind === 'down' && <span className={cellsStyles['tag']}>{words.lowerIsBetter}</span>}
        </span>
        {pinned && <span className={cellsStyles['tag']}>{words.pinned}</span>}
      </td>
      <td>
        <ChangeCell of={of} />
      </td>
      <td className={tableStyles['ruler']}>
        <ReleaseRuler
          series={seriesOf(indicator)}
          today={assessment.asOf}
          label={`${indicator.shortName[text]} ${value.text} ${format.period(latest.period)}`}
        />
      </td>
      <td className={styles['publisher']}>
        <span className={styles['name']} lang={named.lang} title={named.text}>
          {named.text}
        </span>
        <span className={cellsStyles['quiet']}>{age && ageText(age, format)}</span>{' '}
        {latest.confidence === 'medium' && (
          <Term of="mediumConfidence" className={styles['confidence']}>
            {words.legend.medium}
          </Term>
        )}
      </td>
    </>
  )
}
