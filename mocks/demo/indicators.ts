import type { Direction, Indicator, ResultKind } from '../../src/domain/indicator.ts'
import type { Text } from '../../src/domain/text.ts'
import { bodyId, LEADS, SUPPORTERS } from './bodies.ts'
import { randomOf } from './random.ts'
import { formulaText, type Cycle } from './regional.ts'
import { directionOf, frequencyOf, idOf, type DemoRow } from './rows.ts'
import { leadOf } from './series.ts'
import { readUnit } from './units.ts'

/** `90..` is at least 90, `..8` at most 8. */
export function boundsOf(row: DemoRow): { readonly min: number | null; readonly max: number | null } {
  const [min, max] = (row.settings.get('keep') ?? '..').split('..')
  return { min: min ? Number(min) : null, max: max ? Number(max) : null }
}

function directionFor(row: DemoRow): Direction {
  const kind = directionOf(row)
  return kind === 'maintain' ? { kind, ...boundsOf(row) } : { kind }
}

function kindOf(row: DemoRow): ResultKind {
  const word = row.settings.get('kind')
  return word === 'input' || word === 'outcome' ? word : 'output'
}

/** One or two bodies beside the lead, drawn once for each indicator. */
function supportersOf(row: DemoRow): readonly string[] {
  const stated = row.settings.get('with')
  if (stated !== undefined) return stated.split(',').map(bodyId)
  const random = randomOf(`${idOf(row)} with`)
  const others = SUPPORTERS.filter((stem) => stem !== (row.settings.get('lead') ?? LEADS[row.area]))
  const first = Math.floor(random() * others.length)
  return others.slice(first, first + 1 + Math.floor(random() * 2)).map(bodyId)
}

function notesOf(row: DemoRow, cycle: Cycle | undefined): Text | undefined {
  if (cycle) return formulaText(row, cycle)
  return row.settings.has('note') ? row.extra : undefined
}

function aggregationOf(row: DemoRow): Indicator['aggregation'] {
  const word = row.settings.get('regional')
  return word === 'sum' || word === 'mean' ? word : 'none'
}

function optionalOf(row: DemoRow, cycle: Cycle | undefined): Partial<Indicator> {
  const notes = notesOf(row, cycle)
  return {
    ...(row.settings.get('unit') === '%'
      ? { naturalMin: 0, naturalMax: 100 }
      : row.settings.get('unit') === '系数'
        ? { naturalMin: 0, naturalMax: 1 }
        : {}),
    ...(notes && { notes }),
    ...(row.settings.has('proxy') && row.extra && { proxyOf: row.extra }),
    ...(row.settings.has('stages') && { method: { id: 'stages' } }),
  }
}

/** The catalog's entry of one row; `cycle` where it has regional values. */
export function indicatorOf(row: DemoRow, cycle: Cycle | undefined): Indicator {
  const frequency = frequencyOf(row)
  return {
    id: idOf(row),
    area: row.area,
    name: row.name,
    shortName: row.shortName,
    definition: row.definition,
    unit: readUnit(row.settings.get('unit') ?? ''),
    direction: directionFor(row),
    kind: kindOf(row),
    timeKind: row.settings.get('time') === 'flow' ? 'flow' : 'stock',
    scope: 'national',
    frequency,
    graceDays: frequency === 'Q' ? 35 : 15,
    aggregation: aggregationOf(row),
    actions: actionsOf(row),
    lead: leadOf(row),
    supporting: supportersOf(row),
    ...optionalOf(row, cycle),
  }
}

export function actionsOf(row: DemoRow): readonly string[] {
  return (row.settings.get('of') ?? '').split(',').map((action) => `${row.area}.${action}`)
}
