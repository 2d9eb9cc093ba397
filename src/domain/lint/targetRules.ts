import { contradict, issuedIn } from '../assess/rivals.ts'
import { convert } from '../convert.ts'
import { knownAt, latestUsable } from '../assess/series.ts'
import { readPeriod } from '../period.ts'
import type { Indicator } from '../indicator.ts'
import type { Target } from '../target.ts'
import type { Found, LintFigures, LintRule, LintSet } from './finding.ts'

/** A target beside the indicator it is for; null where it has none. */
interface Paired {
  readonly target: Target
  readonly indicator: Indicator | null
  readonly found: (figures: LintFigures) => Found
}

function paired({ catalog, indicators }: LintSet): readonly Paired[] {
  return catalog.targets.map((target, at) => {
    const place = { path: `catalog.targets[${at}]`, target: target.id, indicator: target.indicator, region: target.region }
    return { target, indicator: indicators.get(target.indicator ?? '') ?? null, found: (figures) => ({ place, figures }) }
  })
}

const numberOf = ({ value }: Target): number | null => (value.kind === 'number' ? value.value : null)

/** Whether a value has reached the target's number, in the target's own unit. */
function meets({ direction }: Target, value: number, goal: number): boolean {
  return direction === 'up' ? value >= goal : direction === 'down' && value <= goal
}

export const directionAgainstTarget: LintRule = {
  id: 'directionAgainstTarget',
  severity: 'error',
  check: (set) =>
    paired(set).flatMap(({ target, indicator, found }) => {
      const kind = indicator?.direction.kind
      const known = kind === 'up' || kind === 'down' || kind === 'maintain'
      return known && kind !== target.direction ? [found({ indicatorDirection: kind, targetDirection: target.direction })] : []
    }),
}

export const targetMetAtBaseline: LintRule = {
  id: 'targetMetAtBaseline',
  severity: 'warning',
  check: (set) =>
    paired(set).flatMap(({ target, found }) => {
      const goal = numberOf(target)
      const met = target.baseline && goal !== null && meets(target, target.baseline.value, goal)
      return met ? [found({ baseline: target.baseline.value, target: goal })] : []
    }),
}

export const targetBeforeBaseline: LintRule = {
  id: 'targetBeforeBaseline',
  severity: 'error',
  check: (set) =>
    paired(set).flatMap(({ target, found }) => {
      if (target.period === undefined || !target.baseline) return []
      const wrong = readPeriod(target.period).end <= readPeriod(target.baseline.period).end
      return wrong ? [found({ baselinePeriod: target.baseline.period, targetPeriod: target.period })] : []
    }),
}

export const targetBeyondLimit: LintRule = {
  id: 'targetBeyondLimit',
  severity: 'error',
  check: (set) =>
    paired(set).flatMap(({ target, indicator, found }) => {
      const goal = numberOf(target)
      if (goal === null || !indicator || indicator.unit.base !== target.unit.base) return []
      const own = convert(goal, target.unit, indicator.unit)
      const { naturalMin = -Infinity, naturalMax = Infinity } = indicator
      if (own >= naturalMin && own <= naturalMax) return []
      return [found({ target: own, limit: own > naturalMax ? naturalMax : naturalMin })]
    }),
}

export const unitMismatch: LintRule = {
  id: 'unitMismatch',
  severity: 'error',
  check: (set) =>
    paired(set).flatMap(({ target, indicator, found }) => {
      const differ = indicator && target.value.kind !== 'qualitative' && indicator.unit.base !== target.unit.base
      return differ ? [found({ indicatorUnit: indicator.unit.base, targetUnit: target.unit.base })] : []
    }),
}

const isBlank = (name: { readonly zh?: string | undefined; readonly en?: string | undefined }): boolean =>
  !name.zh?.trim() && !name.en?.trim()

export const targetWithoutSource: LintRule = {
  id: 'targetWithoutSource',
  severity: 'error',
  check: (set) =>
    paired(set).flatMap(({ target, found }) => (isBlank(target.document) || isBlank(target.issuer) ? [found({ target: target.id })] : [])),
}

/** The deadline is over and no value of the last period, or a later one, is known. */
export const deadlinePassed: LintRule = {
  id: 'deadlinePassed',
  severity: 'warning',
  check: (set) =>
    paired(set).flatMap(({ target, indicator, found }) => {
      if (target.period === undefined || !indicator || target.value.kind === 'qualitative') return []
      const due = readPeriod(target.period)
      const series = set.seriesOf(indicator.id).find(({ region }) => region === target.region)
      const latest = series ? latestUsable(knownAt(series, set.asOf)) : null
      if (due.end >= set.asOf || (latest && latest.period.end >= due.end)) return []
      return [found({ due: target.period, latest: latest?.period.id ?? '', days: set.asOf - due.end })]
    }),
}

/** Each pair is found once, wherever its two stand. */
const isNamedAfter = (a: Target, b: Target): boolean => a.id > b.id

/** Null where the dates of their documents do not tell. */
function laterOf(a: Target, b: Target): Target | null {
  const [first, second] = [issuedIn(a), issuedIn(b)]
  if (!first || !second) return null
  if (first.start > second.end) return a
  return second.start > first.end ? b : null
}

/** Two documents ask for different things by one date. The finding says which of them counts, where their dates tell. */
export const targetsContradict: LintRule = {
  id: 'targetsContradict',
  severity: 'warning',
  check: (set) =>
    paired(set).flatMap(({ target, found }) =>
      set.catalog.targets.flatMap((other) => {
        if (target.indicator === undefined || !contradict(target, other) || !isNamedAfter(target, other)) return []
        return [found({ target: target.id, other: other.id, due: target.period ?? '', later: laterOf(target, other)?.id ?? '' })]
      }),
    ),
}
