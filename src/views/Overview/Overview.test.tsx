import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import * as demo from '../../../mocks/demo/index.ts'
import * as published from '../../../mocks/published/index.ts'
import { publishedTotals } from '../../../tests/fixtures/publishedTotals.ts'
import { renderPage, workspaceOf } from '../../../tests/fixtures/renderPage.tsx'
import { Overview } from './Overview.tsx'
import { overviewFile } from './overviewFile.ts'

const { indicators, withTarget, counts, unmeasured } = publishedTotals
const spoken = (element: HTMLElement) => (element.textContent ?? '').replaceAll('\u00a0', ' ')

describe('the overview of published figures', () => {
  it('says in one sentence what is known, what was reached and what cannot be judged', async () => {
    await renderPage(<Overview />, workspaceOf(published))
    expect(spoken(screen.getByRole('heading', { level: 1 }))).toBe(
      `${indicators}项指标有数值，其中${withTarget}项有目标：${counts.achieved}项已达到，${counts.onTrack}项正常推进，${counts.stale}项期限已过、未查到期末值`,
    )
    expect(document.title).toMatch(/^总览/)
  })

  it('says it in English', async () => {
    await renderPage(<Overview />, workspaceOf(published), 'en')
    expect(spoken(screen.getByRole('heading', { level: 1 }))).toBe(
      `${indicators} indicators have values, ${withTarget} with a target: ${counts.achieved} met, ${counts.onTrack} on track, ${counts.stale} past the deadline with no final value found`,
    )
  })

  it('shows four counts that sum to all indicators', async () => {
    await renderPage(<Overview />, workspaceOf(published))
    const shown = within(screen.getByRole('list', { name: '指标按状态的项数' }))
      .getAllByRole('listitem')
      .map(spoken)
    const expected = [
      `正常${counts.onTrack}项`,
      `已达成${counts.achieved}项`,
      `待更新${counts.stale}项`,
      `数据不足${counts.noData}项`,
      `未设目标${counts.noTarget}项`,
    ]
    expect(shown).toEqual(expected.map((text) => expect.stringContaining(text)))
  })

  it.each([
    ['模型', '研发经费投入强度', '2.8', '↑0.1个百分点', '较2024年'],
    ['数据', '高质量数据集数量', '超12', '↑约2', '6个月'],
    ['算力', '智能算力规模（FP16）', '2,185', '↑约595', '6个月'],
    ['应用', '生成式AI用户规模', '超7', '↑约9,800', '6个月'],
    ['开源', 'GitHub中国开发者', '1,081.6', '↑85.5', '较上年同期，增8.6%'],
    ['人才', '人工智能教育基地', '509', '没有可比前值', '人工指定'],
    ['政策', '创投引导基金中央出资', '1,000', '没有可比前值', '人工指定'],
    ['安全', '“清朗”处置账号', '3,700', '', '2025年6月'],
  ])('shows for %s its dated value, its change and its publisher', async (area, indicator, value, change, since) => {
    await renderPage(<Overview />, workspaceOf(published))
    const row = screen.getAllByRole('row').find((each) => within(each).queryByRole('rowheader', { name: new RegExp(`${area} ?\\d+项`) }))
    if (!row) throw new Error(`no row of ${area}`)
    expect(within(row).getByRole('link', { name: indicator })).toBeInTheDocument()
    for (const part of [value, change, since]) expect(spoken(row)).toContain(part)
    expect(within(row).getAllByRole('cell').at(-2)?.textContent).toMatch(/前|当年/)
  })

  it('says of a headline indicator that lower is better where it is, and nowhere else', async () => {
    const { catalog } = published
    const pue = catalog.indicators.find(({ direction, area }) => direction.kind === 'down' && area === 'compute')
    const space = workspaceOf({ ...published, catalog: { ...catalog, pinned: { ...catalog.pinned, compute: pue?.id ?? '' } } })
    await renderPage(<Overview />, space)
    for (const { id, headline } of space.assessment.areas) {
      const name = headline?.indicator.indicator.shortName.zh ?? ''
      const row = screen
        .getAllByRole('row')
        .find((each) => within(each).queryByRole('rowheader') && within(each).queryByRole('link', { name }))
      expect(spoken(row ?? document.body).includes('越低越好'), id).toBe(headline?.indicator.indicator.direction.kind === 'down')
    }
  })

  it.each([
    ['the note of the data set', published, /生成式AI普及率口径不同，不代用/],
    [
      'whose pairing it is where a data set has no note',
      { ...published, catalog: { ...published.catalog, unmeasuredNote: undefined } },
      /^目标与指标的对应由数据集给出$/,
    ],
  ])('prints beside the targets without a value %s', async (_, set, note) => {
    await renderPage(<Overview />, workspaceOf(set))
    expect(within(screen.getByRole('region', { name: '未查到数值' })).getByText(note)).toBeInTheDocument()
  })

  it('lists judged pairs first, each with its reason', async () => {
    await renderPage(<Overview />, workspaceOf(published))
    const groups = screen.getAllByRole('heading', { level: 3 }).map(spoken)
    expect(groups).toEqual([
      `正常 ${counts.onTrack}项`,
      `已达成 ${counts.achieved}项2025年目标`,
      `待更新：期限已过，未查到期末值 ${counts.stale}项`,
      `数据不足 ${counts.noData}项`,
    ])
    expect(screen.getByText('2025年起口径有变；变前2021年已超目标')).toBeInTheDocument()
    expect(screen.getByText(/越低越好；期限2025年底/)).toBeInTheDocument()
    expect(screen.getByText('目标含国家标准和行业标准，数值只含国家标准')).toBeInTheDocument()
  })

  it('counts what is not measured', async () => {
    await renderPage(<Overview />, workspaceOf(published))
    expect(spoken(screen.getByRole('region', { name: '未查到数值' }))).toMatch(
      new RegExp(`${unmeasured.targets}个目标.*${unmeasured.actionsWithoutValue}项政策行动没有数值，共105项.*343项应监测指标`),
    )
  })

  it('folds long groups on a phone and opens them', async () => {
    await renderPage(<Overview />, workspaceOf(published))
    const [more] = screen.getAllByRole('button', { name: new RegExp(`另${counts.stale - 5}项`) })
    if (!more) throw new RangeError('no group is folded')
    await userEvent.click(more)
    expect(more).toHaveAttribute('aria-expanded', 'true')
  })
})

describe('the overview of a data set with verdicts', () => {
  it('leads with the verdicts, asks for decisions and shows what changed', async () => {
    await renderPage(<Overview />, workspaceOf(demo))
    expect(spoken(screen.getByRole('heading', { level: 1 }))).toMatch(
      /^能判断的\d+项指标中，\d+项达成或正常推进，其中\d+项预计不达标；\d+项滞后，集中在算力和开源$/,
    )
    const counts = within(screen.getByRole('list', { name: '指标按状态的项数' })).getAllByRole('listitem')
    const sum = counts.reduce((total, each) => total + Number(/\d+/.exec(spoken(each))?.[0]), 0)
    expect(sum).toBe(demo.catalog.indicators.length)
    expect(screen.getAllByRole('img', { name: /^完成度.+序时进度.+，(正常|有风险|滞后|已达成)$/ })).toHaveLength(8)
    expect(screen.getByText('利用率是否作为新建智算中心的前置条件')).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 2, name: '本期状态变化' })).toBeInTheDocument()
  })
})

describe('the overview as a file', () => {
  it('has a row an area with value, unit, period, publisher and provenance', async () => {
    const table = await overviewFile(workspaceOf(published), new Map(), 'en')
    expect(table.rows).toHaveLength(8)
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
    const compute = table.rows[2] ?? []
    const cell = (column: string) => compute[table.columns.indexOf(column)]
    expect([cell('value'), cell('unit'), cell('period'), cell('floor'), cell('provenance')]).toEqual([
      2185,
      'EFLOPS',
      '2026-06-30',
      '',
      'official',
    ])
    expect(table.illustrative).toBe(false)
  })

  it('is marked when figures are made up', async () => {
    expect((await overviewFile(workspaceOf(demo), new Map(), 'en')).illustrative).toBe(true)
  })
})
