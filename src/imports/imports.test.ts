import { describe, expect, it } from 'vitest'
import { lookAtText, take, tinyBase, withRecords } from '../../tests/fixtures/imported.ts'
import { isoDay } from '../domain/day.ts'
import { observationAt } from '../domain/observationTable.ts'
import type { Base } from './addImports.ts'
import { backupText, readBackup } from './backup.ts'

const rowsOf = ({ table }: Base, indicator: string) =>
  Array.from({ length: table.rows }, (_, row) => observationAt(table, row))
    .filter((each) => each.indicator === indicator)
    .map(({ region, period, value, publishedAt, provenance, document, note }) => ({
      of: `${region} ${period.id}`,
      value,
      published: publishedAt === null ? null : isoDay(publishedAt),
      provenance,
      document,
      note,
    }))

const KNOWN =
  '指标,单位,年份,地区,数值\n指标RACKS,个,2022,全国,9.6\n指标RACKS,个,2024,全国,15\n指标RACKS,个,2025,全国,21\n指标RACKS,个,2024,北京市,2'

describe('an import', () => {
  it('tells beforehand what is new, changed and equal, and which status flips', async () => {
    const { preview } = await take(KNOWN)
    expect(preview.counts).toEqual({ added: 1, changed: 1, equal: 2, doubtful: 0 })
    expect(preview.changed.map(({ now, before }) => [now.note, before, now.value])).toEqual([['E3', 14, 15]])
    expect(preview.flips.map(({ id, before, after }) => [id, before?.status, after.status])).toEqual([['RACKS', 'stale', 'achieved']])
  })

  it('adds values with their cell, and makes of a changed one a later publication, so that the old one stays', async () => {
    const base = withRecords((await take(KNOWN)).record)
    expect(base.faults).toEqual([])
    const added = { provenance: 'imported', document: 'import-1' }
    expect(rowsOf(base, 'RACKS').slice(-2)).toEqual([
      { of: 'CN 2024', value: 15, published: '2026-11-23', note: 'E3', ...added },
      { of: 'CN 2025', value: 21, published: null, note: 'E4', ...added },
    ])
    expect(rowsOf(base, 'RACKS')).toHaveLength(rowsOf(tinyBase, 'RACKS').length + 2)
    expect(base.catalog.documents.at(-1)).toEqual({ id: 'import-1', title: { zh: 't.csv · 2026-11-23' }, publisher: 'import-1-publisher' })
  })

  it('leaves the data set as it was once it is undone', async () => {
    const { record } = await take(KNOWN)
    expect(withRecords({ ...record, withdrawn: 2 })).toEqual(tinyBase)
  })

  it('is told and left out where it cannot be read any more', async () => {
    const { record } = await take(KNOWN)
    const broken = { ...record, observations: { ...record.observations, rows: 99 } }
    const { table, faults } = withRecords(broken)
    expect(table).toBe(tinyBase.table)
    expect(faults.map(({ kind, place }) => [kind, place])).toEqual([['partNotRead', 't.csv']])
  })

  it('marks made-up values as such, and others as imported', async () => {
    const { record } = await take(KNOWN, { tag: 'illustrative' })
    const rows = rowsOf(withRecords(record), 'RACKS')
    expect(rows.at(-1)?.provenance).toBe('illustrative')
  })

  it('takes nothing back where a cell says nothing, and counts of two different cells the first, with a doubt', async () => {
    const { preview, record } = await take('指标,年份,数值\n指标RACKS,2024,\n指标RACKS,2025,21\n指标RACKS,2025,22')
    expect(preview.counts).toEqual({ added: 1, changed: 0, equal: 0, doubtful: 1 })
    expect(preview.faults.map(({ kind, place }) => [kind, place])).toEqual([['duplicateKey', 'row 4']])
    expect(rowsOf(withRecords(record), 'RACKS').at(-1)).toMatchObject({ of: 'CN 2025', value: 21 })
  })
})

describe('a new indicator of a sheet', () => {
  const FRESH = '年份,公共数据开放量（亿条）\n2022,10\n2023,18\n2024,27\n2025,39'

  it('enters the catalog with defaults, in the unit of the sheet, and is judged by the target that was given', async () => {
    const choices = { 公共数据开放量: { kind: 'new', direction: 'up', target: '40', targetPeriod: '2026年' } } as const
    const { record, preview } = await take(FRESH, { choices })
    const { catalog } = withRecords(record)
    const own = catalog.indicators.at(-1)
    expect(own).toMatchObject({
      id: '公共数据开放量',
      name: { zh: '公共数据开放量', en: '公共数据开放量' },
      unit: { base: 'item', exponent: 8 },
      frequency: 'A',
      direction: { kind: 'up' },
    })
    expect(catalog.targets.at(-1)).toMatchObject({ value: { value: 40 }, period: '2026', baseline: { value: 10, period: '2022' } })
    expect(preview.flips.map(({ id, before, after }) => [id, before, after.status])).toEqual([['公共数据开放量', null, 'onTrack']])
  })

  it('may be one in use, whose target then stands in the sheet, in its own unit, where it has none for that time', async () => {
    const sheet = (year: number) => `指标,单位,年份,数值,${year}年目标\n指标RACKS,万个,2025,0.0021,0.003`
    const { record } = await take(sheet(2027))
    expect(record.additions.targets).toMatchObject([
      { indicator: 'RACKS', unit: { base: 'item', exponent: 0 }, value: { value: 30 }, period: '2027', direction: 'up' },
    ])
    expect(record.additions.indicators).toEqual([])
    expect((await take(sheet(2025))).record.additions.targets).toEqual([])
  })

  it('gets another id than one in use', async () => {
    const base = { ...tinyBase, catalog: (await withRecordOf('新指标')).catalog }
    const fresh = { kind: 'new', zh: '新指标', en: '', area: 'compute', direction: 'up', target: '', targetPeriod: '' } as const
    const { record } = await take('年份,新指标\n2024,1', { base, choices: { 新指标: fresh } })
    expect(record.additions.indicators.map(({ id }) => id)).toEqual(['新指标-2'])
  })
})

const withRecordOf = async (name: string) => withRecords((await take(`年份,${name}\n2024,1`)).record)

describe('units', () => {
  it.each([
    ['万个', 0.0021, 21],
    ['家', 21, 21],
    ['', 21, 21],
  ])('of the sheet (%s) become those of the indicator', async (unit, written, kept) => {
    const { record } = await take(`指标,单位,年份,数值\n指标RACKS,${unit},2025,${written}`)
    expect(rowsOf(withRecords(record), 'RACKS').at(-1)?.value).toBe(kept)
  })
})

describe('a look at a sheet', () => {
  const SHEET = '某局报送\n指标,2023年,2024年\n指标RACKS,12,见附件\n注：快报数'

  it('shows the first rows with what is set aside and where a doubt is', async () => {
    const { picture, faults } = await lookAtText(SHEET)
    expect(picture.rows.map(({ row, kind }) => [row, kind])).toEqual([
      [1, 'aside'],
      [2, 'heading'],
      [3, 'data'],
      [4, 'aside'],
    ])
    const [doubt] = Object.entries(picture.rows[2]?.doubts ?? {})
    expect([doubt?.[0], faults[doubt?.[1] ?? -1]?.found]).toEqual(['2', '见附件'])
  })

  it('proposes another mapping where a person gives a column another use', async () => {
    const text = '编码,年份,甲,乙\nx,2023,1,5\ny,2024,2,6'
    expect((await lookAtText(text)).mapping).toMatchObject({ value: { columns: ['甲', '乙'] } })
    expect((await lookAtText(text, { roles: { 乙: 'dimension' } })).mapping).toMatchObject({ value: { column: '甲' } })
  })

  it('takes a period from a person where the sheet has none', async () => {
    const text = '地区,数值\n北京市,3\n上海市,4'
    expect((await lookAtText(text)).mapping).toBeNull()
    expect((await lookAtText(text, { period: '2025' })).mapping).toMatchObject({ period: { constant: '2025' } })
  })

  it('finds every name of a long sheet', async () => {
    const rows = Array.from({ length: 120_000 }, (_, at) => `${at < 110_000 ? '甲' : '乙'},${2000 + (at % 20)},${at}`)
    expect((await lookAtText(`指标,年份,数值\n${rows.join('\n')}`)).names.map(({ name }) => name)).toEqual(['甲', '乙'])
  })

  it('knows a sheet of the same shape a year later, and no other', async () => {
    const [first, later, other] = await Promise.all([
      lookAtText('指标,2023年,2024年\na,1,2'),
      lookAtText('指标,2024年,2025年\na,2,3'),
      lookAtText('指标,地区,2024年\na,北京市,3'),
    ])
    expect(later.shape).toBe(first.shape)
    expect(other.shape).not.toBe(first.shape)
  })
})

describe('everything kept as one file', () => {
  it('is read back as it was', async () => {
    const { record } = await take(KNOWN)
    expect(readBackup(backupText([record]))).toEqual({ ok: true, records: [JSON.parse(JSON.stringify(record))] })
  })

  it.each([
    ['no JSON', 'a,b', { ok: false, reason: 'notOurs', place: '' }],
    ['JSON of others', '{"kind":"x"}', { ok: false, reason: 'notOurs', place: '' }],
    ['one of a newer version', '{"kind":"ai-plus-progress.imports","version":2}', { ok: false, reason: 'newerVersion', place: '2' }],
    [
      'a damaged one, at its first mistake',
      '{"kind":"ai-plus-progress.imports","version":1,"imports":[{"id":1}]}',
      { ok: false, reason: 'damaged', place: 'imports[0].id' },
    ],
  ])('is refused where it is %s', (_, text, refusal) => {
    expect(readBackup(text)).toEqual(refusal)
  })
})
