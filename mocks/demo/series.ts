import { addDays, type Day } from '../../src/domain/day.ts'
import type { Confidence, MissingReason, ObsStatus, Verification } from '../../src/domain/observation.ts'
import type { ObservationInput } from '../../src/domain/observationTable.ts'
import { NATIONAL } from '../../src/domain/region.ts'
import { bodyId, LEADS } from './bodies.ts'
import { correctionId, publishedOn, reportId, type Tick } from './calendar.ts'
import { decimalsOf, rounded, ticksOf } from './path.ts'
import { randomOf } from './random.ts'
import { idOf, numberOf, type DemoRow } from './rows.ts'

/** Letters of SDMX CL_OBS_STATUS 2.2: L not collected, Q suppressed, M cannot exist. */
export const MISSING: Readonly<Record<'n' | 's' | 'x', { readonly reason: MissingReason; readonly status: ObsStatus }>> = {
  n: { reason: 'notReported', status: 'L' },
  s: { reason: 'suppressed', status: 'Q' },
  x: { reason: 'notApplicable', status: 'M' },
}

export function leadOf(row: DemoRow): string {
  return bodyId(row.settings.get('lead') ?? LEADS[row.area])
}

function confidenceOf(row: DemoRow): Confidence {
  const word = row.settings.get('conf')
  return word === 'low' || word === 'medium' ? word : 'high'
}

/** What is the same in every observation of a row. */
export interface Common {
  readonly indicator: string
  readonly confidence: Confidence
  readonly publisher: string
}

export function commonOf(row: DemoRow): Common {
  return { indicator: idOf(row), confidence: confidenceOf(row), publisher: leadOf(row) }
}

/** What differs from one observation to the next. */
interface Stated {
  readonly region: string
  readonly tick: Tick
  readonly publishedAt: Day
  readonly document: string
  readonly verified: Verification
  readonly floor: boolean
}

/** Field by field: spreading ten thousand of them takes three times as long. */
export function valued(common: Common, stated: Stated, value: number, status: ObsStatus): ObservationInput {
  return {
    indicator: common.indicator,
    region: stated.region,
    period: stated.tick.period.id,
    value,
    status,
    provenance: 'illustrative',
    confidence: common.confidence,
    publisher: common.publisher,
    document: stated.document,
    publishedAt: stated.publishedAt,
    verified: stated.verified,
    floor: stated.floor,
    note: '',
  }
}

export function withoutValue(common: Common, region: string, tick: Tick, publishedAt: Day, letter: keyof typeof MISSING): ObservationInput {
  const { reason: missing, status } = MISSING[letter]
  return {
    indicator: common.indicator,
    region,
    period: tick.period.id,
    value: null,
    missing,
    status,
    provenance: 'illustrative',
    confidence: common.confidence,
    publisher: common.publisher,
    document: reportId(tick.period),
    publishedAt,
    verified: 'yes',
    floor: false,
    note: '',
  }
}

/** What happened to a value on its way: by how many periods it lies before the last one. */
interface Mishaps {
  readonly estimated: number
  readonly missing: number
  readonly unverified: number
  readonly late: number
  readonly revised: number
  /** Value first published in the revised period. */
  readonly first: number | undefined
}

const NEVER = -1

/** Old periods of about every third row were estimated, revised, late or never came; none of the last three, which decide the status. */
function mishapsOf(row: DemoRow, random: () => number): Mishaps {
  const drawn = () => (random() < 0.2 ? 3 + Math.floor(random() * 7) : NEVER)
  const stated = (letter: string) => [...row.settings.keys()].find((key) => key.startsWith(letter) && /^[A-Z]\d+$/.test(key))
  const place = (letter: string) => Number(stated(letter)?.slice(1) ?? drawn())
  const [estimated, missing, unverified, late, revised] = [place('E'), drawn(), drawn(), place('L'), place('R')]
  return { estimated, missing, unverified, late, revised, first: numberOf(row, stated('R') ?? '') }
}

function statusOf(row: DemoRow, before: number, mishaps: Mishaps): ObsStatus {
  if (before === mishaps.estimated) return 'E'
  return before === 0 && row.settings.has('P') ? 'P' : 'A'
}

function verificationOf(row: DemoRow, before: number, mishaps: Mishaps): Verification {
  if (before === mishaps.unverified) return 'unknown'
  return before === 0 && row.settings.has('U') ? 'no' : 'yes'
}

interface Draw {
  readonly row: DemoRow
  readonly common: Common
  readonly mishaps: Mishaps
}

/** A value, preceded by the one it replaced where it was revised. Both stay: a correction never hides what was said before. It comes with the next return, or a week later. */
function published({ row, common, mishaps }: Draw, tick: Tick, value: number, before: number, jitter: number): readonly ObservationInput[] {
  const stated: Stated = {
    region: NATIONAL,
    tick,
    publishedAt: addDays(publishedOn(tick.period, jitter), before === mishaps.late ? 20 : 0),
    document: reportId(tick.period),
    verified: verificationOf(row, before, mishaps),
    floor: before === 0 && row.settings.has('F'),
  }
  const status = statusOf(row, before, mishaps)
  if (before !== mishaps.revised) return [valued(common, stated, value, status)]
  const first = mishaps.first ?? rounded(value * (1 + (jitter - 0.5) * 0.05), decimalsOf(row))
  const correction = { ...stated, document: correctionId(tick.period), publishedAt: addDays(stated.publishedAt, before === 0 ? 7 : 31) }
  return [valued(common, stated, first, status), valued(common, correction, value, status)]
}

/** National observations of one row, in order of time. */
export function seriesOf(row: DemoRow, values: readonly number[]): readonly ObservationInput[] {
  const ticks = ticksOf(row)
  const common = commonOf(row)
  const gone = row.settings.get('gone')
  const since = row.settings.get('since') ?? ''
  const absent = (tick: Tick, letter: keyof typeof MISSING) => [withoutValue(common, NATIONAL, tick, publishedOn(tick.period, 0), letter)]
  const random = randomOf(`${idOf(row)} published`)
  const draw = { row, common, mishaps: mishapsOf(row, random) }
  return ticks.flatMap((tick, index) => {
    const before = ticks.length - 1 - index
    const jitter = random()
    if (gone !== undefined && tick.period.id >= since) return absent(tick, gone === 's' ? 's' : 'n')
    if (before === draw.mishaps.missing && tick.month > 12) return absent(tick, 'n')
    return published(draw, tick, values[index] ?? 0, before, jitter)
  })
}
