import { describe, expect, it } from 'vitest'
import { assess } from '../assess/index.ts'
import { aCatalog, anIndicator, aRow, aTable, aTarget, day } from '../assess/exampleData.ts'
import type { Catalog, Decision, Milestone } from '../catalog.ts'
import type { ObservationInput } from '../observationTable.ts'
import { buildDeck } from './deck.ts'
import type { Slide, SlideKind } from './types.ts'

const TODAY = day('2026-11-23')
const text = (words: string) => ({ zh: words, en: words })

const deckOf = (changes: Partial<Catalog>, ...rows: readonly ObservationInput[]) =>
  buildDeck(assess(aCatalog(changes), aTable(...rows), { asOf: TODAY, today: TODAY }))

const kinds = (deck: readonly Slide[]) => deck.map((slide) => slide.kind)

/** The first slide of a kind. @throws RangeError where the deck has none */
function slideOf<K extends SlideKind>(deck: readonly Slide[], kind: K): Extract<Slide, { kind: K }> {
  const found = deck.find((slide): slide is Extract<Slide, { kind: K }> => slide.kind === kind)
  if (!found) throw new RangeError(`no slide ${kind} among ${kinds(deck).join(', ')}`)
  return found
}

/** Due at the end of 2027, begun at zero at the end of 2024: halfway by the middle of 2026. */
const dueIn2027 = { value: { kind: 'number', value: 100 } as const, baseline: { value: 0, period: '2024-12-31' }, period: '2027' }

/** `values[n]` is the value at mid-2026 of indicator n, 50 being on schedule. */
function judgedSet(values: readonly number[]) {
  const indicators = values.map((_, at) => anIndicator({ id: `i${at}`, shortName: text(`i${at}`) }))
  const targets = values.map((_, at) => aTarget({ id: `t${at}`, indicator: `i${at}`, ...dueIn2027 }))
  const rows = values.map((value, at) => aRow('2026-06-30', value, { indicator: `i${at}` }))
  return { indicators, targets, rows }
}

const aDecision = (id: string, due: string, changes: Partial<Decision> = {}): Decision => ({
  id,
  question: text(id),
  fact: text(id),
  area: 'compute',
  due,
  provenance: 'official',
  ...changes,
})

const aMilestone = (id: string, planned: string, changes: Partial<Milestone> = {}): Milestone => ({
  id,
  area: 'compute',
  name: text(id),
  planned,
  provenance: 'official',
  ...changes,
})

describe('a deck of judged indicators', () => {
  it('says the conclusion, compares areas, shows what is off track, and ends with what comes next', () => {
    const { indicators, targets, rows } = judgedSet([50, 10])
    const deck = deckOf({ indicators, targets, decisions: [aDecision('d', '2026-12-05')] }, ...rows)
    expect(kinds(deck)).toEqual(['conclusion', 'areas', 'offTrack', 'decisions', 'dates'])
    expect(slideOf(deck, 'conclusion').judged).toBe(true)
  })

  it('shows how the statuses of each area are distributed, in the order of the Opinion, with its worst indicator', () => {
    const { indicators, targets, rows } = judgedSet([50, 10, 20, 50])
    const inArea = indicators.map((each, at) => (at === 0 || at === 3 ? each : { ...each, area: 'safety' as const }))
    const deck = deckOf({ indicators: inArea, targets }, ...rows)
    const { rows: shown, finding } = slideOf(deck, 'areas')
    expect(shown.map(({ area, counts, worst }) => [area, counts.offTrack, counts.onTrack, worst?.indicator.id ?? null])).toEqual([
      ['compute', 0, 2, null],
      ['safety', 2, 0, 'i1'],
    ])
    expect(finding).toEqual({ offTrack: { count: 2, areas: ['safety'] }, atRisk: { count: 0, areas: [] }, good: 2 })
  })

  it('asks at most three questions beside the areas, the soonest ones', () => {
    const { indicators, targets, rows } = judgedSet([50])
    const decisions = ['2027-01-09', '2026-12-05', '2026-12-20', '2026-12-12'].map((due) => aDecision(due, due))
    const deck = deckOf({ indicators, targets, decisions }, ...rows)
    expect(slideOf(deck, 'areas').asks.map(({ id }) => id)).toEqual(['2026-12-05', '2026-12-12', '2026-12-20'])
  })

  it('gives four indicators off track a slide of their own: what is asked about first, then the widest gaps', () => {
    const { indicators, targets, rows } = judgedSet([30, 25, 20, 15, 10, 5, 50, 50, 50, 50, 50, 50])
    const deck = deckOf(
      { indicators, targets, decisions: [aDecision('d', '2026-12-05', { indicator: 'i1' })], pinned: { compute: 'i6' } },
      ...rows,
    )
    const own = deck.flatMap((slide) => (slide.kind === 'offTrack' ? [[slide.indicator.indicator.id, slide.ask?.id ?? null]] : []))
    expect(own).toEqual([
      ['i1', 'd'],
      ['i5', null],
      ['i4', null],
      ['i3', null],
    ])
    const also = slideOf(deck, 'alsoOffTrack')
    expect(also.indicators.map(({ indicator }) => indicator.id)).toEqual(['i2', 'i0'])
    expect([also.count, also.more]).toEqual([2, 0])
  })

  it('quotes the Opinion only where the data set supplies its text', () => {
    const { indicators, targets, rows } = judgedSet([10])
    const quoteWith = (words: string | undefined) => {
      const { outline } = aCatalog()
      const areas = outline.areas.map((area) => ({
        ...area,
        measures: area.measures.map((measure) => ({
          ...measure,
          actions: measure.actions.map((action) => (words === undefined ? action : { ...action, text: words })),
        })),
      }))
      const serving = indicators.map((each) => ({ ...each, actions: ['compute.1.b'] }))
      return slideOf(deckOf({ indicators: serving, targets, outline: { ...outline, areas } }, ...rows), 'offTrack').quote
    }
    expect(quoteWith(undefined)).toBeNull()
    expect(quoteWith('supplied')).toEqual({ action: 'compute.1.b', text: 'supplied' })
  })
})

describe('a deck of published figures', () => {
  const published = () =>
    deckOf(
      {
        indicators: [anIndicator(), anIndicator({ id: 'j' }), anIndicator({ id: 'k' })],
        targets: [aTarget({ indicator: 'i', period: '2025' }), aTarget({ id: 'later', indicator: undefined, period: '2027' })],
      },
      aRow('2023', 10),
      aRow('2024', 20),
      aRow('2025', 5, { indicator: 'j' }),
      aRow('2025', 5, { indicator: 'k' }),
    )

  it('says what is known, how it moved, what cannot be judged, what is not measured, and the dates', () => {
    expect(kinds(published())).toEqual(['conclusion', 'movement', 'targets', 'unjudged', 'unmeasured', 'dates'])
    expect(slideOf(published(), 'conclusion').judged).toBe(false)
  })

  it('counts targets whose deadline passed without a final value', () => {
    const { count, expired, achieved, more } = slideOf(published(), 'targets')
    expect({ count, expired, achieved, more }).toEqual({ count: 1, expired: 1, achieved: 0, more: 0 })
  })

  it('groups what cannot be judged by its reason', () => {
    const { groups, count, of } = slideOf(published(), 'unjudged')
    expect(groups).toEqual([
      { status: 'stale', reason: 'deadlinePassedNoFinalValue', count: 1, examples: ['i'] },
      { status: 'noTarget', reason: 'noTargetSet', count: 2, examples: ['j', 'k'] },
    ])
    expect([count, of]).toEqual([3, 3])
  })
})

describe('dates ahead', () => {
  it('leave out what is past or done, and take targets of one day together', () => {
    const { indicators, targets, rows } = judgedSet([50, 50])
    const milestones = [
      aMilestone('done', '2026-12-01', { done: '2026-11-01' }),
      aMilestone('past', '2026-10-01'),
      aMilestone('next', '2026-11-30'),
    ]
    const deck = deckOf({ indicators, targets, milestones, decisions: [aDecision('d', '2026-12-05')] }, ...rows)
    expect(slideOf(deck, 'dates').dates.map((date) => [date.kind, date.day])).toEqual([
      ['milestone', day('2026-11-30')],
      ['decision', day('2026-12-05')],
      ['targets', day('2027-12-31')],
    ])
  })

  it('keep to eight rows and count the rest', () => {
    const { indicators, targets, rows } = judgedSet([50])
    const milestones = Array.from({ length: 12 }, (_, at) => aMilestone(`m${at}`, `2026-12-${String(at + 10)}`))
    const { dates, more } = slideOf(deckOf({ indicators, targets, milestones }, ...rows), 'dates')
    expect([dates.length, more]).toEqual([8, 5])
  })
})

it('leaves out every slide that has no data', () => {
  expect(deckOf({ indicators: [] })).toEqual([])
  expect(kinds(deckOf({ targets: [aTarget(dueIn2027)] }, aRow('2026-06-30', 50)))).toEqual(['conclusion', 'areas', 'dates'])
})
