import { useDeferredValue, type ReactNode } from 'react'
import { overallHeadline } from '../../domain/assess/headline.ts'
import type { Headline } from '../../domain/assess/phrases.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { headlineText, type HeadlineNames } from '../../i18n/statements/headline.ts'
import { useMadeUpAmong } from '../../queries/madeUp.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { lastMove } from '../../state/address.ts'
import { usePageTitle } from '../../state/pageTitle.ts'
import { Watermark } from '../../ui/Hatch.tsx'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { Phrases } from '../../ui/Phrases.tsx'
import { Section } from '../../ui/Section.tsx'
import { AreaTable } from './AreaTable.tsx'
import { Count } from './Count.tsx'
import { Counts } from './Counts.tsx'
import { Legend } from './Legend.tsx'
import { useJudged } from './useJudged.ts'
import styles from './Overview.module.css'

const loadAround = () => import('./Around.tsx')
const Foot = lazyPart(async () => (await loadAround()).Foot)
const Leading = lazyPart(async () => (await loadAround()).Leading)
const Side = lazyPart(async () => (await loadAround()).Side)

/** The page a leader reads in ten seconds: a sentence, four counts, eight areas, and what is asked or not known. */
export function Overview() {
  const { assessment } = useWorkspace()
  const words = useWords('overview')
  const frame = useWords('frame')
  const headline = overallHeadline(assessment)
  const judged = headline.phrases[0]?.kind === 'ofJudged'
  usePageTitle(frame.title(frame.pages.overview))
  const wanted = judged || assessment.catalog.decisions.length > 0
  const parts = useJudged(wanted)
  const here = !wanted || parts !== null
  const whole = useWhole(here)
  return (
    <div className={styles['page']} data-overview-ready={here || undefined} data-whole={whole}>
      <Head headline={headline} judged={judged} parts={parts} whole={whole}>
        {judged && (whole && parts ? <parts.OutlookNote /> : null)}
      </Head>
      <div className={styles['columns']}>
        <div>
          <Section title={judged ? words.areasTitleJudged : words.areasTitle} note={judged ? parts && <parts.JudgedLegend /> : <Legend />}>
            <Marked>{judged ? parts && <parts.JudgedTable /> : <AreaTable />}</Marked>
          </Section>
          {whole && <Foot judged={judged} />}
        </div>
        <div className={styles['side']}>{whole && <Side judged={judged} parts={parts} />}</div>
      </div>
    </div>
  )
}

/** As wide as the style sheet's phone, where the side stands above the areas. */
const PHONE_PX = 760
const isPhone = () => window.innerWidth <= PHONE_PX

// There the first picture has all of it, so that its code is asked for with the figures.
if (isPhone()) Foot.load().catch(() => undefined)

/**
 * Sentence, counts and areas are a picture of their own. Whoever opens the app gets it first; what stands beside and below is drawn
 * right after it, in slices, when its code has come: deferred, so that nothing drawn is hidden while it comes. A Back must find its
 * scroll place, and on a phone nothing may move what is being read: there it is one picture.
 */
function useWhole(here: boolean): boolean {
  const move = lastMove()
  const atOnce = isPhone() || move === 'history' || (move === 'link' && Foot.load().value !== undefined)
  return useDeferredValue(here, here && atOnce)
}

/** Made-up figures carry their mark under every row, so that a cropped picture still says so. */
function Marked({ children }: { readonly children: ReactNode }) {
  const { provenance } = useWorkspace()
  const frame = useWords('frame')
  return (
    <div className={styles['marked']}>
      {provenance.illustrative > 0 && <Watermark text={frame.watermark} />}
      {children}
    </div>
  )
}

interface HeadProps {
  readonly headline: Headline
  readonly judged: boolean
  readonly parts: ReturnType<typeof useJudged>
  readonly whole: boolean
  /** What is ahead, beside the counts of verdicts. */
  readonly children: ReactNode
}

function Head({ headline, judged, parts, whole, children }: HeadProps) {
  const { assessment, index } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('overview')
  const names: HeadlineNames = {
    area: (id) => index.areas.get(id)?.short[text] ?? id,
    list: format.list,
  }
  const pieces = headlineText(useWords('headline'), headline.phrases, names)
  const newest = assessment.newestPeriod
  const { catalog } = assessment
  const frame = useWords('frame')
  const made = useMadeUpAmong().size
  return (
    <header className={styles['head']}>
      <div>
        <p className={styles['meta']}>
          <span>{words.source(catalog.outline.title[text])}</span>
          {newest && (
            <span>
              {judged
                ? words.factsJudged(assessment.areas.length, assessment.indicators.length, format.date(newest.end))
                : words.facts(assessment.indicators.length, assessment.observationCount, format.period(newest))}
            </span>
          )}
          {made > 0 && <span>{frame.ribbon.counted(made)}</span>}
        </p>
        <h1 className={styles['headline']} tabIndex={-1}>
          {judged && parts ? (
            <parts.Sentence headline={headline} names={names} />
          ) : whole ? (
            <Leading pieces={pieces} />
          ) : (
            // What is ahead of those on track comes with the rest, about as long as what is said of them: its place is kept.
            <Phrases phrases={judged ? [...pieces, { text: pieces[1]?.text ?? '', pending: true }] : pieces} />
          )}
        </h1>
        {!judged && <Subline headline={headline} />}
      </div>
      <Counts judged={judged}>{children}</Counts>
    </header>
  )
}

function Subline({ headline: { subline } }: { readonly headline: Headline }) {
  const words = useWords('overview')
  const [rose, joint, fell] = words.moved(subline.rose, subline.fell)
  return (
    <p className={styles['subline']}>
      {subline.noTarget === subline.indicators ? (
        words.allNoTarget
      ) : (
        <Count by={{ status: 'noTarget' }}>{words.restNoTarget(subline.noTarget)}</Count>
      )}
      {subline.comparable > 0 ? (
        <>
          <Count by={{ move: 'rose,fell,unchanged' }}>{words.comparable(subline.comparable)}</Count>
          <b>
            <Count by={{ move: 'rose' }}>{rose}</Count>
            {joint}
            <Count by={{ move: 'fell' }}>{fell}</Count>
          </b>
          {words.end}
        </>
      ) : (
        words.noneComparable
      )}
    </p>
  )
}
