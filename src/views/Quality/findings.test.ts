import { describe, expect, it } from 'vitest'
import type { Finding } from '../../domain/lint/lint.ts'
import { byRule, countBy, matching, readWanted, type AreaOf, type Wanted } from './findings.ts'

const finding = (rule: Finding['rule'], severity: Finding['severity'], indicator?: string): Finding => ({
  rule,
  severity,
  place: { path: 'catalog', indicator },
  figures: {},
})
const all = [
  finding('percentOver100', 'error', 'compute-a'),
  finding('outlier', 'warning', 'compute-a'),
  finding('outlier', 'warning', 'safety-a'),
  finding('unknownRegion', 'error'),
]
const areaOf: AreaOf = ({ place: { indicator } }) =>
  indicator === undefined ? 'other' : indicator.startsWith('compute') ? 'compute' : 'safety'
const nothing: Wanted = { severity: null, rule: null, area: null }

describe('findings asked for by the address', () => {
  const read = (search: string) => {
    const params = new URLSearchParams(search)
    return readWanted((name) => params.get(name))
  }

  it('are all of them when it names none', () => {
    expect(matching(all, read(''), areaOf)).toEqual(all)
  })

  it.each([
    ['severity=error', 2],
    ['rule=outlier&area=compute', 1],
    ['area=other', 1],
    ['severity=error&rule=outlier', 0],
  ])('are those of %s', (search, count) => {
    expect(matching(all, read(search), areaOf)).toHaveLength(count)
  })

  it('pay no heed to what it does not know', () => {
    expect(read('severity=fatal&rule=toString&area=moon')).toEqual(nothing)
  })
})

describe('counts beside a filter', () => {
  it('say what each choice would leave, the other filters kept', () => {
    const wanted: Wanted = { severity: 'warning', rule: 'outlier', area: 'compute' }
    expect(countBy(all, wanted, areaOf, 'area', areaOf)).toEqual(
      new Map([
        ['compute', 1],
        ['safety', 1],
      ]),
    )
    expect(countBy(all, { ...nothing, area: 'compute' }, areaOf, 'severity', ({ severity }) => severity)).toEqual(
      new Map([
        ['error', 1],
        ['warning', 1],
      ]),
    )
  })
})

describe('groups', () => {
  it('keep the order in which rules come', () => {
    expect(byRule(all).map(([rule, found]) => [rule, found.length])).toEqual([
      ['percentOver100', 1],
      ['outlier', 2],
      ['unknownRegion', 1],
    ])
  })
})
