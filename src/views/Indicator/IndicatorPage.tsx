import { useMemo } from 'react'
import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorking } from '../../queries/judging/useWorking.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { useParam } from '../../state/address.ts'
import { Link } from '../../state/Link.tsx'
import { usePageTitle } from '../../state/pageTitle.ts'
import { paths } from '../../state/paths.ts'
import { Facts } from './Facts.tsx'
import { forecastOf } from '../../domain/forecast/forecastOf.ts'
import { Head } from './Head.tsx'
import { MainFigure } from './MainFigure.tsx'
import { Milestones } from './Milestones.tsx'
import { Quotes } from './Quotes.tsx'
import { Regions } from './Regions.tsx'
import { Strip } from './Strip.tsx'
import { Targets } from './Targets.tsx'
import { Values } from './Values.tsx'
import { Working } from './Working.tsx'
import pageHeadStyles from '../../ui/pageHead.module.css'
import railPageStyles from '../../ui/railPage.module.css'
import styles from './IndicatorPage.module.css'

/** One indicator, by its id in the address. */
export function IndicatorPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const { assessment } = useWorkspace()
  const id = params['id'] ?? ''
  const of = assessment.byId.get(id)
  return of ? <Indicator key={id} of={of} /> : <Unknown id={id} />
}

function Unknown({ id }: { readonly id: string }) {
  const words = useWords('frame')
  usePageTitle(words.title(words.notFound.title))
  return (
    <section className={pageHeadStyles['unknown']}>
      <h1 tabIndex={-1}>{words.notFound.indicator(id)}</h1>
      <p>{words.notFound.text}</p>
      <Link to={paths.overview()}>{words.notFound.home}</Link>
    </section>
  )
}

function Indicator({ of }: { readonly of: IndicatorAssessment }) {
  const { assessment, seriesOf } = useWorkspace()
  const { text } = useLanguage()
  const frame = useWords('frame')
  const working = useWorking(of)
  const open = useParam('working') !== null
  const series = seriesOf(of.indicator)
  const forecast = useMemo(() => forecastOf(of, series, assessment), [of, series, assessment])
  usePageTitle(frame.title(of.indicator.shortName[text]))
  return (
    <div className={railPageStyles['page']} data-indicator-ready={of.indicator.id}>
      <Head of={of} working={working} forecast={forecast} />
      <div className={railPageStyles['columns']}>
        <div className={railPageStyles['main']}>
          {open && <Working of={of} working={working} forecast={forecast} />}
          <div className={styles['figure']}>
            <Strip of={of} forecast={forecast} />
            <MainFigure of={of} forecast={forecast} />
          </div>
          <Regions of={of} />
          {of.pairs.length > 1 && <Targets of={of} />}
        </div>
        <div className={railPageStyles['side']}>
          <Facts of={of} />
          <Quotes of={of} />
          <Milestones of={of} />
        </div>
      </div>
      {/* As wide as the page: beside a long table the rail would be empty. */}
      <div className={railPageStyles['below']}>
        <Values of={of} />
      </div>
    </div>
  )
}
