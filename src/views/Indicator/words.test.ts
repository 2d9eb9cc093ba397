import { describe, expect, it } from 'vitest'
import { aCatalog, anIndicator, aRow, aTable, aTarget, day, judgedExample } from '../../domain/assess/exampleData.ts'
import { indicatorHeadline } from '../../domain/assess/index.ts'
import type { Catalog } from '../../domain/catalog.ts'
import { indexCatalog, unitOf } from '../../domain/catalogIndex.ts'
import type { ObservationInput } from '../../domain/observationTable.ts'
import { findingText } from '../../i18n/statements/finding.ts'
import { createFormats } from '../../i18n/format/createFormats.ts'
import { rules as en } from '../../i18n/messages/en/rules.ts'
import { rules as zhCN } from '../../i18n/messages/zh-CN/rules.ts'
import { words as enStatus } from '../../i18n/messages/en/status.ts'
import { words as enWorking } from '../../i18n/messages/en/working.ts'
import { words as zhStatus } from '../../i18n/messages/zh-CN/status.ts'
import { words as zhWorking } from '../../i18n/messages/zh-CN/working.ts'
import { forecastOf } from '../../domain/forecast/forecastOf.ts'
import { valueRows } from './valueRows.ts'
import { flipTexts, stepTexts } from '../../i18n/statements/working.ts'

const TODAY = day('2026-11-23')
const SHARE = { id: 'percent', symbol: { zh: '%', en: '%' }, measure: 'share' } as const
const ITEM = { id: 'item', symbol: { zh: '个', en: 'items' }, one: 'item', measure: 'count' } as const
const share = anIndicator({
  unit: { base: 'percent', exponent: 0 },
  name: { zh: '平均利用率', en: 'Average utilisation' },
  naturalMin: 0,
  naturalMax: 100,
})
const toEighty = aTarget({
  unit: { base: 'percent', exponent: 0 },
  value: { kind: 'number', value: 80 },
  baseline: { value: 42, period: '2025-08' },
})

function example(rows: readonly ObservationInput[], changes: Partial<Catalog> = {}) {
  const catalog = aCatalog({ units: [SHARE, ITEM], indicators: [share], ...changes })
  const { assessment, of, series, working } = judgedExample(catalog, aTable(...rows), { asOf: TODAY, today: TODAY })
  const unit = unitOf(indexCatalog(catalog), of.indicator)
  const say = (language: 'zh' | 'en') => {
    const format = createFormats(language === 'zh' ? zhCN : en, 'Asia/Shanghai')
    const context = {
      indicator: of,
      name: of.indicator.name[language],
      unit,
      format,
      words: language === 'zh' ? zhStatus : enStatus,
    }
    return findingText(indicatorHeadline(assessment, of.indicator.id), forecastOf(of, series, assessment), context)
  }
  return {
    of,
    series,
    working,
    unit,
    say,
    text: (language: 'zh' | 'en') =>
      say(language)
        .map(({ text }) => text)
        .join('')
        .replaceAll('\u00a0', ' '),
  }
}

const behind = () => example([aRow('2025-08', 42), aRow('2026-10', 54.1)], { targets: [toEighty] })

describe('the finding of an indicator', () => {
  it('leads with the value and its gap in points, in both languages', () => {
    expect(behind().text('zh')).toBe('平均利用率54.1%，比序时应达值低6.9个百分点')
    expect(behind().text('en')).toBe('Average utilisation: 54.1%, 6.9 pp below what is expected by now')
  })

  it('lays the tint of the status under the gap only', () => {
    expect(
      behind()
        .say('zh')
        .map(({ tone }) => tone),
    ).toEqual([undefined, 'offTrack'])
  })

  /** Fifteen months to October 2026. */
  const months = (values: readonly number[]) =>
    values.map((value, at) => aRow(`${at < 5 ? 2025 : 2026}-${String(((at + 7) % 12) + 1).padStart(2, '0')}`, value))
  const slowing = months([42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 53.5, 54, 54.1])

  it.each([
    [80, '；按2026年5月以来的走势，2027年底达不到80%', '; at the trend since May 2026, 80% is missed at end 2027'],
    [
      60,
      '；按2026年5月以来的走势，2027年底能否达到60%尚无定论',
      '; at the trend since May 2026, whether 60% is reached by end 2027 is open',
    ],
    [54.5, '；按2026年5月以来的走势，2027年底能达到54.5%', '; at the trend since May 2026, 54.5% is reached by end 2027'],
  ])('says what the trend says of %s%, and since when it runs', (value, zh, en) => {
    const own = { ...toEighty, value: { kind: 'number', value } as const }
    const said = example(slowing, { targets: [own] })
    expect(said.text('zh').replace(/^.*?；/, '；')).toBe(zh)
    expect(said.text('en').replace(/^.*?; /, '; ')).toBe(en)
  })

  it.each([
    ['is over', { period: '2026-06' }],
    ['covers more than the values', { coverage: 'narrower' as const }],
  ])('says nothing ahead of a target that %s', (_, changes) => {
    const said = example(slowing, { targets: [{ ...toEighty, ...changes }] })
    expect(said.text('zh')).not.toMatch(/走势|2027/)
    expect(said.text('en')).not.toMatch(/trend|2027/)
  })

  it.each([
    [93.2, 95, null, '低于下限95%', 'below the floor of 95%'],
    [95, 95, null, '正好是下限95%', 'exactly at the floor of 95%'],
    [96, 95, null, '不低于下限95%', 'not below the floor of 95%'],
    [67, 58, 66, '高于上限66%', 'above the ceiling of 66%'],
    [66, 58, 66, '正好是上限66%', 'exactly at the ceiling of 66%'],
    [60, 58, 66, '在规定范围58%～66%之内', 'within 58–66%'],
    [66.04, null, 66, '高于上限66%', 'above the ceiling of 66%'],
    [40, null, 66, '不高于上限66%', 'not above the ceiling of 66%'],
  ])('says of %s% whether it is below, within or beyond %s to %s', (value, min, max, zh, en) => {
    const kept = { ...toEighty, direction: 'maintain', value: { kind: 'range', min, max }, baseline: undefined } as const
    const said = example([aRow('2026-10', value)], { targets: [kept] })
    expect(said.text('zh').split('，')[1]).toBe(zh)
    expect(said.text('en').split(', ')[1]).toBe(en)
  })

  it('says nothing of a target where there is none', () => {
    expect(example([aRow('2024', 50), aRow('2025', 51)]).text('zh')).toBe('平均利用率51%，较2024年提高1.0个百分点，未设目标，只看走势')
  })

  it('says that no value was found', () => {
    expect(example([]).text('zh')).toContain('未查到数值')
  })

  it('keeps a Latin name and its number apart', () => {
    const pue = anIndicator({ name: { zh: '平均PUE', en: 'Average PUE' } })
    expect(example([aRow('2025', 2)], { indicators: [pue] }).text('zh')).toMatch(/^平均PUE 2个/)
  })
})

describe('the working of a verdict', () => {
  it('fills the formula with the numbers', () => {
    const { working, unit } = behind()
    const step = working.result.steps.find(({ id }) => id === 'schedule.completion')
    if (!step) throw new RangeError('no such step')
    expect(stepTexts([step], zhWorking.steps, createFormats(zhCN, 'Asia/Shanghai'), unit)[0]?.formula).toBe(
      '（现值54.1% − 基期42%）÷（目标80% − 基期42%）＝ 31.8%',
    )
    expect(stepTexts([step], enWorking.steps, createFormats(en, 'Asia/Shanghai'), unit)[0]?.formula).toBe(
      '(now 54.1% − baseline 42%) ÷ (target 80% − baseline 42%) = 31.8%',
    )
  })

  it('tells value, target and completion apart in every line', () => {
    const near = example([aRow('2025-08', 42), aRow('2026-10', 79.98)], { targets: [toEighty] })
    const lines = stepTexts(near.working.result.steps, zhWorking.steps, createFormats(zhCN, 'Asia/Shanghai'), near.unit)
    const line = (id: string) => lines.find((each) => each.id === id)?.formula
    expect(line('schedule.distance')).toBe('现值79.98% − 目标80% ＝ −0.02个百分点')
    expect(line('schedule.completion')).toBe('（现值79.98% − 基期42%）÷（目标80% − 基期42%）＝ 99.9%')
  })

  it('says at which value the verdict would change', () => {
    const { working, unit } = behind()
    const format = createFormats(zhCN, 'Asia/Shanghai')
    const said = flipTexts(working.result, 54.1, unit, format, zhStatus)
    expect(said).toContain('现值达到80%，判为已达成')
    expect(said.some((line) => line.endsWith('判为正常'))).toBe(true)
  })

  it('has words for every step of every method that looks at it', () => {
    const { working, unit } = behind()
    const format = createFormats(zhCN, 'Asia/Shanghai')
    const steps = [...working.result.steps, ...(working.decidingPair?.others ?? []).flatMap(({ result }) => result.steps)]
    for (const { name } of stepTexts(steps, zhWorking.steps, format, unit)) expect(name).not.toContain('.')
  })
})

describe('rows of values', () => {
  it('run newest first with the movement from the value before', () => {
    const rows = valueRows(example([aRow('2024', 50), aRow('2025', 51)]).series, TODAY)
    expect(rows.map(({ observation, change }) => [observation.period.id, change])).toEqual([
      ['2025', 1],
      ['2024', null],
    ])
  })

  it('keep the value that a revision replaced', () => {
    const [row] = valueRows(
      example([aRow('2025', 53.5, { publishedAt: day('2026-01-10') }), aRow('2025', 53.9, { publishedAt: day('2026-03-10') })]).series,
      TODAY,
    )
    expect(row?.observation.value).toBe(53.9)
    expect(row?.revisions.map(({ value }) => value)).toEqual([53.5])
  })

  it('say no movement across a break', () => {
    const rows = valueRows(
      example([aRow('2024', 50), aRow('2025', 90)], { breaks: [{ indicator: 'i', period: '2025', reason: { zh: '变', en: 'changed' } }] })
        .series,
      TODAY,
    )
    expect(rows.map(({ change, firstOfDefinition }) => [change, firstOfDefinition])).toEqual([
      [null, true],
      [null, false],
    ])
  })
})
