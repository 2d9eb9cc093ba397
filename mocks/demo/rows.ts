import type { AreaId } from '../../src/domain/policy.ts'
import type { Text } from '../../src/domain/text.ts'
import { readText } from './text.ts'

/**
 * One indicator of the demonstration, as its area's table states it. A row is four or five lines:
 * settings; name; short name (`=` where it is the name, in one language or both); definition; and, where a setting asks for it, one more text.
 *
 * Settings are `key=value` after the row's key. of: actions served · unit, dec (decimals) · dir (up, down, keep) · kind · time ·
 * freq (M, Q) · lead, with (bodies) · start, base, now, goal: the made-up value in August 2024, in the base period, in the last
 * period, and the target · by: when it is due · from: first period · stop: periods missing at the end · tail: the last values ·
 * keep: bounds to stay in · plan: dated steps · shape · regional (mean, sum), spread (of regions) · gone: why there is no value (since a
 * period, or ever) · conf · break. Bare words: stages, note, narrow, proxy say what they are; P, U, F mark the last value provisional, not
 * verified, a floor; E0 says that it is an estimate; R2=53.5 the value first published two periods ago; L3 the value of three periods ago came late.
 */
export interface DemoRow {
  readonly key: string
  readonly area: AreaId
  readonly settings: ReadonlyMap<string, string>
  readonly name: Text
  readonly shortName: Text
  readonly definition: Text
  /** The fifth line: a note, what a narrower value leaves out, or what a proxy stands in for. */
  readonly extra: Text | undefined
}

export function readRows(area: AreaId, table: string): readonly DemoRow[] {
  return table
    .trim()
    .split('\n\n')
    .map((block) => readRow(area, block.split('\n')))
}

function readRow(area: AreaId, lines: readonly string[]): DemoRow {
  const [head = '', name = '', short = '', definition = '', extra] = lines
  const [key = '', ...settings] = head.split(' ')
  return {
    key,
    area,
    settings: new Map(settings.map(readSetting)),
    name: readText(name),
    shortName: readShort(short, readText(name)),
    definition: readText(definition),
    extra: extra === undefined ? undefined : readText(extra),
  }
}

function readShort(short: string, name: Text): Text {
  if (short === '=') return name
  const { zh, en } = readText(short)
  return { zh: zh === '=' ? name.zh : zh, en: en === '=' ? name.en : en }
}

function readSetting(setting: string): [string, string] {
  const at = setting.indexOf('=')
  return at < 0 ? [setting, ''] : [setting.slice(0, at), setting.slice(at + 1)]
}

export function numberOf(row: DemoRow, key: string): number | undefined {
  const text = row.settings.get(key)
  return text === undefined || text === 'none' ? undefined : Number(text)
}

/** A list of numbers, `18,19,19`. */
export function numbersOf(row: DemoRow, key: string): readonly number[] {
  return row.settings.get(key)?.split(',').map(Number) ?? []
}

export function frequencyOf(row: DemoRow): 'M' | 'Q' {
  return row.settings.get('freq') === 'Q' ? 'Q' : 'M'
}

export function directionOf(row: DemoRow): 'up' | 'down' | 'maintain' {
  const word = row.settings.get('dir')
  return word === 'keep' ? 'maintain' : word === 'down' ? 'down' : 'up'
}

export function idOf(row: DemoRow): string {
  return `${row.area}-${row.key}`
}
