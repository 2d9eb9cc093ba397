import type { Catalog } from '../../domain/catalog.ts'
import { FAULT_KINDS, type Fault } from '../../domain/failure.ts'
import { SourceError, wrongShape } from '../errors.ts'
import { isFields, type Fields } from '../shape.ts'
import type { Health } from '../source.ts'

/**
 * Version of the contract in `public/openapi.json`, in every body and in the header `Contract-Version`. A change that
 * an older reader would misread raises the first number; others are read by the same reader.
 */
export const CONTRACT = '1.0'
export const CONTRACT_HEADER = 'contract-version'

/** What every body begins with. */
export interface Envelope {
  readonly contract: string
  readonly dataVersion: string
  /** Present where a part could not be delivered. */
  readonly faults?: readonly Fault[] | undefined
}

export interface CatalogBody extends Envelope {
  /** Number of observations in the data set. */
  readonly rows: number
  readonly catalog: Catalog
}

/** A column is a list with one entry a row, or one entry that stands for every row. */
export type Column<Entry> = readonly Entry[] | Entry

/** Numbers of columns other than `value` and `floor` are positions in the dictionary of that row below. */
export interface ObservationsBody extends Envelope {
  readonly rows: number
  readonly dictionaries: {
    readonly indicators: readonly string[]
    readonly regions: readonly string[]
    readonly periods: readonly string[]
    readonly publishers: readonly string[]
    readonly documents: readonly string[]
    readonly notes: readonly string[]
    /** Days of publication. */
    readonly days: readonly string[]
    readonly missing: readonly string[]
    readonly statuses: readonly string[]
    readonly provenances: readonly string[]
    readonly confidences: readonly string[]
    readonly verifications: readonly string[]
  }
  readonly columns: {
    readonly indicator: Column<number>
    readonly region: Column<number>
    readonly period: Column<number>
    readonly value: Column<number | null>
    /** Null exactly where there is a value. */
    readonly missing: Column<number | null>
    readonly status: Column<number>
    readonly provenance: Column<number>
    readonly confidence: Column<number>
    readonly verified: Column<number>
    readonly floor: Column<boolean>
    readonly publisher: Column<number>
    readonly document: Column<number>
    readonly publishedAt: Column<number | null>
    readonly note: Column<number>
  }
}

export type HealthBody = Envelope & Omit<Health, 'latency'>

/** What a decoder answers; where and when it was read is added by the reader. */
export interface Decoded<Data> {
  readonly data: Data
  readonly dataVersion: string
  readonly faults: readonly Fault[]
}

/** @throws SourceError of kind wrongShape */
export function readFields(value: unknown, address: string, place: string): Fields {
  if (!isFields(value)) throw wrongShape(address, place, value, { kind: 'object' })
  return value
}

/** @throws SourceError of kind wrongShape */
export function readText(value: unknown, address: string, place: string): string {
  if (typeof value !== 'string') throw wrongShape(address, place, value, { kind: 'text' })
  return value
}

/** A whole number that is not negative. @throws SourceError of kind wrongShape */
export function readCount(value: unknown, address: string, place: string, max = Number.MAX_SAFE_INTEGER): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= max) return value
  throw wrongShape(address, place, value, { kind: 'wholeNumber', min: 0, max })
}

/** @throws SourceError of kind versionMismatch where the first number differs from this reader's */
export function checkContract(found: string, address: string): void {
  if (found.split('.')[0] !== CONTRACT.split('.')[0]) throw new SourceError({ kind: 'versionMismatch', address, found, expected: CONTRACT })
}

/** Version before shape: a body of another version is expected to look different. @throws SourceError */
export function readEnvelope(body: unknown, address: string): Omit<Decoded<Fields>, 'faults'> & { readonly faults: readonly Fault[] } {
  const fields = readFields(body, address, '')
  checkContract(readText(fields['contract'], address, 'contract'), address)
  return {
    data: fields,
    dataVersion: readText(fields['dataVersion'], address, 'dataVersion'),
    faults: readFaults(fields['faults'], address),
  }
}

function readFaults(value: unknown, address: string): readonly Fault[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw wrongShape(address, 'faults', value, { kind: 'list' })
  return value.map((each: unknown, position) => readFault(each, address, `faults[${position}]`))
}

function readFault(value: unknown, address: string, place: string): Fault {
  const fields = readFields(value, address, place)
  const kind = FAULT_KINDS.find((each) => each === fields['kind'])
  if (kind === undefined) throw wrongShape(address, `${place}.kind`, fields['kind'], { kind: 'oneOf', options: FAULT_KINDS })
  return {
    kind,
    place: readText(fields['place'], address, `${place}.place`),
    ...(fields['found'] === undefined ? {} : { found: readText(fields['found'], address, `${place}.found`) }),
    ...(fields['more'] === undefined ? {} : { more: readCount(fields['more'], address, `${place}.more`) }),
  }
}
