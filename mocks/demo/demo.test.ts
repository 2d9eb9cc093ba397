import { describe, expect, it } from 'vitest'
import { assess, overallHeadline } from '../../src/domain/assess/index.ts'
import { dayOf, maybeDay } from '../../src/domain/day.ts'
import { toObservationTable } from '../../src/domain/toObservationTable.ts'
import { maybePeriod } from '../../src/domain/period.ts'
import { NATIONAL } from '../../src/domain/region.ts'
import { isJudged, STATUSES } from '../../src/domain/status.ts'
import { decodeCatalog, encodeCatalog } from '../../src/sources/wire/catalog.ts'
import { decodeObservations } from '../../src/sources/wire/observations.ts'
import { encodeObservations } from '../../src/sources/wire/encodeObservations.ts'
import { buildDemo, catalog, observations } from './index.ts'
import { COUNTED, PROVINCES } from './places.ts'
import { factorAt, type Cycle } from './regional.ts'

const TODAY = dayOf(2026, 11, 23)
const table = toObservationTable(observations)
const assessment = assess(catalog, table, { asOf: TODAY, today: TODAY })
const statusOf = (id: string) => assessment.byId.get(id)?.verdict
const actions = catalog.outline.areas.flatMap((area) => area.measures.flatMap((measure) => measure.actions))

/** In Han characters; letters and digits are half as wide. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter < '\u0100' ? 0.5 : 1), 0)
}

/** Every text below a value, with the path to it, whatever its shape. */
function textsIn(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${path}.${key}`))
}

function halvesIn(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const half = 'zh' in value !== 'en' in value ? [path] : []
  return [...half, ...Object.entries(value).flatMap(([key, each]) => halvesIn(each, `${path}.${key}`))]
}

describe('the illustrative data set', () => {
  it('is the same whenever it is built', () => {
    expect(buildDemo()).toEqual({ catalog, observations })
  })

  it('is illustrative in every value, target, milestone, decision, event and body', () => {
    const things = [...observations, ...catalog.targets, ...catalog.milestones, ...catalog.decisions, ...catalog.events]
    expect(things.filter(({ provenance }) => provenance !== 'illustrative')).toEqual([])
    expect(catalog.organisations.filter(({ illustrative }) => !illustrative)).toEqual([])
    expect(catalog.events.filter(({ name }) => !name.zh.endsWith('（示例事件）') || !name.en.endsWith('(illustrative event)'))).toEqual([])
    expect(new Set(catalog.targets.map(({ issuer }) => issuer.zh))).toEqual(new Set(['演示设定']))
  })

  it('says everything in both languages, and fits short names into rows', () => {
    expect(halvesIn(catalog, 'catalog')).toEqual([])
    const texts = textsIn(catalog, 'catalog')
    const unsaid = texts.filter(([path, text]) => text === '' && !path.startsWith('catalog.units'))
    expect(unsaid).toEqual([])
    expect(texts.filter(([, text]) => text.includes('='))).toEqual([])
    expect(texts.filter(([path, text]) => path.endsWith('.en') && /\p{Script=Han}/u.test(text))).toEqual([])
    expect(catalog.indicators.filter(({ shortName }) => widthOf(shortName.zh) > 14).map(({ id }) => id)).toEqual([])
  })

  it('names no real body, company or hub', () => {
    const texts = textsIn({ ...catalog, outline: { ...catalog.outline, issuer: null } }, 'catalog')
    const real =
      /发展改革委|发改委|工业和信息化部|工信部|科技部|科学技术部|教育部|财政部|数据局|网信办|国资委|商务部|人力资源|知识产权局|能源局|人民银行|证监|统计局|国务院|华为|阿里|百度|腾讯|字节|庆阳|张家口|韶关|Ministry|Bureau of|Huawei|Alibaba|Baidu|Tencent/
    expect(texts.filter(([path, text]) => real.test(text) && !path.startsWith('catalog.regions'))).toEqual([])
  })

  it('measures every action or registers why not', () => {
    const served = new Set(catalog.indicators.flatMap((indicator) => indicator.actions))
    expect(actions).toHaveLength(105)
    expect(actions.filter(({ id, notMeasured }) => served.has(id) === (notMeasured !== undefined)).map(({ id }) => id)).toEqual([])
    const unmeasured = actions.filter(({ notMeasured }) => notMeasured !== undefined).length
    expect(unmeasured).toBeGreaterThanOrEqual(14)
    expect(unmeasured).toBeLessThanOrEqual(21)
    expect([...served].filter((id) => !actions.some((action) => action.id === id))).toEqual([])
  })
})

describe('its references', () => {
  it('pass the reader that every data set passes on its way in', () => {
    const envelope = { dataVersion: catalog.version }
    const body: unknown = JSON.parse(JSON.stringify(encodeCatalog(catalog, observations.length, envelope)))
    expect(decodeCatalog(body, 'api/demo').data).toEqual(catalog)
    const columns: unknown = JSON.parse(JSON.stringify(encodeObservations(table, envelope)))
    expect(decodeObservations(columns, 'api/demo').data.value).toEqual(table.value)
  })

  it('resolve', () => {
    const ids = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id))
    const [indicators, bodies, documents] = [ids(catalog.indicators), ids(catalog.organisations), ids(catalog.documents)]
    const [regions, units] = [ids(catalog.regions), ids(catalog.units)]
    expect(indicators.size).toBe(catalog.indicators.length)
    const lost = observations.filter(
      (each) =>
        !indicators.has(each.indicator) || !bodies.has(each.publisher) || !documents.has(each.document) || !regions.has(each.region),
    )
    expect(lost).toEqual([])
    expect(catalog.indicators.filter(({ unit, lead }) => !units.has(unit.base) || lead === undefined || !bodies.has(lead))).toEqual([])
    expect(catalog.indicators.flatMap(({ supporting, lead }) => supporting.filter((id) => !bodies.has(id) || id === lead))).toEqual([])
    const told = [...catalog.targets, ...catalog.milestones, ...catalog.decisions, ...catalog.events, ...catalog.breaks]
    expect(told.filter(({ indicator }) => indicator !== undefined && !indicators.has(indicator))).toEqual([])
    expect(Object.values(catalog.pinned ?? {}).filter((id) => !indicators.has(id))).toEqual([])
  })

  it('are dates and periods that exist, none published after today', () => {
    const days = [
      ...catalog.milestones.flatMap(({ planned, done }) => [planned, done ?? planned]),
      ...catalog.events.map(({ date }) => date),
    ]
    expect([...days, ...catalog.decisions.map(({ due }) => due)].filter((day) => maybeDay(day) === null)).toEqual([])
    expect(observations.filter(({ period, publishedAt }) => !maybePeriod(period) || publishedAt === null || publishedAt > TODAY)).toEqual(
      [],
    )
    expect(catalog.milestones.filter(({ done }) => done !== undefined && (maybeDay(done) ?? TODAY) > TODAY)).toEqual([])
  })

  it('give a stage its milestones, as many done as its value says', () => {
    const staged = catalog.indicators.filter(({ method }) => method?.id === 'stages')
    const counted = staged.map(
      ({ id }) => catalog.milestones.filter(({ indicator, done }) => indicator === id && done !== undefined).length,
    )
    expect(counted).toEqual(staged.map(({ id }) => statusOf(id)?.latest?.value))
    expect(staged.length).toBeGreaterThanOrEqual(3)
  })
})

describe('its verdicts', () => {
  it('show each of the seven statuses in at least six areas', () => {
    const areas = STATUSES.map((status) => [status, assessment.areas.filter(({ counts }) => counts[status] > 0).length] as const)
    expect(areas.filter(([, count]) => count < 6)).toEqual([])
  })

  it('are judgements for most, good for most of those, and off track mainly in compute and open source', () => {
    expect(assessment.indicators.length).toBeGreaterThanOrEqual(120)
    const judged = assessment.indicators.filter(({ verdict }) => isJudged(verdict.status)).length
    expect(judged * 2).toBeGreaterThan(assessment.indicators.length)
    const { onTrack, achieved, offTrack } = assessment.counts
    expect((onTrack + achieved) / judged).toBeGreaterThan(0.65)
    const worst = overallHeadline(assessment).phrases.find(({ kind }) => kind === 'worstCount')
    expect(worst).toMatchObject({ status: 'offTrack', count: offTrack, areas: ['compute', 'open-source'] })
  })

  it.each([
    ['models-energy-efficiency', 46, 'onTrack', 7.5],
    ['data-quality-datasets', 412, 'atRisk', -5.1],
    ['compute-utilisation', 54.1, 'offTrack', -18.2],
    ['applications-pilot-bases', 17, 'onTrack', 7.1],
    ['open-source-influence', 19, 'offTrack', -25],
    ['talent-general-courses', 43.5, 'onTrack', -1],
    ['policy-legislation', 11, 'onTrack', 4.6],
    ['safety-warning-coverage', 58.8, 'onTrack', 2.9],
  ])('lead with %s at %d, %s by %d points', (id, value, status, points) => {
    const verdict = statusOf(id)
    expect(verdict).toMatchObject({ status, latest: { value, period: { id: '2026-10' } } })
    expect((verdict?.gap ?? Number.NaN) * 100).toBeCloseTo(points, 1)
    expect(assessment.areas.map(({ headline }) => headline?.indicator.indicator.id)).toContain(id)
  })

  it('carry the data marks a page must be able to draw', () => {
    const marks = new Set(assessment.indicators.flatMap(({ verdict }) => verdict.marks))
    const wanted = [
      'provisional',
      'estimated',
      'revised',
      'break',
      'proxy',
      'atLeast',

      'mediumConfidence',
      'late',
      'unverified',
      'regressed',
    ]
    expect(wanted.filter((mark) => ![...marks].some((each) => each === mark))).toEqual([])
  })

  it('rest on targets of every sort', () => {
    expect(catalog.targets.filter(({ plan }) => plan !== undefined).length).toBeGreaterThanOrEqual(4)
    expect(catalog.targets.filter(({ value }) => value.kind === 'range').length).toBeGreaterThanOrEqual(3)
    const share = assessment.counts.noTarget / assessment.indicators.length
    expect(share).toBeGreaterThan(0.15)
    expect(share).toBeLessThan(0.25)
  })
})

describe('its regions', () => {
  const regional = [...new Set(observations.filter(({ region }) => region !== NATIONAL).map(({ indicator }) => indicator))]

  it('are all 34, for ten indicators or more, with the reason where one is silent', () => {
    expect(PROVINCES).toHaveLength(34)
    expect(regional.length).toBeGreaterThanOrEqual(10)
    for (const id of regional) {
      const newest = assessment.byId.get(id)?.latest?.period.id
      const rows = observations.filter(({ indicator, period, region }) => indicator === id && period === newest && region !== NATIONAL)
      expect(rows).toHaveLength(34)
      expect(rows.filter(({ missing }) => missing === 'notApplicable')).toHaveLength(3)
      expect(rows.filter(({ missing }) => missing === 'notReported').length).toBeGreaterThanOrEqual(1)
    }
  })

  it('stay within 0 and 100 per cent', () => {
    const shares = new Set(catalog.indicators.filter(({ naturalMax }) => naturalMax === 100).map(({ id }) => id))
    expect(observations.filter(({ indicator, value }) => shares.has(indicator) && value !== null && (value < 0 || value > 100))).toEqual([])
  })

  it('rank differently for every indicator, by the formula its notes print', () => {
    const orders = regional.map((id) => {
      const notes = catalog.indicators.find((each) => each.id === id)?.notes?.zh ?? ''
      const [, low, step, offset] = /\(([\d.]+)\+[\d.]+×\(\((\d+)i\+(\d+)\) mod 31/.exec(notes) ?? []
      const cycle: Cycle = { step: Number(step), offset: Number(offset), spread: 1 - Number(low) }
      const factors = Array.from({ length: COUNTED }, (_, index) => factorAt(cycle, index + 1))
      expect(factors.reduce((sum, factor) => sum + factor, 0)).toBeCloseTo(COUNTED, 6)
      return factors.join()
    })
    expect(new Set(orders).size).toBe(regional.length)
  })
})
