import { addDays } from '../../src/domain/day.ts'
import type { Confidence, MissingReason, ObsStatus } from '../../src/domain/observation.ts'
import type { ObservationInput } from '../../src/domain/observationTable.ts'
import { NATIONAL } from '../../src/domain/region.ts'
import { bodyId, LEADS } from './bodies.ts'
import { correctionId, publishedOn, reportId, type Tick } from './calendar.ts'
import { decimalsOf, rounded, ticksOf, valuesOf } from './path.ts'
import { randomOf } from './random.ts'
import { idOf, numberOf, type Row } from './rows.ts'

/** Letters of SDMX CL_OBS_STATUS 2.2: L not collected, Q suppressed, M cannot exist. */
export const MISSING: Readonly<Record<'n' | 's' | 'x', { readonly reason: MissingReason; readonly status: ObsStatus }>> = {
  n: { reason: 'notReported', status: 'L' },
  s: { reason: 'suppressed', status: 'Q' },
  x: { reason: 'notApplicable', status: 'M' },
}

export function leadOf(row: Row): string {
  return bodyId(row.settings.get('lead') ?? LEADS[row.area])
}

function confidenceOf(row: Row): Confidence {
  return row.settings.get('conf') === 'low' ? 'low' : 'high'
}

/** What is the same in every observation of a row. */
export function commonOf(row: Row) {
  return {
    indicator: idOf(row),
    provenance: 'illustrative',
    confidence: confidenceOf(row),
    publisher: leadOf(row),
    verified: 'yes',
    floor: false,
    note: '',
  } as const
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
function mishapsOf(row: Row, random: () => number): Mishaps {
  const drawn = () => (random() < 0.2 ? 3 + Math.floor(random() * 7) : NEVER)
  const stated = (letter: string) => [...row.settings.keys()].find((key) => key.startsWith(letter) && /^[A-Z]\d+$/.test(key))
  const place = (letter: string) => Number(stated(letter)?.slice(1) ?? drawn())
  const [estimated, missing, unverified, late, revised] = [drawn(), drawn(), drawn(), place('L'), place('R')]
  return { estimated, missing, unverified, late, revised, first: numberOf(row, stated('R') ?? '') }
}

function statusOf(row: Row, before: number, mishaps: Mishaps): ObsStatus {
  if (before === mishaps.estimated) return 'E'
  return before === 0 && row.settings.has('P') ? 'P' : 'A'
}

/** A value, preceded by the one it replaced where it was revised. Both stay: a correction never hides what was said before. */
function published(
  row: Row,
  { period }: Tick,
  value: number,
  before: number,
  mishaps: Mishaps,
  jitter: number,
): readonly ObservationInput[] {
  const day = addDays(publishedOn(period, jitter), before === mishaps.late ? 20 : 0)
  const plain: ObservationInput = {
    ...commonOf(row),
    region: NATIONAL,
    period: period.id,
    value,
    status: statusOf(row, before, mishaps),
    document: reportId(period),
    publishedAt: day,
    verified: before === mishaps.unverified ? 'unknown' : before === 0 && row.settings.has('U') ? 'no' : 'yes',
    floor: before === 0 && row.settings.has('F'),
  }
  if (before !== mishaps.revised) return [plain]
  const first = mishaps.first ?? rounded(value * (1 + (jitter - 0.5) * 0.05), decimalsOf(row))
  return [
    { ...plain, value: first },
    { ...plain, document: correctionId(period), publishedAt: addDays(day, 31) },
  ]
}

function absent(row: Row, { period }: Tick, letter: keyof typeof MISSING): ObservationInput {
  const { reason, status } = MISSING[letter]
  const document = reportId(period)
  return {
    ...commonOf(row),
    region: NATIONAL,
    period: period.id,
    value: null,
    missing: reason,
    status,
    document,
    publishedAt: publishedOn(period, 0),
  }
}

/** National observations of one row, in order of time. */
export function seriesOf(row: Row): readonly ObservationInput[] {
  const ticks = ticksOf(row)
  const gone = row.settings.get('gone')
  if (gone !== undefined) return ticks.map((tick) => absent(row, tick, gone === 's' ? 's' : 'n'))
  const values = valuesOf(row, ticks)
  const random = randomOf(`${idOf(row)} published`)
  const mishaps = mishapsOf(row, random)
  return ticks.flatMap((tick, index) => {
    const before = ticks.length - 1 - index
    const jitter = random()
    if (before === mishaps.missing && tick.month > 12) return [absent(row, tick, 'n')]
    return published(row, tick, values[index] ?? 0, before, mishaps, jitter)
  })
}
