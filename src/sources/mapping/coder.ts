import { ownValue } from '../../domain/ownValue.ts'
import type { Expectation } from '../../domain/failure.ts'
import { SourceError } from '../errors.ts'
import type { CellColumn } from '../table/cellColumn.ts'
import { nameOf, type Layout, type LayoutColumn } from '../table/layout.ts'
import { placeOf, type Sheet } from '../table/sheet.ts'
import type { FaultList } from '../table/faultList.ts'
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
    // The report calls a column without a heading by its letter, and so may a mapping, where no heading is that letter.
    const [named, unnamed] = [true, false].map((has) => layout.columns.filter(({ heading }) => (heading.trim() !== '') === has))
    for (const each of [...(named ?? []), ...(unnamed ?? [])]) if (!this.byHeading.has(nameOf(each))) this.byHeading.set(nameOf(each), each)
  }

  /** @throws SourceError wrongShape naming the mapping's key and the headings there are */
  column(heading: string, key: string): LayoutColumn {
    const found = this.byHeading.get(heading.trim())
    if (found) return found
    throw this.refuse(key, heading, { kind: 'oneOf', options: [...this.byHeading.keys()].slice(0, 40) })
  }

  has(heading: string): boolean {
    return this.byHeading.has(heading.trim())
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
 * `byName` finds the id that a name stands for where neither the code table nor the catalog knows it.
 */
export function fieldCoder(
  field: MappingField,
  key: string,
  place: MappedPlace,
  words: Words,
  ids?: ReadonlySet<string>,
  lenient = false,
  byName: (text: string) => string | null = () => null,
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
    const own = known?.get(trimmed) ?? (known === null ? trimmed : '')
    const id = (ids?.has(own) === true ? own : (byName(own === '' ? trimmed : own) ?? own)) || (field.default ?? '')
    if (id === '' && !lenient) return trimmed === '' ? EMPTY : UNKNOWN
    if (ids === undefined || ids.has(id)) return words.code(id)
    return field.default === undefined || known !== null ? UNKNOWN : words.code(field.default)
  })
}

/** Codes of value columns by their headings; a heading that the catalog does not know is a fault, and its column is left out. */
export function headingCodes(
  field: HeadingField,
  key: 'indicator' | 'region',
  columns: readonly LayoutColumn[],
  words: Words,
  ids: ReadonlySet<string> | undefined,
  faults: FaultList,
  byName: (text: string) => string | null = () => null,
): readonly number[] {
  return columns.map((column) => {
    const heading = (column.label ?? nameOf(column)).trim()
    const own = ownValue(field.codes, heading) ?? heading
    const id = ids?.has(own) === true ? own : (byName(own) ?? own)
    if (ids === undefined || ids.has(id)) return words.code(id)
    faults.add({ kind: 'unknownReference', place: `mapping.${key}.codes`, found: heading }, heading)
    return UNKNOWN
  })
}
