import { describe, expect, it } from 'vitest'
import { proposeMapping } from './propose.ts'
import { readMapping } from './readMapping.ts'

const roles = (headings: readonly string[], rows: readonly (readonly string[])[]) =>
  proposeMapping(headings, rows).columns.map(({ role }) => role)

describe('proposeMapping', () => {
  it('knows years side by side, the indicator above them, and its unit', () => {
    const proposal = proposeMapping(
      ['地区', '2024年', '2023年'],
      [['北京市', '49670.2', '']],
      ['数据库：分省年度数据', '指标：地区生产总值(亿元)'],
    )
    expect(proposal.mapping).toEqual({
      version: 1,
      indicator: { constant: '地区生产总值' },
      region: { column: '地区' },
      period: { heading: true },
      value: { periods: true },
      unit: { constant: { base: 'CNY', exponent: 8 } },
    })
    expect(proposal.columns[1]).toEqual({ heading: '2024年', role: 'value', confidence: 0.95, evidence: ['heading'] })
  })

  it('takes a year in the heading of a target for the year of the target where the values have years of their own', () => {
    const proposal = proposeMapping(
      ['指标', '年份', '数值', '2027年目标'],
      [
        ['甲', '2024', '27', '40'],
        ['甲', '2025', '33', '40'],
      ],
    )
    expect(proposal.columns.map(({ role }) => role)).toEqual(['indicator', 'period', 'value', 'target'])
    expect(proposal.mapping).toMatchObject({ period: { column: '年份' }, value: { column: '数值' } })
  })

  it('reads a unit in a line of its own', () => {
    expect(proposeMapping(['地区', '2024年'], [['北京市', '1']], ['各地区生产总值', '单位：万元']).mapping).toMatchObject({
      unit: { constant: { base: 'CNY', exponent: 4 } },
    })
  })

  it('takes the other levels of headings with periods for the indicator', () => {
    expect(proposeMapping(['地区', '产量 / 2024年', '销量 / 2024年'], [['北京市', '1', '2']]).mapping).toMatchObject({
      indicator: { heading: true },
      period: { heading: true },
      value: { periods: true },
    })
  })

  it('reads a unit for each indicator out of their names', () => {
    const { mapping } = proposeMapping(
      ['指标', '2024年', '2023年'],
      [
        ['国民总收入(亿元)', '1', '2'],
        ['人均国内生产总值(元)', '3', '4'],
      ],
    )
    expect(mapping).toMatchObject({
      indicator: { column: '指标' },
      unit: { byIndicator: { '国民总收入(亿元)': { base: 'CNY', exponent: 8 }, '人均国内生产总值(元)': { base: 'CNY', exponent: 0 } } },
    })
  })

  it.each([
    [
      'Open SDG',
      ['Year', 'Sex', 'GeoCode', 'Observation status', 'Units', 'Value'],
      [['2020', 'F', '60', 'Normal value', '%', '12']],
      ['period', 'dimension', 'dimension', 'status', 'unit', 'value'],
    ],
    ['OWID', ['Entity', 'Year', 'Solar', 'Wind'], [['World', '2004', '1.5', '2']], ['region', 'period', 'value', 'value']],
    ['a panel with ids', ['province_id', 'year', 'dea_eff'], [['1', '2008', '0.96']], ['dimension', 'period', 'value']],
    ['codes with zeros in front', ['zip', '年份', 'x'], [['08123', '2020', '1']], ['dimension', 'period', 'value']],
    [
      'periods that no heading names',
      ['a', 'b'],
      [
        ['2013 Q1', '1.5'],
        ['2013 Q2', '2.5'],
      ],
      ['period', 'value'],
    ],
    [
      'air pressures, which are no years',
      ['Station', 'hPa'],
      [
        ['London', '1013'],
        ['Paris', '1009'],
      ],
      ['dimension', 'value'],
    ],
  ])('knows the columns of %s', (_, headings, rows, wanted) => expect(roles(headings, rows)).toEqual(wanted))

  it('is surer where heading and contents agree', () => {
    const [sure] = proposeMapping(['Year', 'Value'], [['2020', '1']]).columns
    const [unsure] = proposeMapping(['Year', 'Value'], [['This is a non-statistical indicator', '']]).columns
    expect(sure?.confidence).toBeGreaterThan(0.9)
    expect(unsure?.confidence).toBeLessThan(0.6)
  })

  it('proposes nothing where there are no values or no periods', () => {
    expect(proposeMapping(['a', 'b'], [['x', 'y']]).mapping).toBeNull()
    expect(proposeMapping([], []).mapping).toBeNull()
  })

  it('proposes what the reader of mappings admits', () => {
    for (const headings of [
      ['Year', 'Value'],
      ['Entity', 'Year', 'Solar', 'Wind'],
      ['地区', '2024年', '2023年'],
    ]) {
      const { mapping } = proposeMapping(headings, [headings.map(() => '2020')])
      expect(readMapping(JSON.parse(JSON.stringify(mapping)), 'm')).toEqual(mapping)
    }
  })
})
