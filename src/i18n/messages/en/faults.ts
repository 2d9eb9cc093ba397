import { ownValue } from '../../../domain/ownValue.ts'
import type { Failure, Fault, FaultKind } from '../../../domain/failure.ts'
import { count } from './count.ts'
import type { WordsOf } from '../../wordsOf.ts'
import type { words as zh } from '../zh-CN/faults.ts'

/** Places come as codes that every language reads the same: `row 3, column 2 Year (mapping.period.column)`. */
function place(text: string): string {
  return text
    .replace(/^row (\d+), column (\d+) ?(.*?)(?= \(mapping\.|$)/u, (_, row: string, column: string, heading: string) => {
      return `Row ${row}, column ${column}${heading === '' ? '' : ` (${heading})`}`
    })
    .replace(/^row (\d+)/, 'Row $1')
    .replace(/ ?\(mapping\.([^)]*)\)$/, ', mapping key $1')
    .replace(/^mapping\.(\S+)$/, 'Mapping key $1')
}

const quoted = (found: string | undefined) => (found === undefined || found === '' ? 'an empty cell' : `“${found}”`)

/** What a column is for. */
export const ROLE_WORDS: Readonly<Record<string, string>> = {
  period: 'period',
  subPeriod: 'month or quarter',
  value: 'value',
  target: 'target',
  share: 'share of the target',
  growth: 'growth',
  region: 'region',
  indicator: 'indicator',
  unit: 'unit',
  status: 'status',
  note: 'note',
  publisher: 'publisher',
  publishedAt: 'day of publication',
  owner: 'lead',
  code: 'code or number',
  dimension: 'group',
}

const KINDS: Readonly<Record<FaultKind, (at: string, found: string | undefined) => string>> = {
  regionMissing: (at) => `${at}: no region is named; the row is left out.`,
  indicatorMissing: (at) => `${at}: no indicator is named; the row is left out.`,
  partNotRead: (at, found) => `${at} was not read${found === undefined ? '' : ` (${found})`}; the rest was.`,
  unknownReference: (at, found) => `${at}: ${quoted(found)} is not in the code table. Add it there, or correct the file.`,
  valueUnreadable: (at, found) => `${at}: ${quoted(found)} is not a number; it counts as missing.`,
  valueAmbiguous: (at, found) => `${at}: ${quoted(found)} can be read in more than one way, or carries a footnote mark. Please check it.`,
  unitAssumed: (at, found) => `${at}: ${quoted(found)} has a scale or unit of its own. Please check the unit.`,
  periodUnreadable: (at, found) => `${at}: ${quoted(found)} is not a period that can be told for sure.`,
  rowSkipped: (at, found) => `${at} is not data and does not count: ${quoted(found)}`,
  rowRagged: (at, found) => `${at} has ${found ?? ''} cells, unlike the heading; what follows may stand in the wrong column.`,
  duplicateKey: (at, found) => `${at}: ${quoted(found)} occurs more than once.`,
  columnIgnored: (at) => `${at}: the column is not used.`,
  encodingGuessed: (at, found) =>
    `${at} states no encoding, or the wrong one; it was read as ${found ?? ''}. If letters look wrong, save it as UTF-8.`,
  formulaNotComputed: (at) => `${at} is a formula that was never computed. Open the file in a spreadsheet program and save it once.`,
  quoteOpen: (at) => `${at}: a quotation mark is not closed; what follows may be wrong.`,
  mergedCell: (at, found) =>
    `${at} is a merged cell${found === undefined ? '' : ` (${found})`}. Please check what each of its cells means.`,
  truncated: (at, found) => `Nothing after ${at} was read${found === undefined ? '' : ` (${found})`}: rows are missing.`,
  delimiterGuessed: (at, found) => `The delimiter of ${at} is not certain; “${found ?? ''}” was taken.`,
  decimalGuessed: (at, found) => `${at}: “${found ?? ''}” was taken for the decimal mark. Please check.`,
  spaceAround: (at, found) => `${at}: ${quoted(found)} has spaces around it; they were dropped.`,
  nothingFound: (at) => `No figures were found in ${at}.`,
  unitMismatch: (at, found) => `${at}: the unit of ${quoted(found)} cannot be converted to the indicator's; it counts as missing.`,
  precisionLost: (at, found) => `${at}: ${quoted(found)} has more than 15 significant digits; the last ones are not right.`,
  rangeOverstated: (at, found) => `Sheet ${at} claims the range ${found ?? ''} and uses far less; only cells with content were read.`,
  columnUnnamed: (at, found) => `${at} has no heading; it is called ${found ?? ''} here.`,
  valueJump: (at, found) =>
    `${at}: values are about ${(found ?? '').replace(/^x /, '')} times the middle of their rows. The definition or unit may differ. Please check.`,
  periodAssumed: (at, found) => `${at}: the period was read as “${found ?? ''}”. Please check.`,
  shownOtherwise: (at, found) => `${at}: the number stored is not what the cell shows (${found ?? ''}). Please check.`,
  notationMixed: (at, found) =>
    `${at}: ${quoted(found)} is written unlike the rest of its column and may be off by a power of ten. Please check.`,
  hiddenPart: (at) => `${at} is hidden in the workbook; it was read all the same.`,
  totalBesideParts: (at, found) => `${at}: ${quoted(found)} is a total beside its parts; they do not add up together.`,
  secondTable: (at, found) =>
    `Another table seems to begin at ${at} (${found ?? ''}); it was not read. Name its rows under table in a mapping to read it.`,
  roleAssumed: (at, found) => `${at}: the column was read as ${ownValue(ROLE_WORDS, found ?? '') ?? found ?? ''}. Please check.`,
  shareContradicts: (at, found) => `${at}: the share of the target does not fit target and value (${found ?? ''}). Please check.`,
  regionAssumed: (at, found) => `${at}: the region was read as ${found ?? ''}. Please check.`,
}

/** What cannot be read and why, by the code that the reader gives. */
const REFUSALS: Readonly<Record<string, string>> = {
  encrypted: 'the file is encrypted. Remove its password in a spreadsheet program, save it as .xlsx, and read it again.',
  compound: 'this is an old Office file without a sheet. Save it as .xlsx or CSV and read it again.',
  zip: 'this is an archive (ZIP), not a table. Unpack it and choose the table in it.',
  rar: 'this is an archive (RAR), not a table. Unpack it and choose the table in it.',
  '7z': 'this is an archive (7z), not a table. Unpack it and choose the table in it.',
  gzip: 'this is a compressed file (gzip), not a table. Unpack it first.',
  pdf: 'this is a PDF; tables cannot be read from it reliably. Ask the sender for the Excel (.xlsx) or CSV original.',
  word: 'this is a Word document, not a table. Paste its table into Excel and save it as .xlsx, or ask the sender for the original.',
  slides: 'these are PowerPoint slides, not a table. Ask the sender for the Excel (.xlsx) or CSV original.',
  picture: 'this is a picture; no figures can be read from it. Ask the sender for the Excel (.xlsx) or CSV original.',
  mail: 'this is a mail. Save its attachment and read that.',
  parquet: 'this is a Parquet file, which cannot be read yet. Export it as CSV.',
  sqlite: 'this is an SQLite database, which cannot be read yet. Export it as CSV.',
  px: 'this is a PC-Axis file (.px), which cannot be read yet. Export it as CSV or .xlsx at its source.',
  'no sheet': 'the workbook has no sheet.',
  object: 'the JSON holds no list of rows. Say where the rows are with table.root in the mapping.',
  list: 'the items of the JSON list are not rows.',
  string: 'the JSON is one text and holds no rows.',
  number: 'the JSON is one number and holds no rows.',
  boolean: 'the JSON is true or false and holds no rows.',
  null: 'the JSON is null and holds no rows.',
  undefined: 'nothing is at the place that table.root in the mapping names.',
  'not UTF-8': 'the text is not UTF-8. Save it as UTF-8 and read it again.',
}

export const words: WordsOf<typeof zh> = {
  fault: (fault: Fault) => {
    const more = fault.more === undefined ? '' : ` ${count(fault.more)} more of the same kind.`
    return `${KINDS[fault.kind](place(fault.place), fault.found)}${more}`
  },
  /** A message's title and text in one line. */
  joined: (title: string, text: string) => `${title}. ${text}`,
  refusal: (failure: Failure): string | null => {
    if (failure.kind === 'unsupported') {
      const known = ownValue(REFUSALS, failure.found)
      const format = /^format (.+)$/.exec(failure.found)?.[1]
      if (format !== undefined) return `${failure.address} is in the format ${format}, which cannot be read yet.`
      return known === undefined ? null : `${failure.address}: ${known}`
    }
    if (failure.kind === 'notFound' && !/^https?:/.test(failure.address)) return `${failure.address} was not found.`
    if (failure.kind === 'malformed' && failure.place === 'end' && failure.found === '')
      return `${failure.address} is empty or stops midway. Get the file again.`
    if (failure.kind === 'malformed' && failure.found === 'not UTF-8') return `${failure.address}: ${REFUSALS['not UTF-8'] ?? ''}`
    if (failure.kind === 'malformed' && failure.place === 'encoding')
      return `The text of ${failure.address} cannot be decoded as ${failure.found}. Save it as UTF-8 and read it again.`
    if (failure.kind === 'malformed' && failure.found === 'workbook')
      return `${failure.address} is damaged or incomplete as a workbook. Get the file again, or save it as .xlsx.`
    if (failure.kind === 'malformed' && failure.found === 'zip')
      return `The archive inside ${failure.address} is damaged (${failure.place}). Get the file again.`
    if (failure.kind === 'htmlInsteadOfJson')
      return `${failure.address} is a web page${failure.title === '' ? '' : ` “${failure.title}”`}, not data. The address may be wrong, or a sign-in is needed.`
    return null
  },
  check: {
    outcomes: {
      values: 'It can be read.',
      allMissing: 'It can be read and holds no value: every cell is missing.',
      empty: 'It can be read and has no rows.',
      noValues: 'No values could be read.',
      described: 'It describes data and holds no values.',
      refused: 'It cannot be read.',
    },
    ids: {},
    roles: ROLE_WORDS,
    comma: ', ',
    of: (values: number, cells: number) => `${count(values)} of ${count(cells)} cells`,
    targets: 'columns of targets',
    more: (n: number) => `${count(n)} more of the same kind.`,
    next: 'what to do next',
    nextSheet: 'to read another sheet: --sheet NAME',
    nextPropose:
      'if a column is not for what is said above: --propose prints the proposed mapping; correct it in a file and read with --mapping FILE',
    nextMapping: 'say in a mapping which column holds the values and which the periods, and read with --mapping FILE',
    refused: 'cannot be read',
    format: 'format',
    dimensions: 'dimensions',
    nonNull: 'with a value',
    sum: 'sum',
    first: 'first value',
    last: 'last value',
    periods: 'periods',
    measures: 'columns of values',
    columns: 'what each column is for (confidence)',
    checks: 'checks of the interface',
    faults: (n: number) => (n === 0 ? 'no doubts' : `doubts: ${count(n)}`),
    passed: 'passed',
    failed: 'failed',
    names: {
      catalog: 'catalog is readable',
      observations: 'observations are readable',
      health: 'health agrees with the observations',
      indicator: 'filter by indicator',
      region: 'filter by region',
      period: 'filter by period',
      points: 'thinning by points',
      repeat: 'two readings agree',
      abort: 'stops when told to',
    },
    none: 'none',
    usage:
      'Usage: npm run source:check -- <address or file> [--mapping mapping.json] [--sheet name] [--propose] [--kind source] [--language zh-CN|en] [--json]',
    unknownOption: (option: string) => `There is no option ${option}.`,
    noFile: (name: string) => `${name} was not found.`,
  },
}
