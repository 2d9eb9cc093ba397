import { describe, expect, it } from 'vitest'
import type { Finding } from '../../domain/lint/lint.ts'
import { LINT_RULE_IDS } from '../../domain/lint/rules.ts'
import { aTarget } from '../../domain/assess/exampleData.ts'
import { createFormats } from '../format/createFormats.ts'
import { rules as enRules } from '../messages/en/rules.ts'
import { rules as zhRules } from '../messages/zh-CN/rules.ts'
import type { LanguageTag } from '../languages.ts'
import { words as en } from '../messages/en/lint.ts'
import { words as zh } from '../messages/zh-CN/lint.ts'
import { findingSentence, type CatalogNames } from './dataFinding.ts'

const percent = {
  unit: { base: 'percent', exponent: 0 },
  words: { id: 'percent', symbol: { zh: '%', en: '%' }, measure: 'share' },
} as const
const yuan = {
  unit: { base: 'CNY', exponent: 8 },
  words: { id: 'CNY', symbol: { zh: '元', en: 'CNY' }, measure: 'money', before: true },
} as const
const names: CatalogNames = {
  indicator: (id) => `name of ${id}`,
  region: (id) => `name of ${id}`,
  action: (id) => `name of ${id}`,
  unitWord: (base) => `words of ${base}`,
  unitOf: () => percent,
  unit: () => yuan,
  target: () => aTarget(),
}

function said(tag: LanguageTag, finding: Pick<Finding, 'rule' | 'figures'> & { readonly target?: string }): string {
  const { rule, figures, target } = finding
  const lint = tag === 'en' ? en : zh
  const place = { path: 'p', indicator: 'i', target }
  const format = createFormats(tag === 'en' ? enRules : zhRules, 'Asia/Shanghai')
  return findingSentence({ rule, severity: 'warning', place, figures }, { names, format, lint, quoted: (name) => `<${name}>` })
}

describe('a finding in words', () => {
  it('has its numbers in the indicator’s unit and its periods as a reader writes them', () => {
    const finding = { rule: 'outlier', figures: { value: 82.4, before: 54.06, beforePeriod: '2026-Q2', times: 5.3 } } as const
    expect(said('zh-CN', finding)).toBe('从2026年二季度的54.1%变为82.4%，变动是以往波动的5.3倍，请核对。')
    expect(said('en', finding)).toMatch(/54.1%.*Q2 2026.*82.4%.*5.3 times/)
  })

  it('writes a target’s own numbers in the target’s unit', () => {
    const finding = { rule: 'targetMetAtBaseline', figures: { baseline: 12_000, target: 10_000 }, target: 't' } as const
    expect(said('zh-CN', finding)).toBe('基期值1.2万亿元已经达到目标值1万亿元。')
  })

  it('prints the sign of a share over 100 once', () => {
    expect(said('zh-CN', { rule: 'percentOver100', figures: { value: 104.2 } })).toContain('104.2%')
    expect(said('zh-CN', { rule: 'percentOver100', figures: { value: 104.2 } })).not.toContain('%%')
  })

  it('names deadlines, actions, indicators, regions and units', () => {
    expect(said('zh-CN', { rule: 'deadlinePassed', figures: { due: '2025', latest: '', days: 327 } })).toContain('2025年底已过327天')
    expect(said('en', { rule: 'actionWithoutIndicator', figures: { action: 'a.1' } })).toContain('<name of a.1>')
    expect(said('en', { rule: 'indicatorWithoutAction', figures: { indicator: 'x' } })).toContain('<name of x>')
    expect(said('en', { rule: 'unitMismatch', figures: { indicatorUnit: 'item', targetUnit: 'CNY' } })).toContain('words of CNY')
  })

  it.each(LINT_RULE_IDS)('of %s never prints undefined, whatever figures are missing', (rule) => {
    for (const tag of ['zh-CN', 'en'] as const) expect(said(tag, { rule, figures: {} })).not.toMatch(/undefined|null|NaN/)
  })
})
