import type { Expectation } from '../../domain/failure.ts'
import { SourceError } from '../errors.ts'
import type { CellColumn } from '../table/cellColumn.ts'
import type { Layout, LayoutColumn } from '../table/layout.ts'
import { placeOf, type Sheet } from '../table/sheet.ts'
import type { FaultList } from '../table/faultList.ts'
import type { Known } from './known.ts'
import type { HeadingField, MappingField } from './mapping.ts'
import type { Words } from '../rows/tableWriter.ts'

/** Code of a row's cell, or why there is none. */
export type Coder = (row: number) => number
export const EMPTY = -1
export const UNKNOWN = -2

export interface FoundColumn extends LayoutColumn {
  readonly cells: CellColumn
}

/** Where things are, in the words of the file and of the mapping. */
export class MappedPlace {
  private readonly byHeading = new Map<string, LayoutColumn>()

  constructor(
    readonly sheet: Sheet,
    readonly layout: Layout,
    /** Name of the mapping, for messages. */
    readonly address: string,
  ) {
    for (const each of layout.columns) if (!this.byHeading.has(each.heading.trim())) this.byHeading.set(each.heading.trim(), each)
  }

  /** @throws SourceError wrongShape naming the mapping's key and the headings there are */
  column(heading: string, key: string): LayoutColumn {
    const found = this.byHeading.get(heading.trim())
    if (found) return found
    throw this.refuse(key, heading, { kind: 'oneOf', options: [...this.byHeading.keys()].slice(0, 40) })
  }

  refuse(key: string, found: string, expected: Expectation): SourceError {
    return new SourceError({ kind: 'wrongShape', address: this.address, place: `mapping.${key}`, found, expected })
  }

  cell(row: number, heading: string | undefined, key: string): string {
    const column = heading === undefined ? undefined : this.byHeading.get(heading.trim())
    return this.at(row, column?.column ?? 0, heading, key)
  }

  at(row: number, column: number, heading: string | undefined, key: string): string {
    return `${placeOf(this.sheet, row, column, heading)} (mapping.${key})`
  }

  text(row: number, heading: string | undefined): string {
    const column = heading === undefined ? undefined : this.byHeading.get(heading.trim())
    return column === undefined ? '' : (this.sheet.columns[column.column]?.text(row) ?? '').slice(0, 60)
  }

  isBlank(row: number): boolean {
    return this.layout.columns.every(({ column }) => (this.sheet.columns[column]?.text(row) ?? '') === '')
  }
}

/** @throws SourceError wrongShape where there is no such column */
export function findColumn(place: MappedPlace, heading: string, key: string): FoundColumn {
  const found = place.column(heading, key)
  const cells = place.sheet.columns[found.column]
  if (cells === undefined) throw place.refuse(key, heading, { kind: 'text' })
  return { ...found, cells }
}

/**
 * Codes of a field. With a code table, only what is in it (or the default) is known; with `ids`, only what the catalog has.
 * `lenient`: an empty cell is an empty text.
 */
export function fieldCoder(
  field: MappingField,
  key: string,
  place: MappedPlace,
  words: Words,
  ids?: ReadonlySet<string>,
  lenient = false,
): Coder {
  if ('constant' in field) {
    const unknown = ids !== undefined && !ids.has(field.constant)
    if (unknown) throw place.refuse(`${key}.constant`, field.constant, { kind: 'knownId', options: [key] })
    const code = words.code(field.constant)
    return () => code
  }
  const known = field.codes === undefined ? null : new Map(Object.entries(field.codes).map(([from, to]) => [from.trim(), to]))
  return findColumn(place, field.column, `${key}.column`).cells.textReader((text) => {
    const trimmed = text.trim()
    const id = (known === null ? trimmed : (known.get(trimmed) ?? '')) || (field.default ?? '')
    if (id === '' && !lenient) return trimmed === '' ? EMPTY : UNKNOWN
    return ids !== undefined && !ids.has(id) ? UNKNOWN : words.code(id)
  })
}

/** Indicator codes of value columns, by their headings; a heading that the catalog does not know is a fault, and its column is left out. */
export function headingCodes(
  field: HeadingField,
  columns: readonly LayoutColumn[],
  words: Words,
  known: Known,
  faults: FaultList,
): readonly number[] {
  return columns.map((column) => {
    const heading = column.label ?? column.heading
    const id = field.codes?.[heading] ?? field.codes?.[heading.trim()] ?? heading.trim()
    if (known.indicators === undefined || known.indicators.has(id)) return words.code(id)
    faults.add({ kind: 'unknownReference', place: `mapping.indicator.codes`, found: heading.trim() }, heading)
    return UNKNOWN
  })
}
