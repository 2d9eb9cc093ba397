import * as v from 'valibot'
import { maybeDay } from '../domain/day.ts'
import { CONFIDENCES, PROVENANCES } from '../domain/observation.ts'
import { maybePeriod } from '../domain/period.ts'
import { AREA_IDS } from '../domain/policy.ts'
import type { Name } from '../domain/text.ts'
import { isFields } from './wire.ts'

// Shapes of the catalog as they travel. Messages of checks are codes of `Expectation`, worded by the page.
// Keys that the contract does not know are dropped, so that a newer server of the same version can say more.

const text = v.object({ zh: v.string('textInBothLanguages'), en: v.string('textInBothLanguages') }, 'textInBothLanguages')

const isName = (value: unknown): value is Name =>
  isFields(value) &&
  (value['zh'] === undefined
    ? typeof value['en'] === 'string'
    : typeof value['zh'] === 'string' && ['string', 'undefined'].includes(typeof value['en']))
const name = v.custom<Name>(isName, 'text')

/** Ids stand in addresses and in lists with commas. */
const id = v.pipe(
  v.string(),
  v.check((value) => /^[^\s,]+$/.test(value), 'text'),
)
const period = v.pipe(
  v.string(),
  v.check((value) => maybePeriod(value) !== null, 'period'),
)
const date = v.pipe(
  v.string(),
  v.check((value) => maybeDay(value) !== null, 'date'),
)
/** Addresses become links: no `javascript:` may come in by a data set. */
const link = v.pipe(
  v.string(),
  v.check((value) => /^https?:\/\/\S+$/.test(value), 'address'),
)
const number = v.pipe(v.number(), v.finite())
const maybeNumber = v.nullable(number)
const area = v.picklist(AREA_IDS)
const provenance = v.picklist(PROVENANCES)
const unit = v.object({ base: v.string(), exponent: v.pipe(v.number(), v.integer()) })

const action = v.object({ id, name: text, text: v.optional(v.string()), notMeasured: v.optional(text) })
const measure = v.object({ id, sentence: v.number(), name: text, actions: v.array(action) })
const outline = v.object({
  title: text,
  issuer: name,
  number: v.string(),
  areas: v.array(v.object({ id: area, order: v.number(), name: text, short: text, measures: v.array(measure) })),
})

const unitWords = v.object({
  id: v.string(),
  symbol: text,
  one: v.optional(v.string()),
  measure: v.picklist(['count', 'share', 'money', 'quantity', 'ratio', 'points']),
  before: v.optional(v.boolean()),
  fixedScale: v.optional(v.boolean()),
})

const direction = v.variant('kind', [
  v.object({ kind: v.picklist(['up', 'down', 'unknown']) }),
  v.object({ kind: v.literal('maintain'), min: maybeNumber, max: maybeNumber }),
])

const indicator = v.object({
  id,
  area,
  name: text,
  shortName: text,
  definition: text,
  unit,
  direction,
  kind: v.picklist(['input', 'output', 'outcome']),
  timeKind: v.picklist(['stock', 'flow', 'event']),
  scope: v.picklist(['national', 'regional', 'site', 'company']),
  frequency: v.picklist(['A', 'S', 'Q', 'M', 'W', 'D', 'unknown']),
  graceDays: v.optional(number),
  naturalMin: v.optional(number),
  naturalMax: v.optional(number),
  aggregation: v.picklist(['sum', 'mean', 'weighted', 'none']),
  actions: v.array(id),
  lead: v.optional(id),
  supporting: v.array(id),
  notes: v.optional(text),
  proxyOf: v.optional(text),
  scale: v.optional(v.string()),
  incompatibleWith: v.optional(v.array(id)),
  mixedCounters: v.optional(v.boolean()),
  reading: v.optional(v.literal('week')),
  method: v.optional(v.object({ id: v.string(), options: v.optional(v.record(v.string(), v.union([v.number(), v.string()]))) })),
})

const targetValue = v.variant('kind', [
  v.object({ kind: v.literal('number'), value: number, floor: v.optional(v.boolean()) }),
  v.object({ kind: v.literal('range'), min: maybeNumber, max: maybeNumber }),
  v.object({ kind: v.literal('qualitative') }),
])

const target = v.object({
  id,
  area,
  name: text,
  unit,
  direction: v.picklist(['up', 'down', 'maintain']),
  value: targetValue,
  period: v.optional(period),
  baseline: v.optional(v.object({ value: number, period })),
  plan: v.optional(v.array(v.object({ period, value: number }))),
  issuer: name,
  document: name,
  url: v.optional(link),
  confidence: v.picklist(CONFIDENCES),
  provenance,
  indicator: v.optional(id),
  region: id,
  coverage: v.optional(v.picklist(['same', 'narrower'])),
  coverageNote: v.optional(text),
  actions: v.array(id),
})

const milestone = v.object({
  id,
  indicator: v.optional(id),
  area,
  name: text,
  planned: date,
  done: v.optional(date),
  owner: v.optional(id),
  evidence: v.optional(text),
  provenance,
})

const decision = v.object({
  id,
  question: text,
  fact: text,
  area,
  lead: v.optional(id),
  due: date,
  indicator: v.optional(id),
  provenance,
})

const timelineEvent = v.object({ id, date, name: text, area: v.optional(area), indicator: v.optional(id), provenance })
const count = v.pipe(v.number(), v.integer())

export const catalogSchema = v.object({
  id,
  name: text,
  version: v.string(),
  description: text,
  outline,
  indicators: v.array(indicator),
  targets: v.array(target),
  units: v.array(unitWords),
  regions: v.array(v.object({ id, name: text, short: text, parent: v.optional(id) })),
  organisations: v.array(v.object({ id, name, illustrative: v.boolean() })),
  documents: v.array(v.object({ id, title: name, url: v.optional(link), publisher: id })),
  breaks: v.array(v.object({ indicator: id, region: v.optional(id), period, reason: text })),
  milestones: v.array(milestone),
  decisions: v.array(decision),
  events: v.array(timelineEvent),
  pinned: v.optional(v.record(area, id)),
  wanted: v.optional(count),
  omissions: v.array(v.object({ what: text, count, reason: text })),
  licences: v.array(v.object({ name: text, terms: text, url: v.optional(link) })),
})
