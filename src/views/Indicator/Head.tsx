import { indicatorHeadline, type IndicatorAssessment, type IndicatorWorking } from '../../domain/assess/index.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import type { Forecast, NoForecast } from '../../domain/forecast/forecastTypes.ts'
import { outlookIn } from '../../domain/forecast/outlook.ts'
import { NATIONAL } from '../../domain/region.ts'
import { isJudged } from '../../domain/status.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { findingText } from '../../i18n/statements/finding.ts'
import { outlookText } from '../../i18n/statements/outlook.ts'
import { heldText } from '../../i18n/statements/since.ts'
import { statusText } from '../../i18n/statements/status.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { goTo, setParams, useParam } from '../../state/address.ts'
import { bindKeys, useKeys } from '../../state/keys.ts'
import { Link } from '../../state/Link.tsx'
import { indicator as keys } from '../../state/shortcuts/indicator.ts'
import { paths } from '../../state/paths.ts'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { OutlookMark } from '../../ui/OutlookMark.tsx'
import { Phrases } from '../../ui/Phrases.tsx'
import { Term } from '../../ui/Term.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'
import pageHeadStyles from '../../ui/pageHead.module.css'
import chipStyles from './Chip.module.css'
import styles from './Head.module.css'

interface HeadProps {
  readonly of: IndicatorAssessment
  readonly working: IndicatorWorking
  readonly forecast: Forecast | NoForecast | null
}

/** Where one is, the finding, the verdict and what stands beside it. */
export function Head({ of, working, forecast }: HeadProps) {
  const { assessment, index } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('status')
  const { indicator } = of
  const region = of.region === null || of.region === NATIONAL ? undefined : index.regions.get(of.region)
  const named = indicator.name[text]
  const name =
    region && !named.includes(region.short[text]) && !named.includes(region.name[text])
      ? words.finding.inRegion(named, region.name[text])
      : named
  const context = { indicator: of, name, unit: unitOf(index, indicator), format, words }
  const pieces = findingText(indicatorHeadline(assessment, indicator.id), forecast, context)
  return (
    <header>
      <div className={pageHeadStyles['trail']}>
        <Crumbs of={of} />
        <Neighbours of={of} />
      </div>
      <h1 className={pageHeadStyles['finding']} tabIndex={-1}>
        <Phrases phrases={pieces} />
      </h1>
      <Verdict of={of} working={working} forecast={forecast} />
    </header>
  )
}

function Crumbs({ of: { indicator } }: { readonly of: IndicatorAssessment }) {
  const { index } = useWorkspace()
  const { text } = useLanguage()
  const frame = useWords('frame')
  return (
    <nav aria-label={frame.breadcrumbs}>
      <ol className={pageHeadStyles['crumbs']}>
        <li>
          <Link to={paths.overview()}>{frame.pages.overview}</Link>
        </li>
        <li>
          <Link to={paths.area(indicator.area)}>
            <AreaSeal letter={frame.seals[indicator.area]} size="small" /> <span>{index.areas.get(indicator.area)?.short[text]}</span>
          </Link>
        </li>
        <li aria-current="page">{indicator.shortName[text]}</li>
      </ol>
    </nav>
  )
}

/** The indicators before and after, in the data set's order; `[` and `]` go there. */
function Neighbours({ of }: { readonly of: IndicatorAssessment }) {
  const { assessment } = useWorkspace()
  const { text } = useLanguage()
  const words = useWords('indicator')
  const at = assessment.indicators.indexOf(of)
  const before = assessment.indicators[at - 1]?.indicator
  const after = assessment.indicators[at + 1]?.indicator
  const table = useParam('view') === 'table'
  useKeys(
    bindKeys(keys, {
      previous: () => before !== undefined && goTo(paths.indicator(before.id)),
      next: () => after !== undefined && goTo(paths.indicator(after.id)),
      table: () => setParams({ view: table ? null : 'table' }),
    }),
  )
  return (
    <nav className={`${pageHeadStyles['neighbours']} ${styles['not-on-phone']}`} aria-label={words.neighbours} data-screen-only="">
      {before && (
        <Link to={paths.indicator(before.id)} rel="prev" title={before.shortName[text]}>
          ← {words.previous} <Kbd>[</Kbd>
        </Link>
      )}
      {after && (
        <Link to={paths.indicator(after.id)} rel="next" title={after.shortName[text]}>
          {words.next} <Kbd>]</Kbd> →
        </Link>
      )}
    </nav>
  )
}

/** Status with its reason and marks; the way to its working. */
function Verdict({ of, working: { history, marks }, forecast }: HeadProps) {
  const { format } = useLanguage()
  const words = useWords('indicator')
  const working = useWords('working')
  const said = useWords('status')
  const { status: names, reason, mark, verified } = said
  const { verdict, latest } = of
  const { since } = history
  const open = useParam('working') !== null
  const held = heldText(since, verdict.status, format)
  const stated = outlookIn(forecast)
  return (
    <div className={styles['verdict']}>
      <StatusTag status={verdict.status} note={held === null ? undefined : words.heldFor(held)}>
        {statusText(verdict, said)}
      </StatusTag>
      {stated && <OutlookMark outlook={stated.outlook}>{outlookText(stated, format, said)}</OutlookMark>}
      {isJudged(verdict.status) && <span>{reason[verdict.reason]}</span>}
      {since?.previous && isJudged(since.previous) && isJudged(verdict.status) && (
        <span>{words.changed(format.period(since.from), names[since.previous], names[verdict.status])}</span>
      )}
      {latest && <span>{words.dataUntil(format.period(latest.period))}</span>}
      {latest && latest.verified !== 'unknown' && <span>{verified[latest.verified]}</span>}
      {marks.map((each) => (
        <Term key={each} of={each} className={chipStyles['chip']}>
          {mark[each]}
        </Term>
      ))}
      <button
        type="button"
        className={styles['working-toggle']}
        aria-expanded={open}
        onClick={() => setParams({ working: open ? null : '1' })}
      >
        {open ? working.close : working.open}
      </button>
    </div>
  )
}
