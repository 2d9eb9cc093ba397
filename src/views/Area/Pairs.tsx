import type { IndicatorAssessment, PairAssessment } from '../../domain/assess/index.ts'
import { isJudged } from '../../domain/status.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { completionText } from '../../i18n/statements/progress.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Section } from '../../ui/Section.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import { Card } from './Card.tsx'
import { OutlookLine } from './Outlook.tsx'
import { useCards } from './useCards.ts'
import textStyles from '../../ui/text.module.css'
import cardsStyles from './Cards.module.css'
import styles from './Pairs.module.css'

/** Indicators that a target can be held against, each with its reason below. */
export function Pairs({ of }: { readonly of: readonly IndicatorAssessment[] }) {
  const area = useWords('area')
  const words = area.pairs
  const { period } = useWorkspace()
  const { format } = useLanguage()
  const { courses, axis } = useCards(of)
  const pairs = of.flatMap((each) => (each.decidingPair ? [each.decidingPair] : []))
  return (
    <Section
      title={words.title}
      aside={
        axis.toYear === null ? words.subtitle(axis.fromYear, period && format.period(period)) : words.subtitleTo(axis.fromYear, axis.toYear)
      }
      note={area.items(of.length)}
    >
      <div className={cardsStyles['cards']}>
        {courses.map(({ each, course }) => (
          <Card key={each.indicator.id} of={each} course={course} pair={each.decidingPair ?? undefined} axis={axis}>
            {each.decidingPair && <PairReason pair={each.decidingPair} more={each.pairs.length - 1} />}
            <OutlookLine of={each} />
          </Card>
        ))}
        {pairs.every((pair) => pair.verdict.completion === null) && <WhyNoBullet pairs={pairs} />}
      </div>
    </Section>
  )
}

function PairReason({ pair, more }: { readonly pair: PairAssessment; readonly more: number }) {
  const { format, text } = useLanguage()
  const { pairs: words, moreTargets } = useWords('area')
  const { reason, ofReason } = useWords('status')
  const { verdict, deadline, latestIsBaseline, target, metBeforeBreak } = pair
  const due = deadline ? words.due(format.deadline(deadline)) : null
  const said = (): string => {
    if (verdict.reason === 'deadlinePassedNoFinalValue')
      return words.list([latestIsBaseline ? words.lastIsBaseline : due, words.finalNotFound])
    if (verdict.reason === 'coverageNarrower') return words.list([due, target.coverageNote?.[text] ?? reason.coverageNarrower])
    if (verdict.reason === 'reachedBeforeBreak' && metBeforeBreak)
      return words.list([due, words.beforeBreak(format.period(metBeforeBreak.period))])
    if (ofReason[verdict.reason] !== undefined) return words.list([due, reason[verdict.reason]])
    if (verdict.status === 'achieved' && deadline && verdict.latest && verdict.latest.period.end < deadline.end)
      return words.list([words.dueReached(format.deadline(deadline)), pair.deadlinePassed ? words.finalNotFound : null])
    if (isJudged(verdict.status) && verdict.completion !== null && verdict.expected !== null)
      return words.list([due, words.path(completionText(verdict.completion, format), completionText(verdict.expected, format))])
    return words.list([due, reason[verdict.reason]])
  }
  return (
    <p>
      {said()}
      {more > 0 && <span className={textStyles['quiet']}>{moreTargets(more)}</span>}
    </p>
  )
}

/** Said once in words, in place of bars that would claim to know a way. */
function WhyNoBullet({ pairs }: { readonly pairs: readonly PairAssessment[] }) {
  const { pairs: words } = useWords('area')
  const fromBaseline = pairs.filter((pair) => pair.latestIsBaseline).length
  const without = pairs.filter((pair) => pair.baseline === null && !pair.latestIsBaseline).length
  return (
    <article className={cardsStyles['card']}>
      <h3 className={cardsStyles['card-name']}>
        <StatusGlyph status="noTarget" size={15} /> {words.noChart}
      </h3>
      <p className={styles['card-text']}>{words.noChartText(without, fromBaseline)}</p>
    </article>
  )
}
