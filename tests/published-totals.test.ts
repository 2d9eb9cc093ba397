import { expect, it } from 'vitest'
import { catalog, observations } from '../mocks/published/index.ts'
import { areaHeadline, assess, overallHeadline } from '../src/domain/assess/index.ts'
import { dayOf } from '../src/domain/day.ts'
import { toObservationTable } from '../src/domain/toObservationTable.ts'

// What the published data set adds up to on 23 November 2026, the day that its pictures were drawn for. All of it stands in one file, which
// other tests and the README are held against; `npm run pin:totals` writes it anew after figures have changed, and the difference is read
// in the commit.

const assessment = assess(catalog, toObservationTable(observations), { asOf: dayOf(2026, 11, 23) })
const measures = catalog.outline.areas.flatMap((area) => area.measures)
const { targets, actionsWithoutValue, actions, wanted } = assessment.unmeasured

/** Twelve digits: without the noise of the last bits. */
const rounded = (value: number | null | undefined) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value)

const totals = {
  indicators: assessment.indicators.length,
  withTarget: assessment.withTarget,
  observations: assessment.observationCount,
  targets: catalog.targets.length,
  pairs: catalog.targets.filter((target) => target.indicator !== undefined).length,
  areas: catalog.outline.areas.length,
  measures: measures.length,
  actions: measures.flatMap((measure) => measure.actions).length,
  counts: assessment.counts,
  movement: assessment.movement,
  ages: assessment.ages,
  unmeasured: { targets: targets.length, actionsWithoutValue, actions, wanted },
  headlines: Object.fromEntries(
    assessment.areas.map(({ id, headline, movement }) => {
      const { rose, fell, noPrevious } = movement
      const change = headline?.indicator.change
      return [
        id,
        {
          indicator: headline?.indicator.indicator.id,
          rose,
          fell,
          noPrevious,
          delta: rounded(change?.delta),
          growth: rounded(change?.growth),
          months: change?.months,
          favour: change?.favour,
          basis: change?.basis,
          approximate: change?.approximate,
          age: headline?.indicator.age,
          sentence: areaHeadline(assessment, id).phrases,
        },
      ]
    }),
  ),
  sentence: overallHeadline(assessment),
  rail: assessment.rail.map(({ status, pairs }) => ({
    status,
    pairs: pairs.length,
    first: pairs[0]?.target.id,
    latestIsBaseline: pairs[0]?.latestIsBaseline,
  })),
  newest: assessment.newest.slice(0, 3).map(({ indicator }) => ({ indicator: indicator.id })),
}

it('the published data set adds up to its pinned totals', async () => {
  await expect(`${JSON.stringify(totals, null, 2)}\n`).toMatchFileSnapshot('./fixtures/publishedTotals.json')
})

it('AI core industry is judged for 2025 across its break, and not for 2030', () => {
  const pairs = assessment.byId.get('OBS-APP-COREINDUSTRY')?.pairs.map((pair) => [pair.target.id, pair.verdict.status, pair.verdict.reason])
  expect(pairs).toContainEqual(['T-APP-COREINDUSTRY-2025', 'achieved', 'reachedBeforeBreak'])
  expect(pairs).toContainEqual(['T-APP-COREINDUSTRY-2030', 'noData', 'definitionChanged'])
})
