import type { Catalog, Omission, SeriesBreak } from '../../src/domain/catalog.ts'
import type { Text } from '../../src/domain/text.ts'

/** Indicators an implementation monitor would want and for which no published national figure was found. */
export const WANTED = 343

export const UNMEASURED_NOTE: Text = {
  zh: '含《意见》普及率70%（2027）、90%（2030）；生成式AI普及率口径不同，不代用',
  en: 'The Opinion’s own 70% (2027) and 90% (2030) are among them; generative-AI adoption is defined differently and does not stand in',
}

/**
 * What leads the row of two areas, where the rule would take what says little of the area: the newest counts of filed services and of
 * universities with an AI major were counted by others, and what their issuers state with a comparable earlier value is a foreign index of 2024
 * and the majors of all disciplines.
 */
export const PINNED: Catalog['pinned'] = { policy: 'OBS-POL-VCFUND-CENTRAL', talent: 'OBS-TAL-AIBASESCHOOLS' }

export const breaks: readonly SeriesBreak[] = [
  {
    indicator: 'OBS-APP-COREINDUSTRY',
    region: 'CN',
    period: '2024',
    reason: {
      zh: '2024年起口径有变（2023年5780亿元，2024年9000亿元），前后不可比',
      en: 'Definition changed from 2024 (CNY 578 bn in 2023, CNY 900 bn in 2024); the two sides do not compare',
    },
  },
  {
    indicator: 'OBS-CMP-HUBRACKS',
    region: 'CN',
    period: '2024-06-30',
    reason: {
      zh: '半年内由105万架增至195万架以上，统计范围应有不同，来源没有说明',
      en: 'From 1.05 million to over 1.95 million racks in half a year: the scope must differ, and no source says how',
    },
  },
]

/** Indicators that were read about and are left out: their values carry no date of publication at all, or repeat another's. */
export const LEFT_OUT = [
  'OBS-MOD-RNDINT-WB',
  'OBS-APP-AIAPPMAU',
  'OBS-TAL-POOL',
  'OBS-POL-PROVFUND',
  'OBS-POL-VOUCHER-COMPUTE',
  'OBS-POL-VOUCHER-CORPUS',
  'OBS-POL-VOUCHER-MODEL',
  'OBS-POL-VOUCHER-SZ',
] as const

/** Targets of the second round that are left out: of low confidence, and those that name neither a date of issue nor an address. */
export const TARGETS_LEFT_OUT = { lowConfidence: 22, undated: 9 } as const

/** Who leads, as read of the work map of one province in a transcription of low confidence. */
export const LEADS_LEFT_OUT = 32

export const omissions: readonly Omission[] = [
  {
    what: { zh: '读到过、没有收录的指标', en: 'Indicators that were read about and left out' },
    count: LEFT_OUT.length,
    reason: {
      zh: '来源没有任何日期，或与发布机构自己的序列重复',
      en: 'Their sources carry no date at all, or they repeat the series of the issuer itself',
    },
  },
  {
    what: { zh: '读到过、没有收录的目标', en: 'Targets that were read about and left out' },
    count: TARGETS_LEFT_OUT.lowConfidence + TARGETS_LEFT_OUT.undated,
    reason: {
      zh: `${TARGETS_LEFT_OUT.lowConfidence}个可信度低（转录或二手），${TARGETS_LEFT_OUT.undated}个既无日期也无网址`,
      en: `${TARGETS_LEFT_OUT.lowConfidence} of low confidence (transcribed or second-hand), ${TARGETS_LEFT_OUT.undated} with neither date nor address`,
    },
  },
  {
    what: { zh: '读到过、没有收录的牵头单位', en: 'Lead bodies that were read about and left out' },
    count: LEADS_LEFT_OUT,
    reason: {
      zh: '出自一省工作图谱的公开转录，可信度低',
      en: 'From a public transcription of one province’s work map, of low confidence',
    },
  },
  {
    what: { zh: '应监测、但没有数值的指标', en: 'Indicators that should be monitored but have no value' },
    count: WANTED,
    reason: { zh: '未查到全国公开数值；不用估计值代替', en: 'No published national figure was found; no estimate stands in' },
  },
]

export const licences: Catalog['licences'] = [
  {
    name: { zh: '各机构公布的数值', en: 'Figures published by the bodies named' },
    terms: {
      zh: '作为事实引用，注明发布者和出处；权利属于各发布者，使用前以其条款为准',
      en: 'Quoted as facts with publisher and source; rights remain with each publisher, whose own terms apply',
    },
  },
  {
    name: { zh: 'GitHub创新图谱', en: 'GitHub Innovation Graph' },
    terms: { zh: 'CC0 1.0，公有领域', en: 'CC0 1.0, public domain' },
    url: 'https://github.com/github/innovationgraph',
  },
  {
    name: { zh: '斯坦福大学人工智能指数报告', en: 'Stanford HAI AI Index Report' },
    terms: {
      zh: '报告以CC BY-ND 4.0发布；这里只引用其中的数值，并注明出处',
      en: 'The report is published under CC BY-ND 4.0; only single figures are quoted here, with their source',
    },
  },
]
