import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { expectNumber } from '../../../tests/fixtures/readNumber.ts'
import { grid, inWideWindow, names, openWorkbench, params, rows, SETS } from '../../../tests/fixtures/workbench.tsx'
import type { IndicatorAssessment } from '../../domain/assess/types.ts'
import { isJudged, STATUSES, type Status } from '../../domain/status.ts'
import { words as status } from '../../i18n/messages/zh-CN/statuses.ts'
import { getAddress } from '../../state/address.ts'

inWideWindow()

describe('columns', () => {
  it.each([1600, 1366, 1190])('are as many as a window of %i px has room for, and come when they are asked for', async (width) => {
    await page.viewport(width, 900)
    const user = await openWorkbench(SETS.demo, 'status=offTrack')
    await rows(SETS.demo.assessment.counts.offTrack)
    const list = await grid()
    expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth)
    await user.click(screen.getByRole('button', { name: /^列与密度/ }))
    const box = await screen.findByRole('checkbox', { name: '更新' })
    expect(within(list).queryAllByRole('columnheader', { name: /^更新/ }).length).toBe(Number((box as HTMLInputElement).checked))
    if (!(box as HTMLInputElement).checked) await user.click(box)
    await waitFor(() => expect(within(list).getByRole('columnheader', { name: /^更新/ })).toBeInTheDocument())
  })
})
/** For a machine that has other things to do. */
const PATIENT = { timeout: 10_000 }

describe('filters', () => {
  const { indicators } = SETS.demo.assessment

  it('leave what they say and count beforehand what would stand', async () => {
    const user = await openWorkbench(SETS.demo)
    await grid()
    for (const each of ['offTrack', 'stale'] as const) {
      const chip = within(screen.getByRole('group', { name: '状态' })).getByRole('button', { name: new RegExp(`^${status.status[each]}`) })
      const count = indicators.filter(({ verdict }) => verdict.status === each).length
      expect(chip).toHaveTextContent(`${status.status[each]}${count}`)
      await user.click(chip)
      await rows(count)
      await waitFor(() => expect(params()['status']).toBe(each))
      await user.click(chip)
    }
  })

  it.each(['view=changed', 'mark=revised'])(
    'that need every indicator gone through (%s) say so until it is done, never that nothing fits',
    async (search) => {
      const said = new Set<string>()
      const observer = new MutationObserver(() => {
        for (const text of ['正在核对全部指标', '没有符合条件的指标']) if (document.body.textContent?.includes(text)) said.add(text)
      })
      observer.observe(document.body, { childList: true, subtree: true, characterData: true })
      await openWorkbench(SETS.demo, search)
      await waitFor(async () => expect((await names()).length).toBeGreaterThan(0), { timeout: 15_000 })
      observer.disconnect()
      expect([...said]).toEqual(['正在核对全部指标'])
    },
  )

  it('from a list of boxes, and all of them cleared at once', async () => {
    const user = await openWorkbench(SETS.demo, 'status=offTrack')
    await grid()
    await user.click(screen.getByRole('button', { name: /^牵头或发文单位/ }))
    const box = await screen.findByRole('checkbox', { name: /牵头单位甲/ })
    const both = indicators.filter(({ indicator, verdict }) => indicator.lead === 'lead-a' && verdict.status === 'offTrack').length
    expect(box.closest('label')).toHaveTextContent(String(both))
    await user.click(box)
    await rows(both)
    await user.click(screen.getByRole('button', { name: '清除筛选' }))
    await waitFor(() => expect(params()).toEqual({}))
    expect(await screen.findByText(/156项中显示156项/, {}, { timeout: 10_000 })).toBeInTheDocument()
  })

  it('by a word in the field, in characters, pinyin and initials, and says how many aloud', async () => {
    const user = await openWorkbench(SETS.demo)
    await grid()
    const field = screen.getByRole('searchbox', { name: '筛选指标名称' })
    for (const query of ['集群平均利用', 'liyonglv', 'zslyl']) {
      await user.clear(field)
      await user.type(field, query)
      await waitFor(async () => expect(await names()).toContain('智算集群平均利用率'), { timeout: 15_000 })
      await waitFor(async () => expect((await names()).length).toBeLessThan(30))
    }
    await waitFor(
      async () => {
        const spoken = screen.getAllByRole('status').map((each) => each.textContent)
        expect(spoken).toContain(`显示${(await names()).length}项，共156项`)
      },
      { timeout: 15_000 },
    )
  })
})

describe('order', () => {
  it('groups by status with its counts, the widest gap first', async () => {
    await openWorkbench(SETS.demo, 'area=compute')
    const own = SETS.demo.assessment.indicators.filter(({ indicator }) => indicator.area === 'compute')
    await rows(own.length)
    const heads = within(await grid())
      .getAllByRole('rowheader')
      .flatMap((head) => (head.hasAttribute('aria-colspan') ? [head.textContent ?? ''] : []))
    for (const each of STATUSES) {
      const count = own.filter(({ verdict }) => verdict.status === each).length
      expect(heads.filter((head) => head.startsWith(`${status.status[each]}${count}项`)).length, each).toBe(count > 0 ? 1 : 0)
    }
    const off = own.filter(({ verdict }) => verdict.status === 'offTrack').toSorted((a, b) => (a.verdict.gap ?? 0) - (b.verdict.gap ?? 0))
    expect((await names()).slice(0, off.length)).toEqual(off.map(({ indicator }) => indicator.shortName.zh))
  })

  it.each([
    ['与序时差', (found: IndicatorAssessment) => found.verdict.gap],
    ['数据期', (found: IndicatorAssessment) => found.latest?.period.end ?? null],
  ] as const)('sorts by %s both ways, rows without it last', async (head, keyOf) => {
    const user = await openWorkbench(SETS.demo, 'area=data')
    const own = SETS.demo.assessment.indicators.filter(({ indicator }) => indicator.area === 'data')
    await rows(own.length)
    const byName = new Map(own.map((found) => [found.indicator.shortName.zh, keyOf(found)]))
    const button = () => screen.getByRole('columnheader', { name: new RegExp(`^${head}`) })
    const told = () => button().getAttribute('aria-sort') ?? ''
    let before = told()
    for (let press = 0; press < 2; press += 1) {
      await user.click(within(button()).getByRole('button'))
      // A press takes its time: until it is done, head and rows stand as they did before it.
      await waitFor(async () => {
        expect(told()).toMatch(/ending$/)
        expect(told()).not.toBe(before)
        const sign = told() === 'ascending' ? 1 : -1
        const keys = (await names()).map((name) => byName.get(name) ?? null)
        const known = keys.filter((key) => key !== null)
        expect(known).toEqual(known.toSorted((a, b) => (a - b) * sign))
        expect(keys.slice(0, known.length)).toEqual(known)
      }, PATIENT)
      before = told()
    }
    await user.click(within(button()).getByRole('button'))
    await waitFor(() => expect(button()).toHaveAttribute('aria-sort', 'none'))
  })

  it('groups by area when asked to, and by status again; the address says what is not usual', async () => {
    const user = await openWorkbench(SETS.demo, 'status=offTrack')
    const first = async () => within(await grid()).getAllByRole('rowheader')[0]?.textContent
    await user.click(screen.getByRole('button', { name: '列与密度' }))
    const choose = async (name: string) =>
      user.click(within(await screen.findByRole('radiogroup', { name: '分组' })).getByRole('radio', { name }))
    await choose('按领域')
    await waitFor(() => expect(params()).toEqual({ status: 'offTrack', group: 'area' }), PATIENT)
    await waitFor(async () => expect(await first()).toMatch(/^数据\d/), PATIENT)
    await choose('按状态')
    await waitFor(() => expect(params()).toEqual({ status: 'offTrack' }), PATIENT)
    await waitFor(async () => expect(await first()).toMatch(/^滞后/), PATIENT)
  })

  it('sorts names by how they sound: 长三角 stands under chang', async () => {
    await openWorkbench(SETS.published, 'area=compute&sort=name')
    await waitFor(
      async () => {
        const sorted = await names()
        const after = sorted[sorted.indexOf('长三角机架全国占比') + 1] ?? ''
        expect(sorted.findIndex((name) => name.startsWith('长三角'))).toBeLessThan(sorted.findIndex((name) => name.startsWith('存力')))
        expect(after).not.toMatch(/^[在整智中]/)
      },
      { timeout: 15_000 },
    )
  })
})

describe('the drawer', () => {
  const judged = SETS.demo.assessment.indicators.find(
    ({ indicator, verdict }) => indicator.area === 'compute' && verdict.status === 'offTrack',
  )

  it('shows how the verdict was reached, in the numbers of the domain', async () => {
    if (!judged) throw new Error('the set has no such indicator')
    const { indicator, verdict, latest, decidingPair } = judged
    await openWorkbench(SETS.demo, `area=compute&sel=${indicator.id}`)
    const drawer = await screen.findByRole('complementary', { name: `${indicator.shortName.zh}，详情` })
    const result = async (term: string) =>
      (await within(drawer).findByText(term, { selector: 'dt' })).parentElement?.querySelector('b')?.textContent ?? ''
    const scale = 10 ** indicator.unit.exponent
    expectNumber(await result('现值'), (latest?.value ?? Number.NaN) * scale, '现值')
    expectNumber(await result('基期'), (decidingPair?.baseline?.value ?? Number.NaN) * scale, '基期')
    expectNumber(await result('目标'), (decidingPair?.targetValue ?? Number.NaN) * scale, '目标')
    expectNumber(await result('完成度'), (verdict.completion ?? Number.NaN) * 100, '完成度')
    expectNumber(await result('序时进度'), (verdict.expected ?? Number.NaN) * 100, '序时进度')
    expectNumber(await result('与序时差'), (verdict.gap ?? Number.NaN) * 100, '与序时差')
    expect(within(drawer).getByRole('heading', { level: 2 })).toHaveTextContent(indicator.name.zh)
  })

  it('opens by a click, follows the keys j and k, and gives the focus back when it is closed', async () => {
    const user = await openWorkbench(SETS.demo, 'area=compute')
    const [first = '', second = ''] = await names()
    await user.click(screen.getByRole('rowheader', { name: first }))
    await screen.findByRole('complementary', { name: new RegExp(`^${first}`) })
    await user.keyboard('j')
    await screen.findByRole('complementary', { name: new RegExp(`^${second}`) })
    await waitFor(() => expect(screen.getByRole('rowheader', { name: second })).toHaveFocus())
    await user.keyboard('k')
    await screen.findByRole('complementary', { name: new RegExp(`^${first}`) })
    await user.keyboard('e')
    await waitFor(() => expect(screen.getByRole('region', { name: '证据' })).toHaveFocus())
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
    await waitFor(() => expect(screen.getByRole('rowheader', { name: first })).toHaveFocus())
  })

  it('stays closed for those who move on once they have closed it', async () => {
    const user = await openWorkbench(SETS.demo, 'area=compute')
    const [first = ''] = await names()
    await user.click(screen.getByRole('rowheader', { name: first }))
    await screen.findByRole('complementary')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
    await user.keyboard('j')
    await waitFor(() => expect(document.activeElement).not.toHaveTextContent(first))
    expect(screen.queryByRole('complementary')).toBeNull()
  })
})

describe('keys', () => {
  it('f goes to the filters, Enter opens the page of the row', async () => {
    const user = await openWorkbench(SETS.demo, 'area=compute')
    const [first = ''] = await names()
    await user.keyboard('f')
    expect(within(screen.getByRole('group', { name: '状态' })).getAllByRole('button')[0]).toHaveFocus()
    await user.click(screen.getByRole('rowheader', { name: first }))
    screen.getByRole('rowheader', { name: first }).focus()
    await user.keyboard('{Enter}')
    const id = SETS.demo.assessment.indicators.find(({ indicator }) => indicator.shortName.zh === first)?.indicator.id
    await waitFor(() => expect(getAddress().path).toBe(`/indicators/${id}`))
  })

  it('are letters in the search field', async () => {
    const user = await openWorkbench(SETS.demo, 'area=compute')
    await grid()
    await user.type(screen.getByRole('searchbox'), 'jkfe')
    expect(screen.getByRole('searchbox')).toHaveValue('jkfe')
    expect(screen.queryByRole('complementary')).toBeNull()
  })
})

describe('on a phone', () => {
  const OWN = SETS.demo.assessment.indicators.filter(({ indicator }) => indicator.area === 'safety')

  it('the rows are cards with the same numbers', async () => {
    await page.viewport(390, 6_000)
    await openWorkbench(SETS.demo, 'area=safety')
    const list = await screen.findByRole('list', { name: '指标' })
    await waitFor(() => expect(within(list).getAllByRole('button').length).toBe(OWN.length))
    for (const { indicator, latest, verdict } of OWN) {
      const card = within(list)
        .getAllByRole('button')
        .find((each) => each.textContent?.includes(indicator.shortName.zh))
      expect(card, indicator.id).toBeDefined()
      expect(card, indicator.id).toHaveTextContent(status.status[verdict.status])
      if (latest)
        expectNumber(
          card?.querySelector('b:not(:has(small))')?.textContent ?? '',
          latest.value * 10 ** indicator.unit.exponent,
          indicator.id,
        )
      const gap = card?.querySelector('b:has(small)')?.textContent
      if (verdict.gap === null) expect(gap, indicator.id).toBeUndefined()
      else expectNumber(gap?.replace('与序时差', ''), verdict.gap * 100, indicator.id)
    }
    const heads = within(list)
      .getAllByRole('heading', { level: 2 })
      .map((head) => head.textContent ?? '')
    const judged: readonly Status[] = STATUSES.filter((each) => isJudged(each) && OWN.some(({ verdict }) => verdict.status === each))
    expect(heads.filter((head) => judged.some((each) => head.startsWith(status.status[each])))).toHaveLength(judged.length)
  })
})

it('says what filters leave nothing', async () => {
  const user = await openWorkbench(SETS.demo, 'q=zzzz&status=offTrack')
  await screen.findByRole('heading', { name: '没有符合条件的指标' }, { timeout: 15_000 })
  await user.click(screen.getAllByRole('button', { name: '清除筛选' })[0] ?? document.body)
  expect(await grid()).toHaveAttribute('aria-colcount')
})
