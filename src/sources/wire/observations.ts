import { maybeDay } from '../../domain/day.ts'
import { CONFIDENCES, MISSING_REASONS, OBS_STATUSES, PROVENANCES, VERIFICATIONS } from '../../domain/observation.ts'
import { NO_DAY, type ObservationTable } from '../../domain/observationTable.ts'
import { maybePeriod, type Period } from '../../domain/period.ts'
import { checkMissing, readCodes, readFlags, readNumbers, type RawColumn } from './columns.ts'
import { wrongShape } from '../errors.ts'
import { readCount, readEnvelope, readFields, type Decoded } from './contract.ts'
import { type Fields } from '../shape.ts'

/** Largest dictionary that a column of 16 bits can point into. */
const MOST_SHORT = 65_536

/** Five times what the product is measured with; a small body can claim any number where one entry stands for every row. */
const MOST_ROWS = 5_000_000

/** One list of texts. @throws SourceError naming the entry */
function readDictionary(dictionaries: Fields, name: string, address: string, most = Number.MAX_SAFE_INTEGER): readonly string[] {
  const list = dictionaries[name]
  const place = `dictionaries.${name}`
  if (!Array.isArray(list) || list.length > most) throw wrongShape(address, place, list, { kind: 'list', max: most })
  const wrong = list.findIndex((each) => typeof each !== 'string')
  if (wrong >= 0) throw wrongShape(address, `${place}[${wrong}]`, list[wrong], { kind: 'text' })
  // Every entry was just seen to be a string.
  return list as readonly string[]
}

/** A list of texts, each turned into what it stands for. @throws SourceError naming the entry */
function readEntries<Entry>(
  texts: readonly string[],
  place: string,
  address: string,
  kind: 'period' | 'date',
  read: (text: string) => Entry | null,
): Entry[] {
  return texts.map((text, position) => {
    const entry = read(text)
    if (entry === null) throw wrongShape(address, `dictionaries.${place}[${position}]`, text, { kind })
    return entry
  })
}

/** Positions in a closed list of ours, one for each of the body's own. @throws SourceError naming the entry */
function readMembers(texts: readonly string[], place: string, address: string, members: readonly string[]): readonly number[] {
  return texts.map((text, position) => {
    const member = members.indexOf(text)
    if (member < 0) throw wrongShape(address, `dictionaries.${place}[${position}]`, text, { kind: 'oneOf', options: members })
    return member
  })
}

/** A body of observations as columns. @throws SourceError naming place, value found and what would be right */
export function decodeObservations(body: unknown, address: string): Decoded<ObservationTable> {
  const { data: fields, dataVersion, faults } = readEnvelope(body, address)
  const rows = readCount(fields['rows'], address, 'rows', MOST_ROWS)
  const dictionaries = readFields(fields['dictionaries'], address, 'dictionaries')
  const columns = readFields(fields['columns'], address, 'columns')
  const column = (name: string): RawColumn => ({ raw: columns[name], rows, address, name })
  const texts = (name: string, most?: number) => readDictionary(dictionaries, name, address, most)
  const named = readNamed(texts, column, rows)
  const periodTexts = texts('periods')
  const periods: readonly Period[] = readEntries(periodTexts, 'periods', address, 'period', maybePeriod)
  const days = readEntries(texts('days'), 'days', address, 'date', maybeDay)
  const value = readNumbers(column('value'))
  const marks = readMarks(texts, column, rows, address)
  checkMissing(value, marks.missing, column('missing'))
  const data: ObservationTable = {
    rows,
    ...named,
    ...marks,
    periods,
    period: readCodes(new Uint32Array(rows), column('period'), { dictionary: 'periods', size: periods.length }),
    value,
    floor: readFlags(column('floor')),
    publishedAt: readCodes(new Int32Array(rows), column('publishedAt'), {
      dictionary: 'days',
      size: days.length,
      translate: days,
      nullAs: NO_DAY,
    }),
  }
  return { data, dataVersion, faults }
}

type Texts = (name: string, most?: number) => readonly string[]
type Columns = (name: string) => RawColumn

/** Columns whose dictionaries stay texts. */
function readNamed(texts: Texts, column: Columns, rows: number) {
  const [indicators, regions, notes] = [texts('indicators'), texts('regions', MOST_SHORT), texts('notes')]
  const [publishers, documents] = [texts('publishers', MOST_SHORT), texts('documents', MOST_SHORT)]
  return {
    indicators,
    regions,
    publishers,
    documents,
    notes,
    indicator: readCodes(new Uint32Array(rows), column('indicator'), { dictionary: 'indicators', size: indicators.length }),
    region: readCodes(new Uint16Array(rows), column('region'), { dictionary: 'regions', size: regions.length }),
    publisher: readCodes(new Uint16Array(rows), column('publisher'), { dictionary: 'publishers', size: publishers.length }),
    document: readCodes(new Uint16Array(rows), column('document'), { dictionary: 'documents', size: documents.length }),
    note: readCodes(new Uint32Array(rows), column('note'), { dictionary: 'notes', size: notes.length }),
  }
}

/** Columns whose dictionaries are closed lists of the domain. */
function readMarks(texts: Texts, column: Columns, rows: number, address: string) {
  const marks = (name: string, dictionary: string, members: readonly string[]) => {
    const translate = readMembers(texts(dictionary), dictionary, address, members)
    return readCodes(new Uint8Array(rows), column(name), { dictionary, size: translate.length, translate })
  }
  const reasons = readMembers(texts('missing'), 'missing', address, MISSING_REASONS).map((member) => member + 1)
  return {
    missing: readCodes(new Uint8Array(rows), column('missing'), {
      dictionary: 'missing',
      size: reasons.length,
      translate: reasons,
      nullAs: 0,
    }),
    status: marks('status', 'statuses', OBS_STATUSES),
    provenance: marks('provenance', 'provenances', PROVENANCES),
    confidence: marks('confidence', 'confidences', CONFIDENCES),
    verified: marks('verified', 'verifications', VERIFICATIONS),
  }
}
