import { Fragment } from 'react'
import type { AreaAssessment, Headline } from '../../domain/assess/index.ts'
import { overallMandates } from '../../domain/mandate.ts'
import { STATUSES } from '../../domain/status.ts'
import { pickName } from '../../domain/text.ts'
import { SaveMenu } from '../../downloads/SaveMenu.tsx'
import { useObservationsFile } from '../../downloads/useObservationsFile.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useMadeUpAmong } from '../../queries/madeUp.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import { wholeMonths } from '../../domain/day.ts'
import { Finding } from './Finding.tsx'
import { Mandates } from './Mandates.tsx'
import { OutlookFacts } from './Outlook.tsx'
import pageHeadStyles from '../../ui/pageHead.module.css'
import styles from './Head.module.css'

/** Where one is, the finding, and what it stands on. */
export function Head({ area, headline }: { readonly area: AreaAssessment; readonly headline: Headline }) {
  const { index } = useWorkspace()
  const { text } = useLanguage()
  const file = useObservationsFile(
    index.areas.get(area.id)?.short[text] ?? area.id,
    area.indicators.map(({ indicator }) => indicator.id),
  )
  return (
    <header>
      <div className={pageHeadStyles['trail']}>
        <Crumbs area={area} />
        <Neighbours area={area} />
      </div>
      <h1 className={pageHeadStyles['finding']} tabIndex={-1}>
        <Finding area={area} headline={headline} />
      </h1>
      <div className={styles['under']}>
        <Facts area={area} />
        <SaveMenu kind="quiet" file={file} />
      </div>
    </header>
  )
}

function Crumbs({ area }: { readonly area: AreaAssessment }) {
  const { index } = useWorkspace()
  const { text } = useLanguage()
  const frame = useWords('frame')
  return (
    <nav aria-label={frame.breadcrumbs}>
      <ol className={pageHeadStyles['crumbs']}>
        <li>
          <Link to={paths.overview()}>{frame.pages.overview}</Link>
        </li>
        <li aria-current="page">
          <AreaSeal letter={frame.seals[area.id]} size="small" /> {index.areas.get(area.id)?.short[text]}
        </li>
      </ol>
    </nav>
  )
}

/** The areas before and after, in the Opinion's order. */
function Neighbours({ area }: { readonly area: AreaAssessment }) {
  const { assessment, index } = useWorkspace()
  const { text } = useLanguage()
  const words = useWords('area')
  const at = assessment.areas.indexOf(area)
  const before = assessment.areas[at - 1]
  const after = assessment.areas[at + 1]
  const name = (of: AreaAssessment) => index.areas.get(of.id)?.short[text] ?? of.id
  return (
    <nav className={pageHeadStyles['neighbours']} aria-label={words.neighbours.label} data-screen-only="">
      {before && (
        <Link to={paths.area(before.id)} rel="prev">
          {words.neighbours.previous(name(before))}
        </Link>
      )}
      {after && (
        <Link to={paths.area(after.id)} rel="next">
          {words.neighbours.next(name(after))}
        </Link>
      )}
    </nav>
  )
}

/** In the order of the words: what has an earlier value, and how it moved. */
const MOVES = ['rose,fell,unchanged', 'rose', 'fell'] as const

/** Counts by status, movement, lead, and how new the newest value is. */
function Facts({ area }: { readonly area: AreaAssessment }) {
  const { assessment, index } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('area')
  const { status } = useWords('status')
  const frame = useWords('frame')
  const among = useMadeUpAmong()
  const made = area.indicators.filter(({ indicator }) => among.has(indicator.id)).length
  const { comparable, rose, fell } = area.movement
  const lead = area.lead === null ? undefined : index.organisations.get(area.lead)
  const age = area.newest ? (area.newest.end > assessment.asOf ? 'running' : wholeMonths(area.newest.end, assessment.asOf)) : null
  return (
    <ul className={styles['facts']}>
      {STATUSES.filter((each) => area.counts[each] > 0).map((each) => (
        <li key={each}>
          <Link to={paths.workbench()} params={{ area: area.id, status: each }}>
            <StatusGlyph status={each} size={15} /> {words.statusCount(status[each], area.counts[each])}
          </Link>
        </li>
      ))}
      {comparable > 0 && (
        <li>
          <span>
            {words.comparable(comparable, rose, fell).map(([before, counted], at) => (
              <Fragment key={counted}>
                {before}
                <Link to={paths.workbench()} params={{ area: area.id, move: MOVES[at] ?? null }}>
                  {counted}
                </Link>
              </Fragment>
            ))}
          </span>
        </li>
      )}
      {lead && <li>{words.lead(pickName(lead.name, text).text)}</li>}
      {overallMandates(assessment.catalog).map((each) => (
        <li key={each.bodies.join()}>
          <Mandates of={[each]} />
        </li>
      ))}
      {area.newest && age !== null && <li>{words.newest(format.period(area.newest), format.age(age))}</li>}
      {made > 0 && <li>{frame.ribbon.counted(made)}</li>}
      <OutlookFacts of={area.indicators} area={area.id} />
    </ul>
  )
}
