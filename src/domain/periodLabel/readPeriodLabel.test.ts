import { describe, expect, it } from 'vitest'
import { readPeriodColumn } from './readPeriodColumn.ts'
import { readPeriodLabel } from './readPeriodLabel.ts'

const read = (label: string) => {
  const reading = readPeriodLabel(label)
  return reading.ok ? reading.period.id : `refused: ${reading.reason}`
}

describe('readPeriodLabel', () => {
  it.each([
    ['2024年一季度', '2024-Q1'],
    ['2024年第三季度', '2024-Q3'],
    ['2025年上半年', '2025-S1'],
    ['2024年末', '2024-12-31'],
    ['截至2025年6月', '2025-06'],
    ['截至2025年6月30日', '2025-06-30'],
    ['截至2025年6月末', '2025-06-30'],
    ['二〇二四年十二月', '2024-12'],
    ['２０２４年', '2024'],
    ['2024年1—6月', '2024-S1'],
    ['2025年1至2月', '2025-01-01/2025-02-28'],
    ['2024年前三季度', '2024-01-01/2024-09-30'],
    ['2024年前10个月', '2024-01-01/2024-10-31'],
    ['2024年一季度至2025年二季度', '2024-01-01/2025-06-30'],
    ['2021—2025年', '2021-01-01/2025-12-31'],
    ['“十四五”时期', '2021-01-01/2025-12-31'],
    ['十五五末', '2030-12-31'],
    ['2025年6月下旬', '2025-06-21/2025-06-30'],
    ['2024年第23周', '2024-W23'],
    ['2023-2024学年', '2023-09-01/2024-08-31'],
  ])('reads Chinese %s as %s', (label, id) => expect(read(label)).toBe(id))

  it.each([
    ['2013 Q1', '2013-Q1'],
    ['Q1 2013', '2013-Q1'],
    ['2020Q1', '2020-Q1'],
    ['2020M01', '2020-01'],
    ['1993 01', '1993-01'],
    ['2024H1', '2024-S1'],
    ['2021.0', '2021'],
    ['2024.06', '2024-06'],
    ['202406', '2024-06'],
    ['20240630', '2024-06-30'],
    ['2024-W05', '2024-W05'],
    ['31/12/2024', '2024-12-31'],
    ['13/04/2024', '2024-04-13'],
    ['04/13/2024', '2024-04-13'],
    ['12/12/2024', '2024-12-12'],
    ['Jan-Mar 2024', '2024-Q1'],
    ['17 May to 11 June 2023', '2023-05-17/2023-06-11'],
    ['Apr 2007 to Mar 2009', '2007-04-01/2009-03-31'],
    ['2007/08 to 2008/09', '2007-04-01/2009-03-31'],
    ['2024-06/2024-08', '2024-06-01/2024-08-31'],
    ['1999/00', '1999-04-01/2000-03-31'],
    ['1985-87', '1985-01-01/1987-12-31'],
  ])('reads %s as %s', (label, id) => expect(read(label)).toBe(id))

  it.each([
    ['', 'empty'],
    ['今年上半年', 'relative'],
    ['截至目前', 'relative'],
    ['一季度', 'noYear'],
    ['1至6月', 'noYear'],
    ['24年6月', 'twoDigitYear'],
    ['2024年以来', 'openEnded'],
    ['2024财年', 'fiscalYear'],
    ['2024年2月30日', 'impossible'],
    ['2024-13', 'impossible'],
    ['2003-05', 'monthOrYears'],
    ['03/04/2024', 'dayOrMonth'],
    ['1974a', 'yearSuffix'],
    ['FY2024', 'fiscalYear'],
    ['2024.1', 'decimal'],
    ['45292', 'serialNumber'],
    ['2024-06-29T16:00:00Z', 'timeOfDay'],
    ['2003-2001', 'backwards'],
    ['There is no data for this indicator yet', 'sentence'],
  ])('refuses %s because it is %s', (label, reason) => expect(read(label)).toBe(`refused: ${reason}`))

  it('says what it assumed and what it set aside', () => {
    expect(readPeriodLabel('2019/20 [Note 5]')).toMatchObject({ doubts: ['splitYearStart', 'remarkDropped'], remark: '[Note 5]' })
    expect(readPeriodLabel('2024年（初步）')).toMatchObject({ doubts: ['remarkDropped'], remark: '（初步）' })
  })

  it('takes a month for the start of split years from its caller', () => {
    const reading = readPeriodLabel('2015/16', { splitYearStart: 9, dash: 'unknown', slash: 'unknown', decimal: 'unknown' })
    expect(reading).toMatchObject({ period: { id: '2015-09-01/2016-08-31' } })
  })
})

describe('readPeriodColumn', () => {
  const ids = (labels: readonly string[]) => readPeriodColumn(labels).map((each) => (each.ok ? each.period.id : each.reason))

  it('lets the clear labels of a column decide the ambiguous ones', () => {
    expect(ids(['1985-87', '2003-05'])).toEqual(['1985-01-01/1987-12-31', '2003-01-01/2005-12-31'])
    expect(ids(['2003-01', '2003-05'])).toEqual(['2003-01', '2003-05'])
    expect(ids(['2010/01', '2010/11'])).toEqual(['2010-01', '2010-11'])
  })

  it('keeps the refusal where labels contradict each other or say nothing', () => {
    expect(ids(['1985-87', '2003-01', '2003-05'])[2]).toBe('monthOrYears')
    expect(ids(['2003-05', '2005-07'])).toEqual(['monthOrYears', 'monthOrYears'])
  })
})
