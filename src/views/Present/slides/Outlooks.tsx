import { unitOf } from '../../../domain/catalogIndex.ts'
import type { AheadFinding, AheadRow, Slide } from '../../../domain/deck/types.ts'
import { OUTLOOKS } from '../../../domain/forecast/outlook.ts'
import { useLanguage, useWords } from '../../../i18n/Language.tsx'
import { chanceText, outlookRule } from '../../../i18n/statements/outlook.ts'
import { shortNameIn } from '../../../i18n/statements/place.ts'
import { progressGapText } from '../../../i18n/statements/progress.ts'
import { statusText } from '../../../i18n/statements/status.ts'
import { targetText } from '../../../i18n/statements/target.ts'
import { useTargetWriting } from '../../../i18n/statements/useTargetWriting.ts'
import { latestText } from '../../../i18n/statements/value.ts'
import { useMadeUpAmong } from '../../../queries/madeUp.ts'
import { useWorkspace } from '../../../queries/workspace.tsx'
import { HatchEdge } from '../../../ui/Hatch.tsx'
import { OutlookGlyph } from '../../../ui/OutlookMark.tsx'
import { Glyph, Panel, Seal } from '../parts.tsx'
import { SlideFrame, type SlidePlace } from '../SlideFrame.tsx'
import partsStyles from '../parts.module.css'
import rowsStyles from './Rows.module.css'
import styles from './Outlooks.module.css'

/** What the recent trend says of the targets to come: counts, and by name what no status warns of. */
export function Outlooks({
  place,
  slide: { ahead },
}: {
  readonly place: SlidePlace
  readonly slide: Extract<Slide, { kind: 'outlooks' }>
}) {
  const words = useWords('present').outlooks
  const { format } = useLanguage()
  const status = useWords('status')
  return (
    <SlideFrame place={place} sub={ahead && ahead.rows.length > 0 ? (ahead.onTrack > 0 ? words.subOnTrack : words.sub) : undefined} rule>
      <Panel className={styles['ahead']}>
        {ahead && <Counts counts={ahead.counts} />}
        {ahead && ahead.rows.length > 0 && <Rows ahead={ahead} />}
        <p className={rowsStyles['more']}>
          {ahead && ahead.more > 0 && words.more(ahead.more)}
          {outlookRule(format, status)}
        </p>
      </Panel>
    </SlideFrame>
  )
}

function Counts({ counts }: Pick<AheadFinding, 'counts'>) {
  const { item } = useWords('present')
  const { outlook } = useWords('status')
  return (
    <ul className={styles['counts']}>
      {OUTLOOKS.map((each) => (
        <li key={each}>
          <OutlookGlyph outlook={each} /> <span>{outlook[each]}</span>
          <b>
            {counts[each]}
            <small>{item}</small>
          </b>
        </li>
      ))}
    </ul>
  )
}

function Rows({ ahead }: { readonly ahead: AheadFinding }) {
  const { also, targets } = useWords('present')
  const { outlookSaid } = useWords('status')
  return (
    <table className={`${rowsStyles['rows']} ${styles['rows']}`}>
      <thead>
        <tr>
          <th scope="col">{targets.status}</th>
          <th scope="col">{also.indicator}</th>
          <th scope="col">{also.now}</th>
          <th scope="col">{also.gap}</th>
          <th scope="col">{outlookSaid.chance}</th>
        </tr>
      </thead>
      <tbody>
        {ahead.rows.map((row) => (
          <Row key={row.indicator.indicator.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row: { indicator: of, stated } }: { readonly row: AheadRow }) {
  const { index } = useWorkspace()
  const { text, format } = useLanguage()
  const { indicator, verdict, decidingPair: pair } = of
  const unit = unitOf(index, indicator)
  const writing = useTargetWriting(index.units)
  const { demoTag } = useWords('frame')
  const { deadline } = useWords('overview')
  const made = useMadeUpAmong().has(indicator.id)
  const status = useWords('status')
  const target = pair && targetText(pair, unit, writing, pair.verdict.latest?.value)
  return (
    <tr data-status={verdict.status} data-made-up={made || undefined}>
      <td>
        {made && <HatchEdge label={demoTag} />}
        <span className={partsStyles['area']}>
          <Glyph status={verdict.status} named /> {statusText(verdict, status)}
        </span>
      </td>
      <th scope="row">
        <span className={partsStyles['area']}>
          <Seal area={indicator.area} /> <span>{shortNameIn(indicator, of.region, index.regions, text)}</span>
        </span>
      </th>
      <td>
        {of.latest && <b>{latestText(of, unit, format)}</b>}
        {pair && target && ` → ${pair.deadline ? deadline(target, format.deadline(pair.deadline)) : target}`}
      </td>
      <td className={rowsStyles['gap']}>
        <b>{verdict.gap === null ? '' : progressGapText(verdict.gap, format)}</b>
      </td>
      <td className={`${rowsStyles['gap']} ${styles['chance']}`} data-label={status.outlookSaid.chance}>
        <span>{stated.chance === null ? status.outlook[stated.outlook] : chanceText(stated.chance, format, status)}</span>
      </td>
    </tr>
  )
}
