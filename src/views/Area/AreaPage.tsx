import type { ReactNode } from 'react'
import { areaHeadline, type AreaAssessment } from '../../domain/assess/index.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { usePageTitle } from '../../state/pageTitle.ts'
import { useArrival } from '../../state/useArrival.ts'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { ActionsRail } from './ActionsRail.tsx'
import { panelsBeside, partsBeside, targetsInRail } from './beside.ts'
import { Decisions } from './Decisions.tsx'
import { Head } from './Head.tsx'
import { Heat } from './Heat.tsx'
import { Milestones } from './Milestones.tsx'
import { Multiples } from './Multiples.tsx'
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
  const whenJudged = useJudged(area)
  const { beside, below } = judged ? whenJudged : published
  const inRail = targetsInRail(area)
  const targets = area.targetsWithoutValue.length > 0 && <TargetsRail area={area} wide={!inRail} />
  return (
    <div className={railPageStyles['page']} data-area-ready={area.id}>
      <Head area={area} headline={headline} />
      <div className={railPageStyles['columns']}>
        <div className={railPageStyles['main']}>{beside}</div>
        <div className={railPageStyles['side']}>
          {judged && <Milestones area={area} />}
          <ActionsRail area={area} />
          {inRail && targets}
        </div>
      </div>
      <div className={railPageStyles['below']}>
        {below}
        {!inRail && targets}
      </div>
    </div>
  )
}

interface Parts {
  readonly beside: ReactNode
  readonly below: ReactNode
}

/** Mostly without targets: what is known, in four parts, and no verdict where there is no target. */
function usePublished(area: AreaAssessment): Parts {
  const { assessment } = useWorkspace()
  const words = useWords('area')
  const sorted = sortedIndicators(area, assessment.asOf)
  if (area.indicators.length === 0) return { beside: <p className={textStyles['quiet']}>{words.empty}</p>, below: null }
  const { paired, scales, moved, single } = sorted
  const beside = partsBeside(area, sorted)
  const parts = [
    ['paired', paired.length > 0 && <Pairs key="paired" of={paired} />],
    ['scales', scales.length > 0 && <Scales key="scales" of={scales} />],
    ['moved', moved.length > 0 && <Others key="moved" of={moved} />],
    ['single', single.length > 0 && <Single key="single" of={single} />],
  ] as const
  return {
    beside: parts.flatMap(([part, drawn]) => (beside.has(part) ? drawn : [])),
    below: parts.flatMap(([part, drawn]) => (beside.has(part) ? [] : drawn)),
  }
}

/** Most of its indicators can be judged: what is asked, each indicator on one scale, and how it was judged by month. */
function useJudged(area: AreaAssessment): Parts {
  const { catalog } = useWorkspace().assessment
  const shown = panelsBeside(area, catalog)
  return {
    beside: (
      <>
        <Decisions area={area} />
        <Multiples area={area} to={shown} />
      </>
    ),
    below: (
      <>
        {shown < area.indicators.length && <Multiples area={area} from={shown} />}
        <Heat area={area} />
      </>
    ),
  }
}
