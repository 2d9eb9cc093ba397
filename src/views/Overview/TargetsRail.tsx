import { useState } from 'react'
import type { PairAssessment, RailGroup } from '../../domain/assess/types.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import { calendarOf } from '../../domain/day.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { shortNameIn } from '../../i18n/statements/place.ts'
import { pairOf } from '../../i18n/statements/pair.ts'
import { valueText } from '../../i18n/statements/value.ts'
import { useMadeUpAmong } from '../../queries/madeUp.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { HatchEdge } from '../../ui/Hatch.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import { Ahead } from './Ahead.tsx'
import railStyles from './Rail.module.css'
import styles from './TargetsRail.module.css'

/** Rows that a phone shows of a group before "more". */
const SHORT = 5

/** Every indicator with a target: last value beside target, grouped by verdict, with the reason. */
export function TargetsRail() {
  const { assessment } = useWorkspace()
  return assessment.rail.map((group) => <Group key={group.status} group={group} />)
}

function Group({ group }: { readonly group: RailGroup }) {
  const words = useWords('overview')
  const status = useWords('statuses')
  const [open, setOpen] = useState(false)
  const name = group.status === 'stale' ? words.railStale : status.status[group.status]
  const rest = group.pairs.length - SHORT
  return (
    <section className={styles['rail-section']} data-open={open}>
      <h3 className={styles['rail-group']}>
        <StatusGlyph status={group.status} size={15} />
        <Link to={paths.workbench()} params={{ status: group.status }}>
          {words.railCount(name, group.pairs.length)}
        </Link>
        <span>{groupNote(group, words)}</span>
      </h3>
      <ul className={railStyles['rail']}>
        {group.pairs.map((pair) => (
          <Pair key={pair.target.id} pair={pair} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={styles['rail-more']} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span>{open ? '' : words.railMore(rest)}</span>
          <span>{open ? words.railLess : words.railAll}</span>
        </button>
      )}
    </section>
  )
}

/** The year that all targets of the group share, where they do. */
function groupNote(group: RailGroup, words: ReturnType<typeof useWords<'overview'>>): string {
  const years = new Set(group.pairs.map((pair) => (pair.deadline ? calendarOf(pair.deadline.end).year : null)))
  const [year] = years
  return years.size === 1 && year ? words.railTargets(year) : ''
}

function Pair({ pair }: { readonly pair: PairAssessment }) {
  const { index, assessment } = useWorkspace()
  const { text } = useLanguage()
  const frame = useWords('frame')
  const indicator = index.indicators.get(pair.indicator)
  const why = usePairReason(pair)
  const made = useMadeUpAmong().has(pair.indicator)
  if (!indicator) return null
  return (
    <li data-made-up={made || undefined}>
      <AreaSeal letter={frame.seals[indicator.area]} size="small" />
      <Link to={paths.indicator(indicator.id)}>{shortNameIn(indicator, pair.target.region, index.regions, text)}</Link>
      <PairValue pair={pair} />
      {why !== '' && <span className={railStyles['why']}>{why}</span>}
      {assessment.byId.get(indicator.id)?.decidingPair === pair && <Ahead indicator={indicator.id} className={railStyles['why']} />}
      {made && <HatchEdge label={frame.demoTag} />}
    </li>
  )
}

/** Value and target in one unit, written once behind both. */
function PairValue({ pair }: { readonly pair: PairAssessment }) {
  const { index } = useWorkspace()
  const { format } = useLanguage()
  const words = useWords('overview')
  const indicator = index.indicators.get(pair.indicator)
  const { latest } = pair.verdict
  if (!indicator || !latest || latest.value === null) return null
  const unit = unitOf(index, indicator)
  const parts = pairOf(latest, pair, unit, format)
  return (
    <>
      <span className={railStyles['pair']}>
        {pair.latestIsBaseline && <small data-term="baseline">{`${words.baseline} `}</small>}
        <b>{parts ? parts.before + parts.value : valueText(latest, unit, format)}</b>
        {parts && ` / ${parts.target}${parts.unit}`}
      </span>
      <span className={railStyles['period']}>{format.periodBriefly(latest.period)}</span>
    </>
  )
}

/** The reason in words, where value, target and group do not say it all. */
function usePairReason(pair: PairAssessment): string {
  const { format, text } = useLanguage()
  const words = useWords('overview')
  const { ofReason } = useWords('statuses')
  const { verdict, target, deadline } = pair
  const due = deadline ? format.deadline(deadline) : ''
  if (verdict.reason === 'reachedBeforeBreak' && pair.metBeforeBreak && verdict.latest)
    return words.beforeBreak(format.period(verdict.latest.period), format.period(pair.metBeforeBreak.period))
  const own = ofReason[verdict.reason]
  if (own !== undefined) return own
  if (verdict.reason === 'coverageNarrower') return target.coverageNote?.[text] ?? ''
  if (verdict.status === 'achieved' && target.direction === 'down') return words.lowerDeadline(due)
  if (verdict.status === 'achieved' && deadline) return words.railDeadline(due)
  return ''
}
