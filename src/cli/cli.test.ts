import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { knownOf } from '../sources/kinds/tables/tableSource.ts'
import { parseTable } from '../sources/mapping/parseTable.ts'
import { readMapping } from '../sources/mapping/readMapping.ts'
import { decodeCatalog } from '../sources/wire/catalog.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'))
})
afterAll(() => rm(folder, { recursive: true }))

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a tool as `npm run` does. */
function tool(name: string, ...argv: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', `src/cli/${name}.ts`, ...argv], (fault, out, err) => {
      resolve({ code: fault === null ? 0 : Number(fault.code), out, err })
    })
  })
}

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const CASES = {
  published: [
    { id: 'p1', input: { baseYear: 2015, baseValue: 14.5, currentYear: 2023, currentValue: 10.2, target: 7.25, direction: 'decrease' } },
    { id: 'p2', input: { baseYear: 2015, baseValue: 2.5, currentYear: 2023, currentValue: 2.5, target: 2.5, direction: 'decrease' } },
  ],
  computed: [
    {
      id: 'c1',
      points: [
        ['2015/16', 10],
        ['2020/21', 20],
      ],
      options: { direction: 'increase', target: 30, target_year: 2030 },
    },
  ],
  documentationCases: [{ id: 'd1', input: { meanScore: 1 } }],
}

describe('judge', () => {
  it('answers an array with the status, the value, the score and the reason of each case', async () => {
    const { code, out } = await tool('judge', await file('cases.json', CASES), '--json')
    const answer: unknown = JSON.parse(out)
    expect(code).toBe(0)
    expect(answer).toMatchObject([
      { id: 'd1', status: 'atRisk', score: 1, progressValue: null },
      { id: 'p1', method: 'compoundGrowth', status: 'onTrack', outcome: 'substantial_progress', progressValue: 0.9525901792032172 },
      { id: 'p2', status: 'noData', reason: 'baselineEqualsTarget', progressValue: null, score: null },
      { id: 'c1', status: 'onTrack', reason: 'onPace' },
    ])
  })

  it('prints the working in words, and takes another method and language', async () => {
    const { out } = await tool('judge', await file('cases2.json', CASES), '--method', 'trendGap', '--lang', 'zh-CN')
    expect(out).toContain('trendGap.slope')
    expect(out).toContain('c1')
    expect(out).toMatch(/\p{Script=Han}/u)
  })

  it.each([
    ['a file that is not there', ['nowhere.json'], 'nowhere.json cannot be read'],
    ['an unknown method', ['package.json', '--method', 'magic'], '--method: magic is none of'],
    ['an unknown flag', ['package.json', '--magic'], '--magic'],
    ['a file of another shape', ['package.json'], 'expected a list of cases'],
    ['no file', [], 'no file is named'],
  ])('ends with 2 and says why for %s', async (_, argv, words) => {
    const { code, err } = await tool('judge', ...argv)
    expect([code, err]).toEqual([2, expect.stringContaining(words)])
  })

  it('says what the recent trend says of a target to come, and nothing of one that is over', async () => {
    const points = Array.from({ length: 9 }, (_, at) => [2016 + at, 10 + at + (at % 2) * 0.2])
    const options = { baseYear: 2016, direction: 'increase' }
    const cases = [
      { id: 'far', points, target: 60, targetYear: 2030, ...options },
      { id: 'over', points, target: 60, targetYear: 2020, ...options },
    ]
    const { out } = await tool('judge', await file('ahead.json', cases), '--method', 'schedule', '--json')
    expect(JSON.parse(out)).toMatchObject([
      { id: 'far', outlook: 'willMiss' },
      { id: 'over', outlook: null, chance: null },
    ])
  })

  it('names the place of a value that is none', async () => {
    const { code, out } = await tool(
      'judge',
      await file('bad.json', [
        {
          id: 'x',
          points: [
            [2015, 1],
            [2016, 'two'],
          ],
        },
      ]),
    )
    expect([code, out]).toEqual([1, expect.stringContaining('x.points[1]: expected a number, found "two"')])
    const twice = await tool(
      'judge',
      await file('twice.json', [
        {
          id: 'x',
          points: [
            [2015, 1],
            [2015, 2],
          ],
        },
      ]),
    )
    expect(twice.out).toContain('two values for 2015')
  })
})

describe('forecast', () => {
  it('answers fits, forecasts and intervals, or why there are none', async () => {
    const series = [
      { id: 'line', x: [2015, 2016, 2017, 2018, 2019, 2020, 2021], y: [1, 2, 3, 4, 5, 6, 7] },
      { id: 'short', x: [2019, 2020, 2021], y: [1, 2, 3] },
      { id: 'uneven', x: [1, 2, 4, 8, 16, 32, 64], y: [1, 2, 3, 4, 5, 6, 7] },
      { id: 'aimed', x: [2015, 2016, 2017, 2018, 2019, 2020, 2021], y: [1, 2.1, 2.9, 4, 5.1, 6, 7], target: 30, targetX: 2025 },
    ]
    const { code, out } = await tool('forecast', await file('series.json', series), '--json', '--alpha', '0.8', '--beta', '0.2')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject([
      {
        id: 'line',
        linear: { slope: 1, r2: 1 },
        given: { par: { alpha: 0.8, beta: 0.2, phi: 1, l: 1, b: 1 } },
        forecast: { refused: null, model: 'linear', points: [{ x: 2022 }, { x: 2023 }] },
      },
      { id: 'short', forecast: { refused: 'tooFewPoints', have: 3, need: 6 } },
      { id: 'uneven', holt: null, forecast: { refused: 'irregularSpacing' } },
      { id: 'aimed', forecast: { outlook: 'willMiss', chanceRefusal: null, stretch: { from: 2015, to: 2021, count: 7 } } },
    ])
  })
})

describe('lint:data', () => {
  const indicator = {
    id: 'i',
    area: 'compute',
    name: { zh: '甲', en: 'A' },
    shortName: { zh: '甲', en: 'A' },
    definition: { zh: '甲', en: 'A' },
    unit: { base: 'percent', exponent: 0 },
    direction: { kind: 'up' },
    kind: 'output',
    timeKind: 'stock',
    scope: 'national',
    frequency: 'A',
    aggregation: 'none',
    actions: [],
    supporting: [],
    naturalMax: 100,
  }
  const words = { zh: '例', en: 'Example' }
  const catalog = {
    id: 'example',
    name: words,
    version: '1',
    description: words,
    indicators: [indicator],
    targets: [],
    outline: { title: words, issuer: { zh: '例' }, number: '1', areas: [] },
    units: [{ id: 'percent', symbol: { zh: '%', en: '%' }, measure: 'share' }],
    regions: [{ id: 'CN', name: words, short: words }],
    organisations: [],
    documents: [],
    breaks: [],
    milestones: [],
    decisions: [],
    events: [],
    omissions: [],
    licences: [],
  }
  const observations = (value: number) => ({
    rows: 1,
    dictionaries: {
      indicators: ['i'],
      regions: ['CN'],
      periods: ['2025'],
      publishers: ['p'],
      documents: ['d'],
      notes: [''],
      days: [],
      missing: [],
      statuses: ['A'],
      provenances: ['official'],
      confidences: ['high'],
      verifications: ['unknown'],
    },
    columns: {
      indicator: 0,
      region: 0,
      period: 0,
      value: [value],
      missing: null,
      status: 0,
      provenance: 0,
      confidence: 0,
      verified: 0,
      floor: false,
      publisher: 0,
      document: 0,
      publishedAt: null,
      note: 0,
    },
  })

  it('reads one file of both parts, ends with 1 at an error, and says it in the language asked for', async () => {
    const path = await file('set.json', { catalog, observations: observations(120) })
    const { code, out } = await tool('lintData', path, '--as-of', '2026-11-23', '--lang', 'zh-CN')
    expect([code, out]).toEqual([1, expect.stringContaining('数值120超出了可能的界限100')])
    const json = await tool('lintData', path, '--as-of', '2026-11-23', '--json')
    expect(JSON.parse(json.out)).toMatchObject({
      counts: { error: 1, notice: 1 },
      findings: [{ rule: 'valueBeyondLimit', place: { path: 'observations[0]' } }, {}],
    })
  })

  it('reads a folder of the static profile, and ends with 0 where no error is', async () => {
    const envelope = { contract: '1.0', dataVersion: '1' }
    await file('catalog.json', { ...envelope, rows: 1, catalog })
    await file('observations.json', { ...envelope, ...observations(50) })
    const { code, out } = await tool('lintData', folder, '--as-of', '2026-11-23')
    expect([code, out]).toEqual([0, expect.stringContaining('Errors: 0.')])
  })

  it('ends with 2 and the place of a part that is not of the contract', async () => {
    const { code, err } = await tool('lintData', await file('odd.json', { catalog, observations: { ...observations(1), columns: {} } }))
    expect([code, err]).toEqual([2, expect.stringContaining('wrongShape')])
    expect((await tool('lintData', 'nowhere')).code).toBe(2)
  })
})

describe('source:new', () => {
  it('writes a mapping and a catalog by which the table is a source, each indicator in its own unit', async () => {
    const table = join(folder, 'sheet.csv')
    await writeFile(table, '序号,指标,单位,2024,2025\n1,算力规模,EFLOPS,280,300\n2,数据集,个,20,30')
    expect((await tool('sourceNew', table)).code).toBe(0)
    const read = async (end: string): Promise<unknown> => JSON.parse(await readFile(`${table}.${end}.json`, 'utf8'))
    const { data: catalog } = decodeCatalog(await read('catalog'), 'catalog')
    expect(catalog.indicators.map(({ id, unit }) => [id, unit.base])).toEqual([
      ['算力规模', 'EFLOPS'],
      ['数据集', 'item'],
    ])
    const input = { name: 'sheet.csv', blob: new Blob([await readFile(table)]) }
    const parsed = await parseTable({ input, mapping: readMapping(await read('mapping'), 'mapping'), known: knownOf(catalog) }, {})
    expect([...parsed.table.value]).toEqual([280, 300, 20, 30])
    expect((await tool('sourceNew', table)).err).toContain('is there already')
  })

  it.each([
    [
      'of years side by side',
      '指标,单位,2026年目标,2026年完成,完成率\n机架数,个,100,60,60%\n课程数,个,≥50,22,44%\n平台数,个,,3,',
      [
        ['T-机架数-2026', '机架数', '2026', { kind: 'number', value: 100 }],
        ['T-课程数-2026', '课程数', '2026', { kind: 'number', value: 50, floor: true }],
      ],
    ],
    [
      'beside the figures of each place',
      '指标,地区,年份,目标值,完成值\n机架数,北京,2025,100,60\n机架数,上海,2025,200,70',
      [
        ['T-机架数-CN-BJ-2025', '机架数', '2025', { kind: 'number', value: 100 }],
        ['T-机架数-CN-SH-2025', '机架数', '2025', { kind: 'number', value: 200 }],
      ],
    ],
  ])('writes the targets that a sheet has, %s', async (name, text, wanted) => {
    const table = join(folder, `${name}.csv`)
    await writeFile(table, text)
    const { code, out } = await tool('sourceNew', table)
    expect([code, out]).toEqual([0, expect.stringContaining('2 targets')])
    const { data: catalog, faults } = decodeCatalog(JSON.parse(await readFile(`${table}.catalog.json`, 'utf8')), 'catalog')
    expect(faults).toEqual([])
    expect(catalog.targets.map(({ id, indicator, period, value }) => [id, indicator, period, value])).toEqual(wanted)
    expect(catalog.targets.map(({ provenance }) => provenance)).toEqual(['imported', 'imported'])
  })
})
