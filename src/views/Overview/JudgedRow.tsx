import { completionLine } from '../../charts/completionGeometry.ts'
import type { AreaAssessment, IndicatorAssessment } from '../../domain/assess/types.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import { STATUSES } from '../../domain/status.ts'
import { pickName } from '../../domain/text.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { bulletText, progressGapText } from '../../i18n/statements/progress.ts'
import { targetText } from '../../i18n/statements/target.ts'
import { useTargetWriting } from '../../i18n/statements/useTargetWriting.ts'
import { latestText } from '../../i18n/statements/value.ts'
import { statusText } from '../../i18n/statements/status.ts'
import { useMadeUpAmong } from '../../queries/madeUp.ts'
import { courseIn } from '../../queries/courseIn.ts'
import { useOutlooks } from '../../queries/outlooksQuery.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { Bullet } from '../../ui/Bullet.tsx'
import { HatchEdge } from '../../ui/Hatch.tsx'
import { OutlookMark } from '../../ui/OutlookMark.tsx'
import { Sparkline } from '../../ui/Sparkline.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import { AreaLink, StatusCounts } from './AreaRow.tsx'
import cellsStyles from './Cells.module.css'
import tableStyles from './Table.module.css'
import styles from './JudgedRow.module.css'

/** Up to so many indicators, each is a symbol of its own; beyond, counts. */
const MOST_SYMBOLS = 7

/** One area with verdicts: its headline indicator on the shared 0 to 100 axis, and how far from schedule. */
export function JudgedRow({ area }: { readonly area: AreaAssessment }) {
  const { index } = useWorkspace()
  const { text } = useLanguage()
  const words = useWords('overview')
  const frame = useWords('frame')
  const made = useMadeUpAmong().has(area.headline?.indicator.indicator.id ?? '')
  const lead = area.lead === null ? undefined : index.organisations.get(area.lead)
  return (
    <tr data-made-up={made || undefined}>
      <th scope="row">
        {made && <HatchEdge label={frame.demoTag} />}
        <AreaLink area={area} note={lead ? pickName(lead.name, text).text : words.indicators(area.indicators.length)} />
      </th>
      <td>{area.indicators.length <= MOST_SYMBOLS ? <Symbols area={area} /> : <StatusCounts area={area} />}</td>
      {area.headline ? <HeadlineCells of={area.headline.indicator} /> : <td colSpan={4}>{words.none}</td>}
    </tr>
  )
}

function Symbols({ area }: { readonly area: AreaAssessment }) {
  const status = useWords('statuses')
  const { text } = useLanguage()
  const sorted = [...area.indicators].sort((a, b) => STATUSES.indexOf(a.verdict.status) - STATUSES.indexOf(b.verdict.status))
  return (
    <span className={styles['symbols']}>
      {sorted.map(({ indicator, verdict }) => (
        <Link key={indicator.id} to={paths.indicator(indicator.id)}>
          <StatusGlyph status={verdict.status} size={15} label={`${indicator.shortName[text]} ${statusText(verdict, status)}`} />
        </Link>
      ))}
    </span>
  )
}

function HeadlineCells({ of }: { readonly of: IndicatorAssessment }) {
  const { index } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('overview')
  const { indicator, verdict, decidingPair: pair } = of
  const unit = unitOf(index, indicator)
  const writing = useTargetWriting(index.units)
  const target = pair ? targetText(pair, unit, writing, pair.verdict.latest?.value) : ''
  return (
    <>
      <td>
        <span className={styles['named']}>
          <Link to={paths.indicator(indicator.id)} className={cellsStyles['lead']}>
            {indicator.shortName[text]}
          </Link>
          <Outlook of={of} />
        </span>
        <span className={cellsStyles['value']}>
          <span>
            <b className={styles['now']}>{latestText(of, unit, format) ?? '—'}</b>
            {pair && ` → ${pair.deadline ? words.deadline(target, format.deadline(pair.deadline)) : target}`}
          </span>
        </span>
      </td>
      {verdict.gap !== null ? <BulletCells of={of} /> : <ReasonCells of={of} />}
    </>
  )
}

/** Beside the name, where there is room before it comes: no row moves for it. */
function Outlook({ of }: { readonly of: IndicatorAssessment }) {
  const status = useWords('status')
  const stated = useOutlooks()?.get(of.indicator.id)
  if (!stated) return null
  return (
    <span className={styles['ahead']}>
      <OutlookMark outlook={stated.outlook}>{status.outlook[stated.outlook]}</OutlookMark>
    </span>
  )
}

function BulletCells({ of }: { readonly of: IndicatorAssessment }) {
  const workspace = useWorkspace()
  const { format } = useLanguage()
  const status = useWords('status')
  const words = useWords('overview')
  const { completion, expected, gap, status: verdict } = of.verdict
  const baseline = of.decidingPair?.baseline
  const name = statusText(of.verdict, status)
  return (
    <>
      <td>
        <Link to={paths.indicator(of.indicator.id)} className={styles['bar']}>
          <Bullet completion={completion ?? 0} expected={expected ?? 0} status={verdict} label={bulletText(of.verdict, format, status)} />
        </Link>
        {baseline && (
          <span className={styles['from']} data-term="baseline">
            {words.from(format.value(baseline.value, unitOf(workspace.index, of.indicator)).text)}
          </span>
        )}
      </td>
      <td className={styles['gap']} data-status={verdict}>
        <b>{gap === null ? '—' : progressGapText(gap, format)}</b>
        <span>{name}</span>
      </td>
      <td className={tableStyles['trend']}>
        <Sparkline {...completionLine(courseIn(workspace, of))} status={verdict} />
      </td>
    </>
  )
}

function ReasonCells({ of }: { readonly of: IndicatorAssessment }) {
  const status = useWords('status')
  return (
    <td colSpan={3} className={cellsStyles['quiet']}>
      <StatusGlyph status={of.verdict.status} size={14} label={statusText(of.verdict, status)} /> {status.reason[of.verdict.reason]}
    </td>
  )
}
