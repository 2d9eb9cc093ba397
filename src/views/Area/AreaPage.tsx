import type { ReactNode } from 'react'
import { areaHeadline, type AreaAssessment } from '../../domain/assess/index.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { usePageTitle } from '../../state/pageTitle.ts'
import { useArrival } from '../../state/useArrival.ts'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { ActionsRail } from './ActionsRail.tsx'
import { Head } from './Head.tsx'
import { Heat } from './Heat.tsx'
import { Judged } from './Judged.tsx'
import { Milestones } from './Milestones.tsx'
import { Others } from './Others.tsx'
import { Pairs } from './Pairs.tsx'
import { Scales } from './Scales.tsx'
import { Single } from './Single.tsx'
import { sortedIndicators } from './sortedIndicators.ts'
import { TargetsRail } from './TargetsRail.tsx'
import pageHeadStyles from '../../ui/pageHead.module.css'
import railPageStyles from '../../ui/railPage.module.css'
import textStyles from '../../ui/text.module.css'

/** One of the eight areas, by its name in the address. */
export function AreaPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const { assessment } = useWorkspace()
  const id = params['area'] ?? params['id'] ?? ''
  const area = assessment.areas.find((each) => each.id === id)
  return area ? <Area area={area} /> : <Unknown id={id} />
}

function Unknown({ id }: { readonly id: string }) {
  const words = useWords('frame')
  usePageTitle(words.title(words.notFound.title))
  return (
    <section className={pageHeadStyles['unknown']}>
      <h1 tabIndex={-1}>{words.notFound.area(id)}</h1>
      <p>{words.notFound.text}</p>
      <Link to={paths.overview()}>{words.notFound.home}</Link>
    </section>
  )
}

function Area({ area }: { readonly area: AreaAssessment }) {
  const { assessment, index } = useWorkspace()
  const { text } = useLanguage()
  const frame = useWords('frame')
  const headline = areaHeadline(assessment, area.id)
  usePageTitle(frame.title(index.areas.get(area.id)?.short[text] ?? area.id))
  useArrival()
  const judged = headline.phrases[0]?.kind === 'ofIndicators'
  const published = usePublished(area)
  const { beside, below } = judged ? { beside: <Judged area={area} />, below: <Heat area={area} /> } : published
  return (
    <div className={railPageStyles['page']} data-area-ready={area.id}>
      <Head area={area} headline={headline} />
      <div className={railPageStyles['columns']}>
        <div className={railPageStyles['main']}>{beside}</div>
        <div className={railPageStyles['side']}>
          {judged && <Milestones area={area} />}
          <ActionsRail area={area} />
          {area.targetsWithoutValue.length > 0 && <TargetsRail area={area} />}
        </div>
      </div>
      <div className={railPageStyles['below']}>{below}</div>
    </div>
  )
}

/** So many cards are as high as the rail beside them; what follows is as wide as the page. */
const BESIDE_RAIL = 8

interface Parts {
  readonly beside: ReactNode
  readonly below: ReactNode
}

/** Mostly without targets: what is known, in four parts, and no verdict where there is no target. */
function usePublished(area: AreaAssessment): Parts {
  const { assessment } = useWorkspace()
  const words = useWords('area')
  const { paired, scales, moved, single } = sortedIndicators(area, assessment.asOf)
  if (area.indicators.length === 0) return { beside: <p className={textStyles['quiet']}>{words.empty}</p>, below: null }
  const first = paired.length + scales.length
  const others = moved.length > 0 && <Others of={moved} />
  const singles = single.length > 0 && <Single of={single} />
  const movedBeside = first < BESIDE_RAIL
  const singleBeside = first + moved.length === 0
  return {
    beside: (
      <>
        {paired.length > 0 && <Pairs of={paired} />}
        {scales.length > 0 && <Scales of={scales} />}
        {movedBeside && others}
        {singleBeside && singles}
      </>
    ),
    below: (
      <>
        {!movedBeside && others}
        {!singleBeside && singles}
      </>
    ),
  }
}
