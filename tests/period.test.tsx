import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import * as demo from '../mocks/demo/index.ts'
import * as published from '../mocks/published/index.ts'
import { Notices } from '../src/app/Frame/Notices.tsx'
import type { Reading } from '../src/app/reading.ts'
import { buildDeck } from '../src/domain/deck/deck.ts'
import { isoDay } from '../src/domain/day.ts'
import { maybePeriod } from '../src/domain/period.ts'
import { createFormats } from '../src/i18n/format/createFormats.ts'
import type { LanguageTag } from '../src/i18n/languages.ts'
import { loadLanguage, loadSection } from '../src/i18n/load.ts'
import { preambleText } from '../src/i18n/statements/inForce.ts'
import { observationsFile } from '../src/exports/observationsFile.ts'
import { isKnown } from '../src/domain/assess/series.ts'
import type { Workspace } from '../src/queries/workspace.tsx'
import { AreaPage } from '../src/views/Area/AreaPage.tsx'
import { Overview } from '../src/views/Overview/Overview.tsx'
import { SlideBody } from '../src/views/Present/SlideBody.tsx'
import { textOf, useTitles } from '../src/views/Present/titles.ts'
import { COUNTED_ON, renderPage, workspaceOf, type Written } from './fixtures/renderPage.tsx'

// The period that a reader chooses is in force on every page, slide and file: nothing that came later is quoted, and the words claim
// that something was known only where days of publication are.

const SETS = { demo, published } as const
const LANGUAGES = ['zh-CN', 'en'] as const
const CASES = (['demo', 'published'] as const).flatMap((set) => LANGUAGES.map((tag) => [set, tag] as const))
const undated = (set: Written): Written => ({ ...set, observations: set.observations.map((each) => ({ ...each, publishedAt: null })) })
const spoken = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')

afterEach(cleanup)

async function speech(tag: LanguageTag) {
  const [{ rules }, words] = await Promise.all([loadLanguage(tag), loadSection(tag, 'inForce')])
  return { text: rules.text, format: createFormats(rules, 'Asia/Shanghai'), words }
}

async function noticeOf(space: Workspace, tag: LanguageTag): Promise<string> {
  // The notice on the period looks at nothing else of a reading.
  const reading = { workspace: space, error: null, fetching: false } as Partial<Reading> as Reading
  await renderPage(<Notices reading={reading} workspace={space} />, space, tag)
  return spoken(screen.getByRole('main'))
}

describe('what is said of the period in force', () => {
  it.each([
    ['zh-CN', ['按2026年9月30日已公布的数据', '2026年9月的数值当时没有公布，最新数据期2026年8月', '提出的决策和完成的节点不计入']],
    [
      'en',
      [
        'As published by 30 Sep 2026',
        'Sep 2026 was not published yet, newest period Aug 2026',
        'decisions asked and milestones finished later',
      ],
    ],
  ] as const)('where every value has its day of publication, in %s', async (tag, parts) => {
    const said = await noticeOf(workspaceOf(demo, COUNTED_ON, '2026-09'), tag)
    for (const part of parts) expect(said).toContain(part)
  })

  it.each([
    ['zh-CN', /^数据期至2026年9月的数值，最新数据期2026年三季度；数值没有公布日期，不能说当时已经公布/, /已公布的/],
    ['en', /^Values of periods up to Sep 2026, newest period Q3 2026; without days of publication/, /As published by|known on/],
  ] as const)('where no value has one, nothing is claimed to have been known, in %s', async (tag, says, claims) => {
    const said = await noticeOf(workspaceOf(undated(demo), COUNTED_ON, '2026-09'), tag)
    expect(said).toMatch(says)
    expect(said).not.toMatch(claims)
  })

  it.each([
    ['zh-CN', /其中\d+个数值没有公布日期，按数据期末计入/],
    ['en', /\d+ values without a day of publication are counted from the end of their period/],
  ] as const)('where some have none, they are counted, in %s', async (tag, says) => {
    const space = workspaceOf(published, COUNTED_ON, '2025-12')
    expect(await noticeOf(space, tag)).toMatch(says)
    expect(space.assessment.undatedCount).toBeGreaterThan(0)
    expect(space.assessment.undatedCount).toBeLessThan(space.assessment.observationCount)
  })
})

describe.each(CASES)('the period in force: %s in %s', (set, tag) => {
  const period = set === 'demo' ? '2026-09' : '2025-12'
  const space = workspaceOf(SETS[set], COUNTED_ON, period)
  const { assessment, table, today, index } = space
  const later = SETS[set].catalog.decisions.filter(({ asked }) => (maybePeriod(asked ?? '')?.end ?? Infinity) > assessment.asOf)

  it('holds no value, target, decision, finished milestone or event of later', () => {
    for (const { latest, decidingPair } of assessment.indicators) {
      if (latest) expect((latest.publishedAt ?? latest.period.end) <= assessment.asOf, latest.indicator).toBe(true)
      const issued = maybePeriod(decidingPair?.target.issued ?? '')
      if (issued) expect(issued.end).toBeLessThanOrEqual(assessment.asOf)
    }
    const { decisions, milestones, events } = assessment.catalog
    const asOf = isoDay(assessment.asOf)
    expect([...decisions.map(({ asked }) => asked ?? '9'), ...events.map(({ date }) => date)].filter((date) => date > asOf)).toEqual([])
    expect(milestones.filter(({ done }) => done !== undefined && done > asOf)).toEqual([])
    if (set === 'demo') expect([decisions.length, later.length]).toEqual([1, 4])
  })

  it('overview and areas show no decision of later', async () => {
    const seen: string[] = []
    await renderPage(<Overview />, space, tag)
    seen.push(spoken(screen.getByRole('main')))
    cleanup()
    for (const { id } of assessment.areas) {
      await renderPage(<AreaPage params={{ id }} />, space, tag)
      seen.push(spoken(screen.getByRole('main')))
      cleanup()
    }
    const { text } = await speech(tag)
    for (const { question, fact } of later)
      for (const words of [question[text], fact[text]]) expect(seen.filter((page) => page.includes(words))).toEqual([])
  }, 120_000)

  it('every slide says which period it is of and shows no decision of later', async () => {
    const deck = buildDeck(assessment)
    const Slides = () => {
      const titles = useTitles(deck)
      return deck.map((slide, at) => (
        <section key={slide.id} aria-label={slide.id}>
          <SlideBody slide={slide} title={titles[at] ?? []} at={at} of={deck.length} />
          <p>{textOf(titles[at] ?? [])}</p>
        </section>
      ))
    }
    await renderPage(<Slides />, space, tag)
    const { text, format } = await speech(tag)
    const newest = assessment.newestPeriod
    expect(newest).not.toBeNull()
    for (const { id } of deck) {
      const slide = spoken(screen.getByRole('region', { name: id }))
      expect(slide).toContain(format.date(assessment.asOf).replaceAll('\u00a0', ' '))
      if (newest) expect(slide).toContain(format.period(newest).replaceAll('\u00a0', ' '))
      for (const { question, fact } of later) expect([slide.includes(question[text]), slide.includes(fact[text])]).toEqual([false, false])
    }
    const dates = deck.find((slide) => slide.kind === 'dates')
    if (dates?.kind === 'dates') expect(dates.dates.every(({ day }) => day >= assessment.asOf)).toBe(true)
  })

  it('a file has the values known then, and its first line says so', async () => {
    const { text, format, words } = await speech(tag)
    const csv = await loadSection(tag, 'csv')
    const file = observationsFile({
      catalog: assessment.catalog,
      index,
      table,
      indicators: assessment.indicators.map(({ indicator }) => indicator.id),
      subject: 'x',
      day: assessment.asOf,
      known: (row) => isKnown(table, row, assessment.asOf, today),
      text,
      words: csv,
    })
    const at = file.columns.indexOf(csv.columns.value)
    expect(file.rows.filter((cells) => typeof cells[at] === 'number')).toHaveLength(assessment.observationCount)
    const first = preambleText(space, text, format, words)
    expect(first).toContain(assessment.catalog.name[text])
    expect(first).toContain(assessment.catalog.version)
    expect(first).toContain(format.date(assessment.asOf))
  })
})

/** The months and days that a text of a decision names: none may be of later than the day on which it was put. */
const MONTH_ZH = /(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?/g

it('no shipped decision quotes anything of later than the day on which it was put', () => {
  for (const { catalog } of Object.values(SETS))
    for (const { id, fact, asked = '' } of catalog.decisions)
      for (const [, year = asked.slice(0, 4), month = '', day = '1'] of fact.zh.matchAll(MONTH_ZH))
        expect(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` <= asked, id).toBe(true)
})

it('says on the page of the newest figures that nothing is left out: no notice', async () => {
  const space = workspaceOf(demo)
  const reading = { workspace: space, error: null, fetching: false } as Partial<Reading> as Reading
  await renderPage(<Notices reading={reading} workspace={space} />, space)
  expect(within(screen.getByRole('main')).queryAllByRole('button')).toEqual([])
})
