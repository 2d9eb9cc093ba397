import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { publishedTotals as totals } from '../../tests/fixtures/publishedTotals.ts'
import { assess } from '../../src/domain/assess/index.ts'
import { dayOf } from '../../src/domain/day.ts'
import { maybePeriod } from '../../src/domain/period.ts'
import { undatedDocuments } from '../../src/domain/quality/undated.ts'
import { toObservationTable } from '../../src/domain/toObservationTable.ts'
import { catalog, observations } from './index.ts'

const ids = (entries: readonly { readonly id: string }[]) => new Set(entries.map((entry) => entry.id))
const actions = ids(catalog.outline.areas.flatMap((area) => area.measures.flatMap((measure) => measure.actions)))
const known = {
  indicators: ids(catalog.indicators),
  units: ids(catalog.units),
  regions: ids(catalog.regions),
  organisations: ids(catalog.organisations),
  documents: ids(catalog.documents),
}
const unknownOf = (wanted: readonly string[], given: ReadonlySet<string>) => [...new Set(wanted.filter((id) => !given.has(id)))]

describe('the published data set', () => {
  it('holds all facts and nothing twice', () => {
    const pairs = catalog.targets.filter((target) => target.indicator !== undefined)
    expect(new Set(pairs.map((target) => target.indicator)).size).toBe(totals.withTarget)
    expect(known.indicators.size).toBe(totals.indicators)
    expect(ids(catalog.targets).size).toBe(totals.targets)
    const slots = observations.map((each) => [each.indicator, each.region, each.period, each.document].join(' '))
    expect(new Set(slots).size).toBe(totals.observations)
  })

  it('has the outline whole, and no action twice', () => {
    expect(catalog.outline.areas).toHaveLength(8)
    expect(actions.size).toBe(totals.actions)
  })

  it('refers only to what exists', () => {
    expect(
      unknownOf(
        observations.map((each) => each.indicator),
        known.indicators,
      ),
    ).toEqual([])
    expect(
      unknownOf(
        observations.map((each) => each.region),
        known.regions,
      ),
    ).toEqual([])
    expect(
      unknownOf(
        observations.map((each) => each.publisher),
        known.organisations,
      ),
    ).toEqual([])
    expect(
      unknownOf(
        observations.map((each) => each.document),
        known.documents,
      ),
    ).toEqual([])
    expect(
      unknownOf(
        catalog.documents.map((each) => each.publisher),
        known.organisations,
      ),
    ).toEqual([])
    expect(
      unknownOf(
        catalog.indicators.flatMap((each) => each.actions),
        actions,
      ),
    ).toEqual([])
    expect(
      unknownOf(
        catalog.targets.flatMap((each) => each.actions),
        actions,
      ),
    ).toEqual([])
    expect(
      unknownOf(
        catalog.targets.flatMap((each) => each.indicator ?? []),
        known.indicators,
      ),
    ).toEqual([])
    expect(
      unknownOf(
        catalog.targets.map((each) => each.region),
        known.regions,
      ),
    ).toEqual([])
    expect(
      unknownOf(
        catalog.indicators.flatMap((each) => each.incompatibleWith ?? []),
        known.indicators,
      ),
    ).toEqual([])
    expect(
      unknownOf(
        catalog.breaks.map((each) => each.indicator),
        known.indicators,
      ),
    ).toEqual([])
    expect(
      unknownOf(
        [...catalog.indicators, ...catalog.targets].map((each) => each.unit.base),
        known.units,
      ),
    ).toEqual([])
  })

  it('keeps nothing that no value uses', () => {
    const named = catalog.mandates?.flatMap(({ bodies }) => bodies) ?? []
    const used = new Set([...[...observations, ...catalog.documents].map((each) => each.publisher), ...named])
    expect(unknownOf([...known.organisations], used)).toEqual([])
    expect(unknownOf([...known.documents], new Set(observations.map((each) => each.document)))).toEqual([])
    expect(unknownOf([...known.indicators], new Set(observations.map((each) => each.indicator)))).toEqual([])
  })

  it('names a target in the unit of the indicator it is paired with', () => {
    const unitOf = new Map(catalog.indicators.map((each) => [each.id, each.unit]))
    const paired = catalog.targets.filter((each) => each.indicator !== undefined)
    expect(paired.map((each) => each.unit)).toEqual(paired.map((each) => unitOf.get(each.indicator ?? '')))
  })

  it('has only periods that can be read', () => {
    const periods = [...observations, ...catalog.breaks].map((each) => each.period)
    const due = catalog.targets.flatMap((each) => [each.period ?? [], each.baseline?.period ?? []].flat())
    expect([...periods, ...due].filter((period) => maybePeriod(period) === null)).toEqual([])
  })

  it('says everything in both languages, short names within 14 Han characters', () => {
    const texts = catalog.indicators.flatMap((each) =>
      [each.name, each.shortName, each.definition, each.notes ?? [], each.proxyOf ?? []].flat(),
    )
    expect(
      [...texts, ...catalog.targets.map((each) => each.name)].filter((text) => text.zh.trim() === '' || text.en.trim() === ''),
    ).toEqual([])
    expect(texts.filter((text) => /\p{Script=Han}/u.test(text.en) || !/\p{Script=Han}|^[A-Z]/u.test(text.zh))).toEqual([])
    const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0
    expect(catalog.indicators.filter((each) => han(each.shortName.zh) > 14)).toEqual([])
    expect(new Set(catalog.indicators.map((each) => each.shortName.zh)).size).toBe(totals.indicators)
    expect(new Set(catalog.indicators.map((each) => each.shortName.en)).size).toBe(totals.indicators)
    expect(observations.filter((each) => each.note !== '' && catalog.notes?.[each.note] === undefined)).toEqual([])
  })

  it('keeps values inside the natural limits of their indicator', () => {
    const limits = new Map(catalog.indicators.map((each) => [each.id, each]))
    const outside = observations.filter((each) => {
      const { naturalMin = -Infinity, naturalMax = Infinity } = limits.get(each.indicator) ?? {}
      return each.value === null || each.value < naturalMin || each.value > naturalMax
    })
    expect(outside).toEqual([])
  })

  it('has publisher and document of each value, and its date of publication or a place on the quality page as undated', () => {
    const documents = new Map(catalog.documents.map((each) => [each.id, each]))
    const dated = observations.filter((each) => documents.get(each.document)?.published !== undefined)
    expect(observations.filter((each) => (each.publishedAt !== null) !== dated.includes(each))).toEqual([])
    expect(observations.filter(({ publisher, document }) => publisher === '' || document === '')).toEqual([])
    const told = undatedDocuments(toObservationTable(observations)).reduce((sum, { values }) => sum + values, 0)
    expect(told).toBe(observations.length - dated.length)
    for (const readme of [`其中 ${dated.length} 个注明发布日期`, `${dated.length} of them with its date of publication`])
      expect(readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ')).toContain(readme)
  })

  it('every indicator has a unit, a direction or the word that none is known, and an area', () => {
    const units = new Set(catalog.units.map(({ id }) => id))
    const areas = new Set(catalog.outline.areas.map(({ id }) => id))
    for (const { id, area, unit, direction } of catalog.indicators) {
      expect(units.has(unit.base), id).toBe(true)
      expect(['up', 'down', 'unknown'], id).toContain(direction.kind)
      expect(areas.has(area), id).toBe(true)
    }
  })

  it('dates no value before its period began, save the rules that were announced before they came into force', () => {
    const early = observations.filter((each) => each.publishedAt !== null && each.publishedAt < (maybePeriod(each.period)?.start ?? 0))
    expect(early.map((each) => each.indicator)).toEqual(['OBS-SAF-LABELRULE'])
  })

  it('leads no area with a figure that others compiled or quoted', () => {
    const { areas } = assess(catalog, toObservationTable(observations), { asOf: dayOf(2026, 11, 28) })
    const leading = areas.map(({ id, headline }) => [id, headline?.indicator.latest?.confidence, headline?.indicator.indicator.compiled])
    expect(leading).toEqual(areas.map(({ id }) => [id, 'high', undefined]))
  })

  it('gives a document one day of issue, whether a target or who is named is read in it', () => {
    const days = new Map<string | undefined, Set<string>>()
    for (const { document, issued } of [...catalog.targets, ...(catalog.mandates ?? [])])
      days.set(document.zh, (days.get(document.zh) ?? new Set()).add(issued ?? 'none'))
    expect([...days].filter(([, found]) => found.size > 1)).toEqual([])
  })

  it('calls official only what has high confidence, and nothing illustrative', () => {
    for (const each of [...observations, ...catalog.targets])
      expect(each.provenance).toBe(each.confidence === 'high' ? 'official' : 'published')
    expect(catalog.organisations.filter((each) => each.illustrative)).toEqual([])
  })
})
