import { describe, expect, it } from 'vitest'
import { assess } from '../assess/index.ts'
import { aCatalog, anIndicator, aRow, aTable, day } from '../assess/exampleData.ts'
import { seriesReader } from '../assess/series.ts'
import type { Catalog } from '../catalog.ts'
import type { ObservationInput } from '../observationTable.ts'
import { definitionChanges } from './breaks.ts'
import { completenessOf, upToDate } from './completeness.ts'
import { examine } from './examine.ts'
import { revisionsOf } from './revisions.ts'
import { timelinessOf } from './timeliness.ts'

const asOf = day('2026-11-23')
const monthly = anIndicator({ frequency: 'M', graceDays: 15 })
const dated = (period: string, value: Parameters<typeof aRow>[1], published: string, changes: Parameters<typeof aRow>[2] = {}) =>
  aRow(period, value, { publishedAt: day(published), ...changes })

function timely(indicator: Catalog['indicators'][number], ...rows: readonly ObservationInput[]) {
  const catalog = aCatalog({ indicators: [indicator] })
  const table = aTable(...rows)
  return timelinessOf(catalog.indicators, table, seriesReader(catalog, table, asOf), asOf, 4)
}

const states = (found: ReturnType<typeof timely>) => found.rows[0]?.cells.map((cell) => cell?.state ?? null)

describe('timeliness', () => {
  it('looks at the months that have ended', () => {
    expect(timely(monthly, dated('2026-10', 1, '2026-11-15')).months.map(({ id }) => id)).toEqual([
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
    ])
  })

  it('tells in time from late and missing by the end of the period and the days allowed', () => {
    const rows = [dated('2026-07', 1, '2026-08-15'), dated('2026-08', 2, '2026-09-16'), dated('2026-10', 4, '2026-11-10')]
    expect(states(timely(monthly, ...rows))).toEqual(['onTime', 'late', 'missing', 'onTime'])
  })

  it('goes by the first publication: a later revision does not make a value late', () => {
    const rows = [dated('2026-10', 1, '2026-11-10'), dated('2026-10', 2, '2026-11-20')]
    expect(states(timely(monthly, ...rows))?.at(-1)).toBe('onTime')
  })

  it('does not count as missing what is not due yet, what the source says is not, or what lies before the series', () => {
    const rows = [dated('2026-08', 1, '2026-09-01'), aRow('2026-09', 'notReported')]
    expect(states(timely({ ...monthly, graceDays: 30 }, ...rows))).toEqual([null, 'onTime', 'missing', 'notDue'])
  })

  it('asks of a quarter only in the month in which it ends', () => {
    const found = timely(
      anIndicator({ frequency: 'Q', graceDays: 35 }),
      dated('2026-Q1', 1, '2026-04-20'),
      dated('2026-Q3', 3, '2026-11-20'),
    )
    expect(states(found)).toEqual([null, null, 'late', null])
  })

  it.each([
    ['weeks', 'W', '2026-W28', '2026-07-14'],
    ['days', 'D', '2026-07-10', '2026-07-11'],
  ] as const)('lets the worst of the %s of a month speak', (_, frequency, period, published) => {
    expect(states(timely(anIndicator({ frequency, graceDays: 1 }), dated(period, 1, published)))?.[0]).toBe('missing')
  })

  it.each([
    ['a calendar', 'frequencyUnknown', anIndicator(), [dated('2026-10', 1, '2026-11-10')]],
    ['days allowed', 'noDaysAllowed', anIndicator({ frequency: 'M' }), [dated('2026-10', 1, '2026-11-10')]],
    ['any publication day', 'noPublicationDay', monthly, [aRow('2026-10', 1)]],
    ['a value', 'noValue', monthly, [aRow('2026-10', 'suppressed')]],
  ] as const)('is refused without %s', (_, reason, indicator, rows) => {
    const found = timely(indicator, ...rows)
    expect(found.rows).toEqual([])
    expect(found.refused[reason]).toBe(1)
  })

  it('of an undated value says that its day is not known', () => {
    expect(states(timely(monthly, dated('2026-09', 1, '2026-10-10'), aRow('2026-10', 2)))?.at(-1)).toBe('undated')
  })

  it('knows only what was published by the day asked for', () => {
    const catalog = aCatalog({ indicators: [monthly] })
    const table = aTable(dated('2026-08', 1, '2026-09-10'), dated('2026-09', 1, '2026-10-30'))
    const at = (iso: string) =>
      timelinessOf(catalog.indicators, table, seriesReader(catalog, table, asOf), day(iso), 1).rows[0]?.cells[0]?.state
    expect([at('2026-10-10'), at('2026-10-20'), at('2026-10-30')]).toEqual(['notDue', 'missing', 'late'])
  })
})

function revised(...rows: readonly ObservationInput[]) {
  const catalog = aCatalog()
  const table = aTable(...rows)
  return revisionsOf(catalog.indicators, table, seriesReader(catalog, table, asOf), asOf)
}

describe('revisions', () => {
  it('keep the old number, the newest publication first', () => {
    const found = revised(
      dated('2025', 10, '2026-02-01'),
      dated('2025', 11, '2026-03-01'),
      dated('2025', 12, '2026-06-01'),
      dated('2024', 5, '2025-02-01', { region: 'CN-BJ' }),
      dated('2024', 6, '2026-04-01', { region: 'CN-BJ' }),
    )
    expect(found.listed.map(({ region, from, to }) => [region, from.value, to.value])).toEqual([
      ['CN', 11, 12],
      ['CN-BJ', 5, 6],
      ['CN', 10, 11],
    ])
    expect(found).toMatchObject({ count: 3, unchanged: 0, dated: 5, numbers: 5 })
  })

  it('are not a repetition, a value filled in later, or a second entry without a day', () => {
    const found = revised(
      dated('2025', 10, '2026-02-01'),
      dated('2025', 10, '2026-03-01'),
      dated('2024', 'notReported', '2025-02-01'),
      dated('2024', 7, '2025-03-01'),
      aRow('2023', 1),
      aRow('2023', 2),
    )
    expect(found).toMatchObject({ listed: [], count: 0, unchanged: 1, dated: 3, numbers: 5 })
  })

  it('that come after the day asked for are not known', () => {
    const catalog = aCatalog()
    const table = aTable(dated('2025', 10, '2026-02-01'), dated('2025', 11, '2026-12-01'))
    expect(revisionsOf(catalog.indicators, table, seriesReader(catalog, table, asOf), asOf).count).toBe(0)
  })
})

describe('definition changes', () => {
  it('are those of the catalog with their reason, and marked numbers that it does not name, once each', () => {
    const reason = { zh: '换版', en: 'new edition' }
    const catalog = aCatalog({ breaks: [{ indicator: 'i', period: '2024', reason }] })
    const table = aTable(
      aRow('2024', 1, { status: 'B' }),
      aRow('2025', 2, { status: 'B' }),
      aRow('2025', 3, { status: 'B' }),
      aRow('2026', 4),
    )
    expect(definitionChanges(catalog, table).map(({ period, region, reason: why }) => [period.id, region, why])).toEqual([
      ['2025', 'CN', null],
      ['2024', null, reason],
    ])
  })
})

describe('completeness', () => {
  const indicators = ['new', 'old', 'older', 'none'].map((id) => anIndicator({ id, actions: id === 'new' ? ['compute.1.a'] : [] }))
  const catalog = aCatalog({ indicators })
  const table = aTable(
    aRow('2026-03', 1, { indicator: 'new' }),
    aRow('2025-03', 1, { indicator: 'old' }),
    aRow('2022', 1, { indicator: 'older' }),
  )
  const assessment = assess(catalog, table, { asOf })

  it('counts every indicator once, by the age of its newest value, in the overview’s own bounds', () => {
    const [compute, safety] = completenessOf(assessment)
    expect(compute).toEqual({
      area: 'compute',
      indicators: 4,
      upTo12: 1,
      from12To24: 1,
      over24: 1,
      none: 1,
      actions: 2,
      actionsMeasured: 1,
    })
    expect(safety).toMatchObject({ indicators: 0, upTo12: 0, none: 0 })
    const { upTo12, from12To24, over24 } = compute ?? {}
    expect({ upTo12, from12To24, over24 }).toEqual(assessment.ages)
  })

  it('says what is up to date against a calendar, and sums to all', () => {
    const due = ['2026-10', '2026-09', '2026-06', '', '2026-10'].map((period, at) => ({ period, indicator: { ...monthly, id: `m${at}` } }))
    const own = aCatalog({ indicators: due.map(({ indicator }, at) => (at === 4 ? anIndicator({ id: 'm4' }) : indicator)) })
    const rows = due.flatMap(({ period, indicator }) => (period === '' ? [] : [aRow(period, 1, { indicator: indicator.id })]))
    const late = day('2026-11-18')
    const found = upToDate(assess(own, aTable(...rows), { asOf: late }).indicators, late)
    expect(found).toEqual({ inTime: 1, late: 1, stale: 1, noValue: 1, noCalendar: 1 })
  })
})

describe('an examination', () => {
  it('holds the findings, and asks for the spread of what has places only', () => {
    const catalog = aCatalog({ indicators: [anIndicator(), anIndicator({ id: 'placed', aggregation: 'sum' })] })
    const table = aTable(aRow('2025', 1), aRow('2025', 1, { indicator: 'placed', region: 'CN-BJ' }))
    const found = examine(catalog, table, { asOf, today: asOf })
    expect(found.spreads).toEqual([{ indicator: 'placed', spread: { ok: false, reason: 'tooFewRegions', regions: 1 } }])
    expect(found.lint.counts.notice).toBeGreaterThan(0)
  })

  it('of an earlier day is that of a data set without what came later', () => {
    const indicators = [monthly, anIndicator({ id: 'later', naturalMax: 5, frequency: 'M', graceDays: 15 })]
    const reason = { zh: '换版', en: 'new edition' }
    const catalog = aCatalog({ indicators, breaks: [{ indicator: 'i', period: '2026-08', reason }] })
    const known = [dated('2026-01', 1, '2026-02-10'), dated('2026-02', 2, '2026-03-10'), dated('2026-02', 3, '2026-04-10')]
    const later = [
      dated('2026-01', 9, '2026-09-10'),
      dated('2026-02', 3, '2026-09-10'),
      dated('2026-08', 4, '2026-09-10', { status: 'B' }),
      dated('2026-01', 6, '2026-09-10', { indicator: 'later' }),
      dated('2026-01', 6, '2026-09-10', { indicator: 'elsewhere', region: 'CN-BJ' }),
      dated('2026-01', 7, '2026-09-10', { region: 'XX' }),
    ]
    const days = { asOf: day('2026-06-30'), today: asOf }
    const then = examine(catalog, aTable(...known, ...later), days)
    expect(then).toEqual(examine({ ...catalog, breaks: [] }, aTable(...known), days))
    expect(then.revisions).toMatchObject({ count: 1, dated: 3, numbers: 3 })
    const now = examine(catalog, aTable(...known, ...later), { asOf, today: asOf })
    expect(now.lint.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['valueBeyondLimit', 'unknownIndicator', 'unknownRegion']),
    )
    expect(now.breaks).toHaveLength(1)
  })
})
