import type { AreaAssessment } from '../../domain/assess/index.ts'
import type { Catalog } from '../../domain/catalog.ts'
import type { SortedIndicators } from './sortedIndicators.ts'

// Subject and rail should end at about the same height: neither is left empty beside the other. Nothing is measured for it, as what
// would be measured is drawn by then: px of a usual screen, near enough to choose by.

const HEAD = 44
const MILESTONE = 48
const ACTION = 37
const TARGET = 39
const DECISION = 78
const CARD = 196
const SINGLE = 44
const ABREAST = { judged: 3, published: 4 }

/** More targets without a value than this stand below, as wide as the page. */
const MOST_IN_RAIL = 8

const listOf = (count: number, each: number) => (count === 0 ? 0 : HEAD + count * each)
const cardsOf = (count: number, abreast: number) => (count === 0 ? 0 : HEAD + Math.ceil(count / abreast) * CARD)

export const targetsInRail = ({ targetsWithoutValue }: AreaAssessment) => targetsWithoutValue.length <= MOST_IN_RAIL

function railOf({ actions, targetsWithoutValue, ...area }: AreaAssessment, milestones: number): number {
  return (
    listOf(milestones, MILESTONE) +
    listOf(actions.length, ACTION) +
    (targetsInRail({ actions, targetsWithoutValue, ...area }) ? listOf(targetsWithoutValue.length, TARGET) : 0)
  )
}

/** How many panels of a judged area stand beside its rail; the rest follow below. All of them where hardly any would be left. */
export function panelsBeside(area: AreaAssessment, { milestones, decisions }: Pick<Catalog, 'milestones' | 'decisions'>): number {
  const own = (all: readonly { readonly area: string }[]) => all.filter((each) => each.area === area.id).length
  const room = railOf(area, own(milestones)) - listOf(own(decisions), DECISION) - HEAD
  const shown = Math.max(1, Math.round(room / CARD)) * ABREAST.judged
  return shown + ABREAST.judged >= area.indicators.length ? area.indicators.length : shown
}

const PARTS = ['paired', 'scales', 'moved', 'single'] as const
type Part = (typeof PARTS)[number]

/** Which parts of an area without verdicts stand beside its rail: as long as each brings the two nearer to one height. */
export function partsBeside(area: AreaAssessment, sorted: SortedIndicators): ReadonlySet<Part> {
  const rail = railOf(area, 0)
  const beside = new Set<Part>()
  let height = 0
  for (const part of PARTS) {
    const { length } = sorted[part]
    if (length === 0) continue
    const own = part === 'single' ? listOf(length, SINGLE) : cardsOf(length, ABREAST.published)
    if (beside.size > 0 && own >= 2 * (rail - height)) break
    beside.add(part)
    height += own
  }
  return beside
}
