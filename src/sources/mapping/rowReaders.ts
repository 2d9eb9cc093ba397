import { ownValue } from '../../domain/ownValue.ts'
import { CONFIDENCES, PROVENANCES, VERIFICATIONS } from '../../domain/observation.ts'
import { NATIONAL } from '../../domain/region.ts'
import type { FaultList } from '../table/faultList.ts'
import { EMPTY, fieldCoder, findColumn, UNKNOWN, type Coder, type MappedPlace } from './coder.ts'
import type { Known } from './known.ts'
import type { ColumnField, Mapping } from './mapping.ts'
import { withProvince } from './prefectures.ts'
import { regionCoder } from './regionCoder.ts'
import { dayCoder, periodCoder, type PeriodOf } from './periodCoder.ts'
import { statusCode, type TableWriter } from '../rows/tableWriter.ts'

/** Everything of a row but its values, each column read once for each different text. */
export interface RowReaders {
  readonly indicator: Coder
  readonly region: Coder
  readonly period: PeriodOf
  readonly rest: (row: number, to: number) => void
}

export function rowReaders(mapping: Mapping, place: MappedPlace, writer: TableWriter, faults: FaultList, known: Known): RowReaders {
  const { indicator, region = { constant: NATIONAL }, period } = mapping
  const zero: Coder = () => 0
  return {
    indicator:
      'heading' in indicator
        ? zero
        : required(
            fieldCoder(indicator, 'indicator', place, writer.indicators, known.indicators),
            'indicatorMissing',
            'indicator',
            indicator,
            place,
            faults,
          ),
    region:
      'heading' in region
        ? zero
        : required(regionCoder(region, place, writer, known, faults), 'regionMissing', 'region', region, place, faults),
    period: 'heading' in period ? zero : periodCoder(period, place, writer, faults),
    rest: restReader(mapping, place, writer, faults),
  }
}

/** A coder whose gaps are faults: an empty cell where something must be, or a code that nobody knows. */
function required(
  coder: Coder,
  kind: 'indicatorMissing' | 'regionMissing',
  key: string,
  field: object,
  place: MappedPlace,
  faults: FaultList,
): Coder {
  const name = 'column' in field && typeof field.column === 'string' ? field.column : undefined
  return (row) => {
    const code = coder(row)
    if (code >= 0) return code
    const where = place.cell(row, name, 'column' in field ? `${key}.column` : `${key}.constant`)
    const found = key === 'region' ? withProvince(place.text(row, name)) : place.text(row, name)
    faults.add({ kind: code === EMPTY ? kind : 'unknownReference', place: where, found }, `${key}\n${found}`)
    return code
  }
}

function restReader(mapping: Mapping, place: MappedPlace, writer: TableWriter, faults: FaultList): (row: number, to: number) => void {
  const status = mapping.status ? statusReader(mapping.status, place, faults) : null
  const publisher = fieldCoder(mapping.publisher ?? { constant: '' }, 'publisher', place, writer.publishers)
  const document = fieldCoder(mapping.document ?? { constant: '' }, 'document', place, writer.documents)
  const note = fieldCoder(mapping.note ?? { constant: '' }, 'note', place, writer.notes, undefined, true)
  const words = [
    wordReader(mapping.provenance ?? 'imported', 'provenance', PROVENANCES, 'imported', place, faults),
    wordReader(mapping.confidence ?? 'medium', 'confidence', CONFIDENCES, 'low', place, faults),
    wordReader(mapping.verified ?? 'unknown', 'verified', VERIFICATIONS, 'unknown', place, faults),
  ] as const
  const day = mapping.publishedAt ? dayCoder(mapping.publishedAt, place, faults) : null
  writer.notes.code('')
  return (row, to) => {
    if (status !== null) writer.status[to] = status(row)
    writer.provenance[to] = words[0](row)
    writer.confidence[to] = words[1](row)
    writer.verified[to] = words[2](row)
    writer.publisher[to] = Math.max(0, publisher(row))
    writer.document[to] = Math.max(0, document(row))
    writer.note[to] = Math.max(0, note(row))
    if (day !== null) writer.publishedAt[to] = day(row)
  }
}

function statusReader(field: NonNullable<Mapping['status']>, place: MappedPlace, faults: FaultList): Coder {
  if ('constant' in field) return () => statusCode(field.constant)
  const fallback = field.default ?? 'A'
  const known = (text: string): number => {
    const trimmed = text.trim()
    const letter = ownValue(field.codes, trimmed) ?? (trimmed === '' ? fallback : trimmed)
    return statusCode(letter) === 0 && letter !== 'A' ? UNKNOWN : statusCode(letter)
  }
  const read = findColumn(place, field.column, 'status.column').cells.textReader(known)
  return (row) => {
    const code = read(row)
    if (code >= 0) return code
    const found = place.text(row, field.column)
    faults.add({ kind: 'unknownReference', place: place.cell(row, field.column, 'status.codes'), found }, `status\n${found}`)
    return statusCode(fallback)
  }
}

/** Words of a closed list: one for all rows, or a column's own; what is not in the list is a fault, and counts as its most careful word. */
function wordReader<Word extends string>(
  given: Word | ColumnField,
  key: string,
  words: readonly Word[],
  careful: Word,
  place: MappedPlace,
  faults: FaultList,
): Coder {
  if (typeof given === 'string') {
    const code = words.indexOf(given)
    return () => code
  }
  const codeOf = (word: string | undefined) => words.findIndex((each) => each === word)
  const read = findColumn(place, given.column, `${key}.column`).cells.textReader((text) => {
    const word = text.trim()
    return codeOf(ownValue(given.codes, word) ?? (word === '' ? given.default : word))
  })
  return (row) => {
    const code = read(row)
    if (code >= 0) return code
    const found = place.text(row, given.column)
    faults.add(
      {
        kind: 'unknownReference',
        place: place.cell(row, given.column, `${key}.codes`),
        found,
        expected: { kind: 'oneOf', options: words },
      },
      `${key}\n${found}`,
    )
    return codeOf(careful)
  }
}
