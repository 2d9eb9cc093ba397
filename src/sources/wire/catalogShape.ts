import type { Catalog, Decision, Milestone, Omission, SeriesBreak, TimelineEvent } from '../../domain/catalog.ts'
import { maybeDay } from '../../domain/day.ts'
import type { Direction, Indicator, MethodChoice, Unit, UnitWords } from '../../domain/indicator.ts'
import { MANDATE_ROLES, type Mandate } from '../../domain/mandate.ts'
import { CONFIDENCES, PROVENANCES } from '../../domain/observation.ts'
import type { Document, Organisation } from '../../domain/organisation.ts'
import { publicOn } from '../../domain/publication.ts'
import { maybePeriod } from '../../domain/period.ts'
import { AREA_IDS, type Action, type Area, type AreaId, type Measure, type PolicyOutline } from '../../domain/policy.ts'
import type { Region } from '../../domain/region.ts'
import type { Coverage, PlannedStep, Target, TargetValue } from '../../domain/target.ts'
import type { Name, Text } from '../../domain/text.ts'
import {
  among,
  dictionary,
  flag,
  like,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  readable,
  text,
  variant,
  whole,
  type Shape,
} from '../shape.ts'
import { isFields } from '../shape.ts'

export const words: Shape<Text> = like(
  { kind: 'textInBothLanguages' },
  (value) => isFields(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string',
)

const isTextOrAbsent = (value: unknown) => value === undefined || typeof value === 'string'
const name: Shape<Name> = like(
  { kind: 'text' },
  (value) => isFields(value) && isTextOrAbsent(value['zh']) && isTextOrAbsent(value['en']) && (value['zh'] ?? value['en']) !== undefined,
)

/** Ids stand in addresses and in lists with commas. */
const id = readable('text', (value) => (/^[^\s,]+$/.test(value) ? value : null))
const period = readable('period', maybePeriod)
const date = readable('date', maybeDay)
/** A document's date: a day or a month. */
const published = readable('date', (value) => (publicOn(value) === null ? null : value))
/** Addresses become links: no `javascript:` may come in by a data set. */
const link = readable('address', (value) => (/^https?:\/\/\S+$/.test(value) ? value : null))
const ids = list(id)
const area = oneOf(AREA_IDS)
const provenance = oneOf(PROVENANCES)
const unit = object<Unit>({ base: text, exponent: whole })

const action = object<Action>({ id, name: words, text: optional(text), notMeasured: optional(words) })
const measure = object<Measure>({ id, sentence: whole, name: words, actions: list(action) })
const outline = object<PolicyOutline>({
  title: words,
  issuer: name,
  number: text,
  areas: list(object<Area>({ id: area, order: whole, name: words, short: words, measures: list(measure) })),
})

const unitWords = object<UnitWords>({
  id: text,
  symbol: words,
  one: optional(text),
  measure: among<UnitWords['measure']>({ count: true, share: true, money: true, quantity: true, ratio: true, points: true }),
  before: optional(flag),
  fixedScale: optional(flag),
})

const direction = variant<Direction>({
  up: object({ kind: oneOf(['up']) }),
  down: object({ kind: oneOf(['down']) }),
  maintain: object({ kind: oneOf(['maintain']), min: nullable(number), max: nullable(number) }),
  unknown: object({ kind: oneOf(['unknown']) }),
})

const option = like<number | string>({ kind: 'number' }, (value) => typeof value === 'string' || Number.isFinite(value))

const indicator = object<Indicator>({
  id,
  area,
  name: words,
  shortName: words,
  definition: words,
  unit,
  direction,
  kind: among<Indicator['kind']>({ input: true, output: true, outcome: true }),
  accumulates: optional(among<NonNullable<Indicator['accumulates']>>({ byPeriod: true, yearToDate: true })),
  timeKind: among<Indicator['timeKind']>({ stock: true, flow: true, event: true }),
  scope: among<Indicator['scope']>({ national: true, regional: true, site: true, company: true }),
  frequency: among<Indicator['frequency']>({ A: true, S: true, Q: true, M: true, W: true, D: true, unknown: true }),
  graceDays: optional(whole),
  naturalMin: optional(number),
  naturalMax: optional(number),
  aggregation: among<Indicator['aggregation']>({ sum: true, mean: true, weighted: true, none: true }),
  actions: ids,
  lead: optional(id),
  supporting: ids,
  notes: optional(words),
  proxyOf: optional(words),
  scale: optional(text),
  incompatibleWith: optional(ids),
  mixedCounters: optional(flag),
  compiled: optional(flag),
  reading: optional(among<NonNullable<Indicator['reading']>>({ week: true, batch: true })),
  method: optional(object<MethodChoice>({ id: text, options: optional(dictionary(option)) })),
})

const targetValue = variant<TargetValue>({
  number: object({ kind: oneOf(['number']), value: number, floor: optional(flag) }),
  range: object({ kind: oneOf(['range']), min: nullable(number), max: nullable(number) }),
  qualitative: object({ kind: oneOf(['qualitative']) }),
})

const target = object<Target>({
  id,
  area,
  name: words,
  unit,
  direction: among<Target['direction']>({ up: true, down: true, maintain: true }),
  value: targetValue,
  period: optional(period),
  baseline: optional(object<NonNullable<Target['baseline']>>({ value: number, period })),
  plan: optional(list(object<PlannedStep>({ period, value: number }))),
  issuer: name,
  document: name,
  issued: optional(period),
  url: optional(link),
  confidence: oneOf(CONFIDENCES),
  provenance,
  indicator: optional(id),
  region: id,
  coverage: optional(among<Coverage>({ same: true, narrower: true })),
  coverageNote: optional(words),
  actions: ids,
})

const milestone = object<Milestone>({
  id,
  indicator: optional(id),
  area,
  name: words,
  planned: date,
  done: optional(date),
  owner: optional(id),
  evidence: optional(words),
  provenance,
})

const decision = object<Decision>({
  id,
  question: words,
  fact: words,
  area,
  lead: optional(id),
  due: date,
  asked: optional(period),
  indicator: optional(id),
  provenance,
})

const mandate = object<Mandate>({
  role: oneOf(MANDATE_ROLES),
  bodies: ids,
  others: optional(whole),
  subject: optional(words),
  document: name,
  issued: optional(period),
  url: optional(link),
  confidence: oneOf(CONFIDENCES),
  actions: ids,
  targets: ids,
})

const timelineEvent = object<TimelineEvent>({ id, date, name: words, area: optional(area), indicator: optional(id), provenance })
const pinned: Shape<Readonly<Partial<Record<AreaId, string>>>> = dictionary(id, (key) => AREA_IDS.some((each) => each === key))

export const catalogShape = object<Catalog>({
  id,
  name: words,
  version: text,
  description: words,
  outline,
  indicators: list(indicator),
  targets: list(target),
  units: list(unitWords),
  regions: list(object<Region>({ id, name: words, short: words, parent: optional(id) })),
  organisations: list(object<Organisation>({ id, name, illustrative: flag })),
  documents: list(object<Document>({ id, title: name, url: optional(link), publisher: id, published: optional(published) })),
  breaks: list(object<SeriesBreak>({ indicator: id, region: optional(id), period, reason: words })),
  milestones: list(milestone),
  decisions: list(decision),
  events: list(timelineEvent),
  mandates: optional(list(mandate)),
  pinned: optional(pinned),
  wanted: optional(whole),
  unmeasuredNote: optional(words),
  setOn: optional(date),
  omissions: list(object<Omission>({ what: words, count: whole, reason: words })),
  notes: optional(dictionary(words)),
  licences: list(object<Catalog['licences'][number]>({ name: words, terms: words, url: optional(link) })),
})
