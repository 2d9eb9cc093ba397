import type { Assessment } from '../assess/types.ts'
import { maybeDay } from '../day.ts'
import { maybePeriod } from '../period.ts'
import type { Target } from '../target.ts'
import { grouped } from '../grouped.ts'
import { decisionsByDue, MOST_ROWS } from './offTrack.ts'
import type { ComingDate, Slide } from './types.ts'

/** Decisions take two lines each, at thirty pixels and more. */
const MOST_DECISIONS = 5

function decisionDates({ catalog, asOf }: Assessment): readonly ComingDate[] {
  return decisionsByDue(catalog).flatMap((decision): readonly ComingDate[] => {
    const day = maybeDay(decision.due)
    return day === null || day < asOf ? [] : [{ kind: 'decision', day, decision }]
  })
}

function milestoneDates({ catalog, asOf }: Assessment): readonly ComingDate[] {
  return catalog.milestones.flatMap((milestone): readonly ComingDate[] => {
    const day = maybeDay(milestone.planned)
    const open = milestone.done === undefined
    return day === null || day < asOf || !open ? [] : [{ kind: 'milestone', day, milestone: milestone.id, area: milestone.area }]
  })
}

/** Targets by the day they are due: a year's targets are due at its end, and are one entry however they name it. */
function targetDates({ catalog, asOf }: Assessment): readonly ComingDate[] {
  const dated = catalog.targets.flatMap((target) => {
    const end = target.period === undefined ? undefined : maybePeriod(target.period)?.end
    return end === undefined || end < asOf ? [] : [{ target, end }]
  })
  const byDay = grouped(dated, ({ end }) => end)
  return [...byDay].map(([day, entries]) => ({ kind: 'targets', day, ...ofSameDay(entries.map(({ target }) => target)) }))
}

type ComingArea = Extract<ComingDate, { kind: 'targets' }>['area']

function ofSameDay(targets: readonly Target[]): { readonly targets: readonly string[]; readonly area: ComingArea } {
  const areas = new Set(targets.map((target) => target.area))
  const [area = null] = areas
  return { targets: targets.map((target) => target.id), area: areas.size === 1 ? area : null }
}

/** What comes next after the day of the assessment, soonest first: decisions, milestones, deadlines of targets. */
export function datesSlide(assessment: Assessment): readonly Slide[] {
  const all = [...decisionDates(assessment), ...milestoneDates(assessment), ...targetDates(assessment)]
  if (all.length === 0) return []
  const dates = all.toSorted((a, b) => a.day - b.day).slice(0, MOST_ROWS)
  return [{ kind: 'dates', id: 'dates', dates, more: all.length - dates.length }]
}

/** Everything that is asked of the meeting, where it is more than what stands beside the areas. */
export function decisionsSlide({ catalog }: Assessment): readonly Slide[] {
  const all = decisionsByDue(catalog)
  if (all.length === 0) return []
  const decisions = all.slice(0, MOST_DECISIONS)
  return [{ kind: 'decisions', id: 'decisions', decisions, count: all.length, more: all.length - decisions.length }]
}
